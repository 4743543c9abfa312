import './preparations.css';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { refusalKind } from '../refusal.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { words } from './words.ts';

type Preparation = Answer<Api<Contracts>['GET /preparations']>['items'][number];
type Person = Preparation['people'][number];

/**
 * Who is not prepared for the coming days, next interview first, each to be reminded with one press (R34). With an
 * application it shows all of its sessions, and nothing where none lies ahead.
 */
export const PreparationsSheet = ({ applicationId }: { applicationId?: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const list = useInfiniteQuery({
    queryKey: ['preparations', applicationId ?? 'coming'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /preparations', {
        query: {
          limit: applicationId ? 20 : 4,
          ...(applicationId ? { applicationId, days: 31 } : { only: 'unprepared' as const }),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  if (!items || (items.length === 0 && applicationId)) return null;
  const title = applicationId ? said.titleAll : said.title;
  return (
    <Sheet title={title} flush={items.length > 0}>
      {items.length === 0 ? (
        <p className="soft">{said.everybody}</p>
      ) : (
        <Rows label={title}>
          {items.map((item) => (
            <Row
              key={item.sessionId}
              title={
                <Link
                  className="link"
                  data-quiet
                  to="/sessions/$sessionId"
                  params={{ sessionId: item.sessionId }}
                  dir="auto"
                >
                  {applicationId ? item.name : `${item.candidate.name}, ${item.name}`}
                </Link>
              }
              note={
                <>
                  <time dateTime={item.startsAt}>{dates.moment(item.startsAt)}</time>
                  {applicationId ? null : (
                    <>
                      {' '}
                      · <bdi>{item.vacancy.title}</bdi>
                    </>
                  )}
                </>
              }
              end={
                <span className="soft small">
                  {said.people(item.people.filter(({ preparedAt }) => preparedAt !== null).length, item.people.length)}
                </span>
              }
            >
              {item.people
                .filter(({ preparedAt }) => applicationId !== undefined || preparedAt === null)
                .map((person) => (
                  <PersonLine
                    key={person.memberId}
                    sessionId={item.sessionId}
                    person={person}
                    isAmongAll={applicationId !== undefined}
                  />
                ))}
            </Row>
          ))}
        </Rows>
      )}
      <More of={list} within="sheet">
        {said.more}
      </More>
    </Sheet>
  );
};

const PersonLine = (props: { sessionId: string; person: Person; isAmongAll: boolean }) => {
  const { sessionId, person, isAmongAll } = props;
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const { busy, problem, send } = useSending();
  const told = said[refusalKind(problem) as keyof typeof said];
  const trouble = problem ? (typeof told === 'string' ? told : said.failed) : null;
  const nudge = async () => {
    await send(async () => {
      const { mailed } = await api('POST /sessions/{sessionId}/nudges', {
        params: { sessionId },
        body: { memberId: person.memberId },
      });
      say(mailed ? said.mailed(person.name) : said.later(person.name));
    });
    await queries.invalidateQueries({ queryKey: ['preparations'] });
  };
  return (
    <div className="preparation-person">
      <span>
        <bdi>{person.name}</bdi> {/* Where only who is not prepared stands, the title has said so. */}
        {isAmongAll || person.kitChanged ? (
          <Tag tone={person.preparedAt ? 'good' : 'due'}>
            {person.preparedAt ? said.prepared : person.kitChanged ? said.changed : said.notYet}
          </Tag>
        ) : null}
      </span>
      <span>
        {person.mayNudge ? (
          <Button kind="quiet" busy={busy} aria-label={said.nudge(person.name)} onClick={() => void nudge()}>
            {said.nudgeShort}
          </Button>
        ) : person.nudgedAt && !person.preparedAt ? (
          <span className="soft small">{said.nudged(dates.moment(person.nudgedAt))}</span>
        ) : null}
        <FieldError error={trouble} />
      </span>
    </div>
  );
};
