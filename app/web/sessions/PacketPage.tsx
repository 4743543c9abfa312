import './SessionPage.css';
import './PacketPage.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { address, api } from '../api.ts';
import { useMe } from '../staff/me.ts';
import { Together } from '../Together.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton, PrintHead } from '../ui/plain/Print.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { AskedBefore } from './AskedBefore.tsx';
import { Competencies, People, Questions, RunSheet, ToHaveReady, VacancyText } from './KitParts.tsx';
import { type Session, sessionQuery } from './session-query.ts';
import { words } from './words.ts';

/** Everything a panelist takes along on paper, in one document: my times, the kit, the candidate's documents (R87). */
export const PacketPage = () => {
  const { sessionId } = useParams({ from: '/shell/sessions/$sessionId/packet' });
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const { kit, candidate } = session;
  const said = useWords(words);
  const me = useMe();
  const documents = session.documents.filter(({ replacedAt }) => replacedAt === null);
  return (
    <div className="kit packet narrow">
      <PrintHead
        title={said.packet}
        about={`${candidate.name}, ${kit.session.name}`}
        organisation={me.organisation.name}
        by={me.name}
        on={session.startsAt}
      />
      <PageHeader
        eyebrow={
          <>
            {said.packet} · {kit.vacancy.title} · {said.round(kit.round.number)}: {kit.round.name}
          </>
        }
        title={`${candidate.name}, ${kit.session.name}`}
        note={<span className="no-print">{said.packetHelp}</span>}
        actions={
          <span className="row no-print">
            <Link {...buttonLook('quiet')} to="/sessions/$sessionId" params={{ sessionId }}>
              {said.toKit}
            </Link>
            <PrintButton kind="filled" />
          </span>
        }
      />
      <Together about={session.applicationId}>
        <div className="stack kit-gap">
          <MyTimes session={session} />
          <People session={session} />
          <ToHaveReady session={session} />
          <RunSheet session={session} />
          {session.concerns.length > 0 ? (
            <Sheet title={said.concerns}>
              <ul className="kit-list">
                {session.concerns.map(({ id, body }) => (
                  <li key={id} dir="auto">
                    {body}
                  </li>
                ))}
              </ul>
            </Sheet>
          ) : null}
          <Questions session={session} lines />
          <Competencies session={session} />
          <AskedBefore session={session} />
          <VacancyText session={session} />
          {documents.map((document) => (
            <DocumentPages key={document.id} applicationId={session.applicationId} document={document} />
          ))}
        </div>
      </Together>
    </div>
  );
};

const day = 86_400_000;

/** The sittings I have with this candidate around this one; others' are not mine to see here. */
const MyTimes = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const dates = useDates();
  const at = Date.parse(session.startsAt);
  const { data } = useQuery({
    queryKey: ['my-sessions', session.applicationId, 'packet'],
    queryFn: ({ signal }) =>
      api('GET /sessions', {
        query: { from: new Date(at - 3 * day).toISOString(), until: new Date(at + 3 * day).toISOString() },
        signal,
      }),
  });
  const mine = (data?.items ?? []).filter(({ applicationId }) => applicationId === session.applicationId);
  if (mine.length === 0) return null;
  return (
    <Sheet title={said.myTimes}>
      <Rows label={said.myTimes} tight>
        {mine.map(({ id, name, startsAt, endsAt, timeZone, room, place }) => (
          <Row
            key={id}
            title={<span dir="auto">{name}</span>}
            note={
              <>
                <time dateTime={startsAt}>{dates.range(startsAt, endsAt, timeZone)}</time>
                {[room, place].filter(Boolean).map((where) => (
                  <bdi key={where}> · {where}</bdi>
                ))}
              </>
            }
            end={id === session.id ? <Tag tone="ink">{said.thisOne}</Tag> : null}
          />
        ))}
      </Rows>
    </Sheet>
  );
};

/** About six sheets of text; what is longer goes on in the file. */
const longestText = 24_000;

const DocumentPages = (props: { applicationId: string; document: Session['documents'][number] }) => {
  const { applicationId, document } = props;
  const said = useWords(words);
  const params = { applicationId, documentId: document.id };
  const { data, error } = useQuery({
    queryKey: ['document-text', applicationId, document.id],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/documents/{documentId}/text', { params, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const text = data?.text.trim() ?? '';
  const file = address('GET /applications/{applicationId}/documents/{documentId}', { params });
  return (
    <section className="packet-document">
      <Sheet
        title={
          <span dir="auto">
            {said[document.kind]}: {document.fileName}
          </span>
        }
      >
        {error ? <FieldError error={error.message} /> : null}
        {!data && !error ? <p className="soft">{said.loadingText}</p> : null}
        {data ? (
          <p className="kit-text packet-text" dir="auto">
            {text.slice(0, longestText) || said.noTextInFile}
          </p>
        ) : null}
        <p className="small soft">
          {text.length > longestText ? `${said.textCut} ` : null}
          <a className="link" href={file} download>
            {said.wholeFile(document.fileName)}
          </a>
        </p>
      </Sheet>
    </section>
  );
};
