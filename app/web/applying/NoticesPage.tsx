import './notices.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import { AtOnceSheet } from '../notice-duties/AtOnceSheet.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useRole } from '../staff/me.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { languageNames } from '../ui/words.ts';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import { WordingReasonsSheet } from '../wording/WordingReasonsSheet.tsx';
import { useRefusals } from './use-refusals.ts';
import { words } from './words.ts';

type Notice = Answer<Api<Contracts>['GET /notices']>['items'][number];

/** What applicants are told about their data, in each language. */
export const NoticesPage = () => {
  const said = useWords(words);
  const dates = useDates();
  const mayWrite = useRole('administrator');
  const [written, setWritten] = useState<Notice | null>(null);
  const { data } = useSuspenseQuery({
    queryKey: ['notices'],
    queryFn: ({ signal }) => api('GET /notices', { signal }),
  });
  return (
    <>
      <PageHeader title={said.noticesTitle} tab={said.notices} note={said.noticesNote} />
      <div className="stack">
        {mayWrite ? null : <p className="soft">{said.onlyAdministrators}</p>}
        <AtOnceSheet />
        {data.items.map((notice) => (
          <Sheet
            key={notice.language}
            title={languageNames[notice.language]}
            end={
              mayWrite ? (
                <Button asks kind="quiet" onClick={() => setWritten(notice)}>
                  {notice.own ? said.writeAgain : said.write}
                  <span className="sr-only"> {languageNames[notice.language]}</span>
                </Button>
              ) : undefined
            }
          >
            <div className="stack">
              <p className="row small soft">
                <Tag tone={notice.own ? 'ink' : 'neutral'}>{notice.own ? said.own : said.proposed}</Tag>
                {said.noticeVersion(notice.version, dates.date(notice.writtenAt))}
              </p>
              <p className="notice-text" lang={notice.language}>
                {notice.body}
              </p>
            </div>
          </Sheet>
        ))}
        <WordingReasonsSheet />
      </div>
      {written ? <WriteDialog notice={written} onClose={() => setWritten(null)} /> : null}
    </>
  );
};

const WriteDialog = ({ notice, onClose }: { notice: Notice; onClose: () => void }) => {
  const said = useWords(words);
  const queries = useQueryClient();
  const refusal = useRefusals();
  const draft = useDraft(`notices/${notice.language}`, notice.body);
  const { value: body, setValue: setBody } = draft;
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending();
  const wording = useWordingReason(problem);
  const save = async () => {
    setTried(true);
    if (body.trim() === '') return;
    const isSaved = await send(() =>
      api('PUT /notices/{language}', {
        params: { language: notice.language },
        body: { body, ...wording.sent },
        ifMatch: `"${notice.version}"`,
      }),
    );
    await queries.invalidateQueries({ queryKey: ['notices'] });
    if (!isSaved) return;
    await draft.settle();
    await queries.invalidateQueries({ queryKey: ['wording-reasons'] });
    say(said.saved);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={said.writeOf(notice.language)} wide>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <RestoredNote of={draft} />
        <MessageArea
          written={notice.language}
          ours={notice.own ? undefined : notice.body}
          lang={notice.language}
          label={said.notices}
          hint={said.writeHint}
          value={body}
          onChange={setBody}
          maxLength={20_000}
          error={tried && body.trim() === '' ? said.bodyMissing : null}
        />
        {wording.field}
        <FieldError error={problem && !isHeldForWords(problem) ? refusal(problem) : null} />
        <div className="dialog-actions">
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button type="submit" kind="filled" busy={busy}>
            {said.writeSave}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
