import { offlineWords } from './offline-words.ts';
import { useWords } from './ui/language.tsx';
import { Button } from './ui/plain/Button.tsx';

/** Says that what stands in a form was typed earlier and kept on this device, and throws it away when asked. */
export const RestoredNote = ({ of }: { of: { restored: boolean; throwAway: () => Promise<void> } }) => {
  const said = useWords(offlineWords);
  return (
    <div role="status">
      {of.restored ? (
        <p className="row small">
          <span>{said.restored}</span>
          <Button kind="quiet" onClick={() => void of.throwAway()}>
            {said.throwAway}
          </Button>
        </p>
      ) : null}
    </div>
  );
};
