import { useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem } from '../api.ts';
import { useKeptVersion } from '../kept-version.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton, PrintHead } from '../ui/plain/Print.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { type MyApplication, useMyApplication } from './my-application.ts';
import { pageWords } from './page-words.ts';
import { useRefusals } from './refusals.ts';
import { readAgain, useResource } from './resource.ts';
import { WhichApplication } from './WhichApplication.tsx';
import { words } from './words.ts';

type Note = Answer<Api<Contracts>['GET /my/notes']>['items'][number];

/** What they look for, and one's own notes: preparing, and looking back on a round (R23). */
export const PreparePage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  if (!application) return <PageHeader eyebrow={said.prepare} title={said.prepareEmpty} note={said.prepareEmptyText} />;
  return <Prepare application={application} />;
};

const Prepare = ({ application }: { application: MyApplication }) => {
  const said = useWords(words);
  const mine = useWords(pageWords);
  const criteria = application.agendas.at(-1)?.content.criteria ?? [];
  const { items } = useResource(`notes/${application.id}`, () =>
    api('GET /my/notes', { query: { applicationId: application.id } }),
  );
  const write = async (kind: 'preparation' | 'looking_back') => {
    setTrouble(null);
    try {
      await api('POST /my/notes', { body: { applicationId: application.id, kind, body: '' } });
      readAgain('notes/');
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setTrouble(problem);
    }
  };
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const refusal = useRefusals();
  const group = (kind: Note['kind']) => items.filter((note) => note.kind === kind);
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PrintHead title={said.prepare} about={application.vacancy.title} organisation={application.organisation.name} />
      <PageHeader
        eyebrow={<Tag tone="clay">{said.onlyYou}</Tag>}
        actions={<PrintButton />}
        tab={said.prepare}
        note={criteria.length > 0 ? mine.lookForHelp : mine.lookForLater}
        title={criteria.length > 0 ? mine.lookFor(criteria.length) : mine.lookForNothing}
      />
      {criteria.map(({ competencyId, name, definition }) => (
        <Sheet key={competencyId} title={name} level={2}>
          <p dir="auto">{definition}</p>
        </Sheet>
      ))}
      {(['preparation', 'looking_back'] as const).map((kind) => (
        <section key={kind} className="stack" aria-labelledby={kind}>
          <div>
            <h2 id={kind}>{kind === 'preparation' ? mine.preparation : mine.looking}</h2>
            <p className="soft small">{kind === 'preparation' ? mine.preparationHelp : mine.lookingHelp}</p>
          </div>
          {group(kind).map((note) => (
            <NoteEditor key={note.id} note={note} label={kind === 'preparation' ? mine.preparation : mine.looking} />
          ))}
          <Button wide onClick={() => void write(kind)}>
            {kind === 'preparation' ? mine.newNote : mine.newLooking}
          </Button>
        </section>
      ))}
      <p className="soft small">{mine.whyPrivate}</p>
      {trouble && <FieldError error={refusal(trouble)} />}
    </div>
  );
};

const NoteEditor = ({ note, label }: { note: Note; label: string }) => {
  const mine = useWords(pageWords);
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
  const remove = async () => {
    await flush().catch(() => undefined);
    await api('DELETE /my/notes/{noteId}', { params: { noteId: note.id } });
    readAgain('notes/');
    say(mine.removed, {
      action: {
        text: mine.undo,
        run: () => {
          void api('POST /my/notes', {
            body: { applicationId: note.applicationId, kind: note.kind, body: value },
          }).then(() => readAgain('notes/'));
        },
      },
    });
  };
  return (
    <div className="stack">
      <TextArea
        label={label}
        lines={4}
        value={value}
        onChange={setValue}
        saving={saving}
        maxLength={20_000}
        dir="auto"
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
      <div>
        <Button kind="quiet" onClick={() => void remove()}>
          {mine.remove}
        </Button>
      </div>
    </div>
  );
};
