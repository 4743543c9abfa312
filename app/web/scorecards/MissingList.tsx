import type { MissingPart } from '@rondo/interview';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Scorecard } from './use-card.ts';
import { words } from './words.ts';

/** What stands between this card and handing it in; each line leads to its place. */
export const MissingList = (props: {
  scorecard: Scorecard;
  missing: readonly MissingPart[];
  onGo: (missing: MissingPart) => void;
}) => {
  const said = useWords(words);
  if (props.missing.length === 0) return null;
  const nameOf = (id: string) => props.scorecard.kit.competencies.find((one) => one.id === id)?.name ?? '';
  const text = (missing: MissingPart): string => {
    switch (missing.part) {
      case 'rating':
        return said.missingRating(nameOf(missing.competencyId));
      case 'evidence':
        return said.missingEvidence(nameOf(missing.competencyId));
      case 'concern':
        return said.missingConcern;
      case 'concern_evidence':
        return said.missingConcernEvidence;
      case 'recommendation':
        return said.missingRecommendation;
      case 'strengths_or_weaknesses':
        return said.missingText;
    }
  };
  return (
    <Sheet title={said.missing} edge="missing">
      <ul className="card-missing card-jumps">
        {props.missing.map((missing) => (
          <li key={JSON.stringify(missing)}>
            <Button kind="quiet" onClick={() => props.onGo(missing)}>
              {text(missing)}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
