import { useState } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { differencesOf, keyOf, likelyPick, mergeDrafts, type Pick } from './card-thread.ts';
import { nameOf, shownValue } from './difference-words.ts';
import type { Card, Elsewhere, Scorecard } from './use-card.ts';
import { words } from './words.ts';

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
