import { api } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Making } from './Making.tsx';
import { become, keepFirstRun, useDemonstration } from './use-demonstration.ts';
import { words } from './words.ts';

/** Beside setting up one's organisation: looking around in the demonstration, which is made when it is not there. */
export const LookAroundSheet = ({ token }: { token: string }) => {
  const said = useWords(words);
  const { state, trouble, run } = useDemonstration();
  if (state?.state === 'off') return null;
  const enter = () => {
    keepFirstRun(token);
    return become('recruiter', token);
  };
  const lookAround = () =>
    run(async () => (state?.state === 'ready' ? state : api('PUT /demonstration', { body: { token } })), enter);
  return (
    <Sheet title={said.lookAround}>
      <div className="look-around">
        <p>{said.lookAroundText}</p>
        {state?.state === 'making' ? (
          <Making state={state} />
        ) : (
          <div>
            <Button onClick={() => void lookAround()}>{said.lookAroundAction}</Button>
          </div>
        )}
        <div role="alert">
          <FieldError error={state?.failed ? said.failed : trouble ? said.trouble : null} />
        </div>
      </div>
    </Sheet>
  );
};
