import './PreparePage.css';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useKeptVersion } from '../kept-version.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton, PrintHead } from '../ui/plain/Print.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useOwnName } from './account.tsx';
import { type MyAgenda, type MyApplication, useMyApplication } from './my-application.ts';
import { prepareWords } from './prepare-words.ts';
import { Refused } from './Refused.tsx';
import { useRefusals } from './refusals.ts';
import { readAgain, useResource } from './resource.ts';
import { WhichApplication } from './WhichApplication.tsx';
import { words } from './words.ts';

type Note = Answer<Api<Contracts>['GET /my/notes']>['items'][number];

const kindsBefore = ['preparation', 'question', 'looking_back'] as const;
const kindsAfter = ['looking_back', 'preparation', 'question'] as const;

/** What they look for, and one's own notes: preparing, and looking back on a round (R23). */
export const PreparePage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  if (!application) return <PageHeader eyebrow={said.prepare} title={said.prepareEmpty} note={said.prepareEmptyText} />;
  return <Prepare application={application} />;
};

const Prepare = ({ application }: { application: MyApplication }) => {
  const said = useWords(words);
  const mine = useWords(prepareWords);
  const agenda = application.agendas.at(-1);
  const criteria = agenda?.content.criteria ?? [];
  // Once it is over there is nothing to prepare for: looking back comes first.
  const isOver =
    application.ended || (agenda?.content.sessions.every(({ endsAt }) => Date.parse(endsAt) < Date.now()) ?? false);
  const ahead = isOver ? undefined : agenda?.content;
  const name = useOwnName();
  const { items } = useResource(`notes/${application.id}`, () =>
    api('GET /my/notes', { query: { applicationId: application.id } }),
  );
  const [fresh, setFresh] = useState<string | null>(null);
  const { problem, send } = useSending();
  const write = (kind: Note['kind']) =>
    send(async () => {
      const { id } = await api('POST /my/notes', { body: { applicationId: application.id, kind, body: '' } });
      setFresh(id);
      readAgain('notes/');
    });
  // The oldest first, so that a new one stands where its button is.
  const group = (kind: Note['kind']) => items.filter((note) => note.kind === kind).reverse();
  // Where it has ended nobody is asked for more than looking back; what was written stays.
  const kinds = (isOver ? kindsAfter : kindsBefore).filter(
    (kind) => !application.ended || kind === 'looking_back' || group(kind).length > 0,
  );
  const lookFor = criteria.length > 0 && (
    <Sheet title={isOver ? mine.lookedForTitle : mine.lookForTitle}>
      <dl className="prepare-criteria">
        {criteria.map(({ competencyId, name, definition }) => (
          <div key={competencyId}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{definition}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PrintHead
        title={said.prepare}
        about={[name, application.vacancy.title].filter(Boolean).join(' · ')}
        on={ahead?.sessions[0]?.startsAt}
        organisation={application.organisation.name}
        logo={application.organisation.look.logo}
      />
      <PageHeader
        eyebrow={
          <span className="no-print">
            <Tag tone="clay">{said.onlyYou}</Tag>
          </span>
        }
        tab={said.prepare}
        note={isOver ? mine.overHelp : criteria.length > 0 ? mine.lookForHelp : mine.lookForLater}
        title={isOver ? mine.overTitle : criteria.length > 0 ? mine.lookFor(criteria.length) : mine.lookForNothing}
      />
      {ahead && <WhenAndWhere content={ahead} />}
      <p className="soft small no-print">{mine.whyPrivate}</p>
      {isOver ? null : lookFor}
      {kinds.map((kind) => (
        <section key={kind} className="stack" aria-labelledby={kind} data-empty={group(kind).length === 0 || undefined}>
          <div>
            <h2 id={kind} tabIndex={-1}>
              {mine[`kind_${kind}`]}
            </h2>
            <p className="soft small no-print">{mine[`help_${kind}`]}</p>
          </div>
          {group(kind).map((note, at) => (
            <NoteEditor
              key={note.id}
              note={note}
              label={mine[`note_${kind}`](at + 1)}
              isFresh={note.id === fresh}
              onRemoved={() => document.getElementById(kind)?.focus()}
            />
          ))}
          <Button wide onClick={() => void write(kind)}>
            {mine[`new_${kind}`]}
          </Button>
        </section>
      ))}
      {isOver ? lookFor : null}
      {application.ended ? null : (
        <div className="prepare-print no-print">
          <PrintButton kind="outlined" text={mine.cueCard} />
        </div>
      )}
      <Refused problem={problem} />
    </div>
  );
};

/** On the card one takes along: when, where, and whom to call. */
const WhenAndWhere = ({ content }: { content: MyAgenda['content'] }) => {
  const dates = useDates();
  const [first] = content.sessions;
  const last = content.sessions.at(-1);
  return (
    <div className="print-only">
      {first && last && (
        <p>
          <strong>{dates.range(first.startsAt, last.endsAt, content.zone)}</strong>
        </p>
      )}
      <p dir="auto">{content.place}</p>
      {content.contact && <p dir="auto">{[content.contact.name, content.contact.phone].filter(Boolean).join(', ')}</p>}
    </div>
  );
};

type NoteEditorProps = {
  note: Note;
  label: string;
  /** Just made: it takes the focus. */
  isFresh: boolean;
  onRemoved: () => void;
};

const NoteEditor = ({ note, label, isFresh, onRemoved }: NoteEditorProps) => {
  const mine = useWords(prepareWords);
  const refusal = useRefusals();
  const { value, setValue, saving, problem, flush, settle } = useKeptVersion<string>({
    id: `my/notes/${note.id}`,
    version: note.version,
    saved: note.body,
    save: async (body, version) =>
      (await api('PUT /my/notes/{noteId}', { params: { noteId: note.id }, body: { body }, ifMatch: `"${version}"` }))
        .version,
  });
  const isStale = problem?.kind === 'stale';
  const otherVersion = typeof problem?.more.currentVersion === 'number' ? problem.more.currentVersion : note.version;
  const removing = useSending();
  // Its only copy is with this message now: what is refused can be tried again.
  const putBack = () => {
    const body = { applicationId: note.applicationId, kind: note.kind, body: value };
    api('POST /my/notes', { body }).then(
      () => readAgain('notes/'),
      (refused: unknown) => void say(refusal(refused), { tone: 'trouble', action: { text: mine.undo, run: putBack } }),
    );
  };
  const remove = async () => {
    await flush().catch(() => undefined);
    if (!(await removing.send(() => api('DELETE /my/notes/{noteId}', { params: { noteId: note.id } })))) return;
    readAgain('notes/');
    onRemoved();
    say(mine.removed, { action: { text: mine.undo, run: putBack } });
  };
  return (
    <div className="stack prepare-note">
      <TextArea
        label={label}
        lines={4}
        value={value}
        onChange={setValue}
        saving={saving}
        maxLength={20_000}
        dir="auto"
        autoFocus={isFresh}
      />
      {isStale && (
        <>
          <FieldError error={mine.stale} />
          <Button wide onClick={() => settle({ version: otherVersion, value: note.body }, value)}>
            {mine.keepThis}
          </Button>
        </>
      )}
      {problem && !isStale && <FieldError error={refusal(problem)} />}
      <Refused problem={removing.problem} />
      <div className="no-print">
        <Button kind="quiet" aria-label={mine.removeNote(label)} busy={removing.busy} onClick={() => void remove()}>
          {mine.remove}
        </Button>
      </div>
    </div>
  );
};
