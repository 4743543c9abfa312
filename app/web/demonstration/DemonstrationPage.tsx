import { useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PlainDialog } from '../ui/plain/PlainDialog.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { Making } from './Making.tsx';
import { become, useDemonstration } from './use-demonstration.ts';
import { words } from './words.ts';

/** For who administers a real organisation: the demonstration beside it is made, looked at, reset and removed here. */
export const DemonstrationPage = () => {
  const said = useWords(words);
  const { state, trouble, read, run } = useDemonstration();
  const [removing, setRemoving] = useState(false);
  const { problem, send } = useSending();
  const make = () =>
    run(
      () => api('PUT /demonstration', { body: {} }),
      async () => undefined,
    );
  const reset = () =>
    run(
      () => api('POST /demonstration/resets'),
      async () => undefined,
    );
  const remove = () =>
    send(async () => {
      await api('DELETE /demonstration');
      setRemoving(false);
      say(said.removed);
      await read();
    });
  const body = () => {
    switch (state?.state) {
      case undefined:
        return <Skeleton lines={2} />;
      case 'off':
        return (
          <>
            <p>{said.pageOff}</p>
            <p>{said.pageOffThere}</p>
            <div>
              <Button asks kind="danger" onClick={() => setRemoving(true)}>
                {said.remove}
              </Button>
            </div>
          </>
        );
      case 'making':
        return <Making state={state} />;
      case 'none':
        return (
          <>
            <p>{said.lookAroundText}</p>
            <p>{said.pageNone}</p>
            <div>
              <Button kind="filled" onClick={() => void make()}>
                {said.lookAroundMake}
              </Button>
            </div>
          </>
        );
      case 'ready':
        return (
          <>
            <p>{said.lookAroundText}</p>
            <p>{said.pageReady}</p>
            <div className="row">
              <Button kind="filled" onClick={() => void send(() => become('recruiter'))}>
                {said.lookAroundAction}
              </Button>
              <Button onClick={() => void reset()}>{said.startOver}</Button>
              <Button asks kind="quiet" onClick={() => setRemoving(true)}>
                {said.remove}
              </Button>
            </div>
          </>
        );
    }
  };
  return (
    <>
      <PageHeader title={said.pageTitle} />
      <Sheet>
        <div className="stack">
          {body()}
          <div role="alert">
            <FieldError error={state?.failed ? said.failed : trouble || problem ? said.trouble : null} />
          </div>
        </div>
      </Sheet>
      <PlainDialog
        open={removing}
        onClose={() => setRemoving(false)}
        title={said.removeTitle}
        actions={
          <>
            <Button onClick={() => setRemoving(false)}>{said.keep}</Button>
            <Button kind="danger" onClick={() => void remove()}>
              {said.remove}
            </Button>
          </>
        }
      >
        <p>{said.removeText}</p>
      </PlainDialog>
    </>
  );
};
