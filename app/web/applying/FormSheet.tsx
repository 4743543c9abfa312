import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';
import { useOrganisationCountry } from '../country.ts';
import { useDraft } from '../draft.ts';
import { nothingRead } from '../nothing-read.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { WordedTextArea } from '../ui/WordedTextArea.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
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
    throwOnError: nothingRead,
  });
  const [shown, setShown] = useState<'on' | 'off' | null>(null);
  const { busy, problem, setProblem, send } = useSending();
  const error = problem ? refusal(problem) : undefined;
  if (!data) return <Skeleton lines={2} />;
  const form = data.value;
  const { url } = form;
  const isOn = form.state === 'on';

  const turnOff = async () => {
    const isDone = await send(() => api('DELETE /vacancies/{vacancyId}/application-form', { params: { vacancyId } }));
    await queries.invalidateQueries({ queryKey });
    if (!isDone) return;
    setShown(null);
    say(said.isOff);
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
            <Button asks kind={isOn ? 'quiet' : 'outlined'} onClick={() => setShown('on')}>
              {isOn ? said.change : said.turnOn}
            </Button>
            {isOn ? (
              <Button
                asks
                kind="quiet"
                onClick={() => {
                  setProblem(null);
                  setShown('off');
                }}
              >
                {said.turnOff}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {shown === 'on' ? (
        <FormDialog
          vacancyId={vacancyId}
          form={form}
          prepared={props.deciders.length > 0 ? said.toldDraft(dates.list(props.deciders)) : said.toldDraftNobody}
          onClose={() => setShown(null)}
        />
      ) : null}
      <ConfirmDialog
        open={shown === 'off'}
        onClose={() => setShown(null)}
        title={said.turnOff}
        confirm={said.turnOff}
        busy={busy}
        error={error}
        onConfirm={() => void turnOff()}
      >
        <p>{said.offSure}</p>
      </ConfirmDialog>
    </Sheet>
  );
};

type Form = Answer<Api<Contracts>['GET /vacancies/{vacancyId}/application-form']>;

/** What those who apply are told: anybody can read it, so its words are checked like an advert's. */
const FormDialog = (props: { vacancyId: string; form: Form; prepared: string; onClose: () => void }) => {
  const { vacancyId, form, onClose } = props;
  const said = useWords(words);
  const queries = useQueryClient();
  const refusal = useRefusals();
  const draft = useDraft(`vacancies/${vacancyId}/form`, form.version > 0 ? form.told : props.prepared);
  const { value: told, setValue: setTold } = draft;
  const { busy, problem, send } = useSending();
  const wording = useWordingReason(problem);
  const isOn = form.state === 'on';
  const save = async () => {
    const isSaved = await send(() =>
      api('PUT /vacancies/{vacancyId}/application-form', {
        params: { vacancyId },
        body: { told, ...(form.contact && isOn ? { contactId: form.contact.memberId } : {}), ...wording.sent },
        ifMatch: `"${form.version}"`,
      }),
    );
    if (isSaved) {
      await draft.settle();
      onClose();
      say(said.isOn);
    }
    await queries.invalidateQueries({ queryKey: ['application form', vacancyId] });
  };
  return (
    <Dialog open onClose={onClose} title={said.title}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <RestoredNote of={draft} />
        <WordedTextArea
          kind="advert"
          country={useOrganisationCountry()}
          label={said.told}
          hint={said.toldHint}
          value={told}
          onChange={setTold}
          maxLength={2000}
        />
        <p className="small">
          <Link className="link" to="/settings/notices">
            {said.noticeLink}
          </Link>
        </p>
        {wording.field}
        <FieldError error={problem && !isHeldForWords(problem) ? refusal(problem) : null} />
        <div className="dialog-actions">
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button type="submit" kind="filled" busy={busy}>
            {isOn ? said.saveChange : said.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
