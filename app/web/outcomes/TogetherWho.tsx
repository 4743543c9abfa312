import { Link } from '@tanstack/react-router';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { languageNames } from '../ui/words.ts';
import { togetherWords } from './together-words.ts';
import type { OutcomeBatch, Review } from './use-together.ts';

/** Why somebody is not told with the others, in words; who told them, or is about to, by name. */
export const useWhy = () => {
  const said = useWords(togetherWords);
  const dates = useDates();
  return (why: Review['cannot'][number]['why'], by: string | null, at: string | null = null): string => {
    if (by && why === 'already_told') return at ? said.toldBy(by, dates.moment(at)) : said.toldByName(by);
    if (by && why === 'being_told') return at ? said.tellsBy(by, dates.moment(at)) : said.tellsByName(by);
    return said[`why_${why}`];
  };
};

/** Those who are written to on a page of their own. */
const alone = new Set<string>(['good_news', 'both_asked', 'interviewed']);

export const PersonLink = ({
  person,
}: {
  person: Pick<OutcomeBatch['items'][number], 'applicationId' | 'candidate'>;
}) => (
  <Link
    className="link"
    data-quiet
    to="/applications/$applicationId"
    params={{ applicationId: person.applicationId }}
    dir="auto"
  >
    {person.candidate.name}
  </Link>
);

/** Who of the chosen is told together, and who is not and why. */
export const WhoSheets = ({ review, onLeaveOut }: { review: Review; onLeaveOut: (applicationId: string) => void }) => {
  const { can, cannot } = review;
  const said = useWords(togetherWords);
  const whyOf = useWhy();
  return (
    <>
      {cannot.length > 0 && (
        <Sheet title={said.notTogether} flush>
          <p className="soft small outcome-inset">{said.notTogetherNote(cannot.length)}</p>
          <Rows label={said.notTogether}>
            {cannot.map((person) => (
              <Row
                key={person.applicationId}
                title={<PersonLink person={person} />}
                note={
                  <>
                    <bdi>{person.vacancy.title}</bdi> · {whyOf(person.why, person.by, person.at)}
                  </>
                }
                end={
                  alone.has(person.why) ? (
                    <Link
                      {...buttonLook('quiet')}
                      to="/applications/$applicationId/outcome"
                      params={{ applicationId: person.applicationId }}
                    >
                      {said.write}
                      <span className="sr-only">: {person.candidate.name}</span>
                    </Link>
                  ) : null
                }
              />
            ))}
          </Rows>
        </Sheet>
      )}
      {can.length > 0 && (
        <div className="outcome-people">
          <Sheet title={said.together} flush>
            <Rows label={said.together}>
              {can.map((person) => (
                <Row
                  key={person.applicationId}
                  title={<PersonLink person={person} />}
                  note={
                    <>
                      <bdi>{person.vacancy.title}</bdi> · {said[`kind_${person.kind}`]}
                      {person.toDecide ? `, ${said.toDecide}` : ''} · {languageNames[person.language]}
                    </>
                  }
                  end={
                    <Button
                      kind="quiet"
                      aria-label={said.leaveOutName(person.candidate.name)}
                      onClick={() => onLeaveOut(person.applicationId)}
                    >
                      {said.leaveOut}
                    </Button>
                  }
                />
              ))}
            </Rows>
          </Sheet>
        </div>
      )}
    </>
  );
};
