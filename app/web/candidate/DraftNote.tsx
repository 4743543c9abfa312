import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { defineWords } from '../ui/words.ts';

const words = defineWords({
  en: {
    restored: 'You had begun to write this; it was kept on this device.',
    throwAway: 'Throw it away',
    kept: 'Kept on this device until you send it.',
    inTab: 'Kept in this tab until you send it or close it.',
  },
  nl: {
    restored: 'U was hier al aan begonnen; het is op dit apparaat bewaard.',
    throwAway: 'Weggooien',
    kept: 'Blijft op dit apparaat bewaard tot u het verstuurt.',
    inTab: 'Blijft in dit tabblad bewaard tot u het verstuurt of het tabblad sluit.',
  },
  nb: {
    restored: 'Du hadde begynt på dette; det er lagret på denne enheten.',
    throwAway: 'Kast det',
    kept: 'Ligger på denne enheten til du sender det.',
    inTab: 'Ligger i denne fanen til du sender det eller lukker den.',
  },
});

/** Under what is being written: that it is kept here, or was brought back and can be thrown away. */
export const DraftNote = (props: {
  of: { restored: boolean; kept: boolean; throwAway: () => unknown };
  /** Kept no longer than the tab is open. */
  inTab?: boolean;
}) => {
  const { restored, kept, throwAway } = props.of;
  const said = useWords(words);
  return (
    <div className="draft-note soft small">
      <div role="status">{restored ? <p>{said.restored}</p> : null}</div>
      {restored ? (
        <Button kind="quiet" onClick={() => void throwAway()}>
          {said.throwAway}
        </Button>
      ) : kept ? (
        <p>{props.inTab ? said.inTab : said.kept}</p>
      ) : null}
    </div>
  );
};
