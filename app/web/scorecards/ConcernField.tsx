import type { ConcernOutcome } from '@rondo/interview';
import { NoteArea } from '../NoteArea.tsx';
import { useWords } from '../ui/language.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag, type Tone } from '../ui/plain/Tag.tsx';
import type { Card, Scorecard } from './use-card.ts';
import { words } from './words.ts';

type Concern = Scorecard['concerns'][number];

/** How a concern stands on my card, in a word. */
export const ConcernTag = ({ outcome }: { outcome: ConcernOutcome | null }) => {
  const said = useWords(words);
  const tones: Record<ConcernOutcome, Tone> = { confirmed: 'late', refuted: 'good', not_tested: 'neutral' };
  return <Tag tone={outcome ? tones[outcome] : 'due'}>{outcome ? said[outcome] : said.openConcern}</Tag>;
};

/** A concern of an earlier round, settled with what was heard about it. */
export const ConcernField = (props: {
  concern: Concern;
  card: Card;
  asked: boolean;
  level?: 2 | 3;
  bare?: boolean;
}) => {
  const { concern, card, asked, level = 3, bare = false } = props;
  const said = useWords(words);
  const settled = card.concernOf(concern.id);
  const outcome = settled?.outcome ?? null;
  const evidence = settled?.evidence ?? '';
  const fields = (
    <div className="stack">
      <RadioGroup
        label={said.outcome}
        value={outcome}
        onChange={(next) => card.changeConcern(concern.id, { outcome: next })}
        error={asked && outcome === null ? said.needChoice : null}
        choices={(['confirmed', 'refuted', 'not_tested'] as const).map((value) => ({ value, label: said[value] }))}
      />
      <NoteArea
        label={said.concernEvidence}
        variant="said"
        lines={2}
        maxLength={5000}
        value={evidence}
        onChange={(text) => card.changeConcern(concern.id, { evidence: text })}
        error={
          asked && outcome !== null && outcome !== 'not_tested' && evidence.trim() === ''
            ? { what: said.needEvidence }
            : null
        }
      />
    </div>
  );
  if (bare) return fields;
  return (
    <Sheet title={<span dir="auto">{concern.body}</span>} end={<ConcernTag outcome={outcome} />} level={level}>
      {fields}
    </Sheet>
  );
};
