import { useState } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { type Difference, differencesOf, keyOf, likelyPick, mergeDrafts, type Pick } from './card-thread.ts';
import type { Card, Elsewhere, Scorecard } from './use-card.ts';
import { words } from './words.ts';

type Said = (typeof words)['en'];

/** What a differing part is called, and what its choices say. */
const nameOf = (said: Said, scorecard: Scorecard, { path, id }: Difference): string => {
  const competency = scorecard.kit.competencies.find((one) => one.id === id)?.name ?? '';
  const question = scorecard.kit.questions.find((one) => one.id === id)?.text ?? '';
  const concern = scorecard.concerns.find((one) => one.id === id)?.body ?? '';
  const names: Record<string, string> = {
    said: `${said.said}: ${question}`,
    assessment: `${said.assessment}: ${question}`,
    evidence: `${said.differentEvidence}: ${competency}`,
    rating: `${said.rating}: ${competency}`,
    concern: `${said.outcome}: ${concern}`,
    concernEvidence: `${said.concernEvidence}: ${concern}`,
    strengths: said.strengths,
    weaknesses: said.weaknesses,
    recommendation: said.recommendation,
    candidateAsked: said.asked,
  };
  return names[path] ?? path;
};

const shownValue = (said: Said, { path, kind }: Difference, value: string | null): string => {
  if (value === null || value === '') return said.nothingThere;
  if (kind === 'text') return value;
  if (path === 'rating') return value === 'not_observed' ? said.notObserved : value;
  if (path === 'candidateAsked')
    return { yes: said.askedYes, no: said.askedNo, no_time: said.askedNoTime }[value] ?? value;
  const choices: Record<string, string> = {
    confirmed: said.confirmed,
    refuted: said.refuted,
    not_tested: said.not_tested,
    strong_yes: said.strong_yes,
    yes: said.yes,
    no: said.no,
    strong_no: said.strong_no,
  };
  return choices[value] ?? value;
};

/** Two devices wrote on the same card: both versions side by side, and one press that keeps what was chosen. */
export const ElsewhereNotice = (props: { scorecard: Scorecard; card: Card; elsewhere: Elsewhere }) => {
  const { scorecard, card, elsewhere } = props;
  const said = useWords(words);
  const dates = useDates();
  const [picks, setPicks] = useState<Record<string, Pick>>({});
  const differences = differencesOf(card.draft, elsewhere.draft);
  return (
    <Sheet title={said.elsewhereTitle} edge="missing">
      <div className="stack" role="alert">
        <p>
          {said.elsewhere(elsewhere.savedAt ? dates.moment(elsewhere.savedAt) : '')} {said.elsewhereTicks}
        </p>
      </div>
      <div className="stack card-differences">
        {differences.map((difference) => {
          const name = nameOf(said, scorecard, difference);
          return (
            <div key={keyOf(difference)} className="card-difference">
              <h3 dir="auto">{name}</h3>
              <div className="columns">
                <div>
                  <p className="small soft">{said.here}</p>
                  <p className="card-words" dir="auto">
                    {shownValue(said, difference, difference.mine)}
                  </p>
                </div>
                <div>
                  <p className="small soft">{said.there}</p>
                  <p className="card-words" dir="auto">
                    {shownValue(said, difference, difference.theirs)}
                  </p>
                </div>
              </div>
              <Segments
                label={said.which(name)}
                labelHidden
                value={picks[keyOf(difference)] ?? likelyPick(difference)}
                onChange={(pick) => setPicks({ ...picks, [keyOf(difference)]: pick })}
                choices={[
                  { value: 'mine', text: said.here },
                  { value: 'theirs', text: said.there },
                  ...(difference.kind === 'text' ? [{ value: 'both' as const, text: said.both }] : []),
                ]}
              />
            </div>
          );
        })}
        <div>
          <Button onClick={() => card.settle(mergeDrafts(card.draft, elsewhere.draft, picks))}>{said.settle}</Button>
        </div>
      </div>
    </Sheet>
  );
};
