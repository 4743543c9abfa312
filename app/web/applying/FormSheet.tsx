import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, apiVersioned } from '../api.ts';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useRefusals } from './use-refusals.ts';
import { words } from './words.ts';

/** Whether people can apply by themselves, and at which address. */
export const FormSheet = (props: { vacancyId: string; deciders: string[]; canChange: boolean }) => {
  const { vacancyId, canChange } = props;
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const refusal = useRefusals();
  const queryKey = ['application form', vacancyId];
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      apiVersioned('GET /vacancies/{vacancyId}/application-form', { params: { vacancyId }, signal }),
    throwOnError: true,
  });
  const [shown, setShown] = useState<'on' | 'off' | null>(null);
  const [told, setTold] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  if (!data) return <Skeleton lines={2} />;
  const form = data.value;
  const { url } = form;
  const isOn = form.state === 'on';

  const attempt = async (work: () => Promise<unknown>, done: string) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      setShown(null);
      say(done);
    } catch (problem) {
      setError(refusal(problem));
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey });
    }
  };
  const open = () => {
    setTold(
      form.version > 0
        ? form.told
        : props.deciders.length > 0
          ? said.toldDraft(dates.list(props.deciders))
          : said.toldDraftNobody,
    );
    setError(undefined);
    setShown('on');
  };
  return (
    <Sheet title={said.title} end={<Tag tone={isOn ? 'good' : 'neutral'}>{isOn ? said.on : said.off}</Tag>}>
      <div className="stack">
        {isOn && url ? (
          <>
            <p className="small">
              {said.address}
              <br />
              <a className="link form-address" href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            </p>
            <p className="soft small">{form.contact ? said.contact(form.contact.name) : null}</p>
            <div className="row">
              <Button
                onClick={() => {
                  void navigator.clipboard?.writeText(url).then(() => say(said.copied));
                }}
              >
                {said.copy}
              </Button>
              <ButtonLink kind="quiet" href={url} target="_blank" rel="noreferrer">
                {said.look}
              </ButtonLink>
            </div>
          </>
        ) : (
          <p className="soft">{said.offHelp}</p>
        )}
        {canChange ? (
          <div className="row">
            <Button kind={isOn ? 'quiet' : 'outlined'} onClick={open}>
              {isOn ? said.change : said.turnOn}
            </Button>
            {isOn ? (
              <Button kind="quiet" onClick={() => setShown('off')}>
                {said.turnOff}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {shown === 'on' ? (
        <Dialog open onClose={() => setShown(null)} title={said.title}>
          <form
            className="dialog-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (busy) return;
              void attempt(
                () =>
                  api('PUT /vacancies/{vacancyId}/application-form', {
                    params: { vacancyId },
                    body: { told, ...(form.contact && isOn ? { contactId: form.contact.memberId } : {}) },
                    ifMatch: `"${form.version}"`,
                  }),
                said.isOn,
              );
            }}
          >
            <TextArea label={said.told} hint={said.toldHint} value={told} onChange={setTold} maxLength={2000} />
            <p className="small">
              <Link className="link" to="/settings/notices">
                {said.noticeLink}
              </Link>
            </p>
            <FieldError error={error} />
            <div className="dialog-actions">
              <Button onClick={() => setShown(null)}>{said.cancel}</Button>
              <Button type="submit" kind="filled" busy={busy}>
                {isOn ? said.saveChange : said.save}
              </Button>
            </div>
          </form>
        </Dialog>
      ) : null}
      <ConfirmDialog
        open={shown === 'off'}
        onClose={() => setShown(null)}
        title={said.turnOff}
        confirm={said.turnOff}
        busy={busy}
        error={error}
        onConfirm={() =>
          void attempt(
            () => api('DELETE /vacancies/{vacancyId}/application-form', { params: { vacancyId } }),
            said.isOff,
          )
        }
      >
        <p>{said.offSure}</p>
      </ConfirmDialog>
    </Sheet>
  );
};
