import type { ScorecardDraft } from '@rondo/interview';
import { useEffect } from 'react';
import { Problem } from '../api.ts';
import { useKept } from '../kept.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { differencesOf, type KeptCard, keyOf, threadOf } from './card-thread.ts';
import { nameOf } from './difference-words.ts';
import { draftId } from './handing-in.ts';
import type { Scorecard } from './use-card.ts';
import { words } from './words.ts';

type Submission = NonNullable<Scorecard['submission']>;

const asDraft = (submission: Submission): ScorecardDraft => ({
  checklist: [],
  answers: submission.answers as ScorecardDraft['answers'],
  ratings: submission.ratings.map((rating) => ({ ...rating, notObserved: rating.score === null })),
  concerns: submission.concerns,
  strengths: submission.strengths,
  weaknesses: submission.weaknesses,
  recommendation: submission.recommendation,
  candidateAsked: submission.candidateAsked,
  candidateMinutesUsed: submission.candidateMinutesUsed,
});

/** What this device still holds although the card went in elsewhere: shown, and kept until it is put away. */
export const NotOnCard = ({ card, submission }: { card: Scorecard; submission: Submission }) => {
  const said = useWords(words);
  const thread = threadOf(card.id, card.revision);
  const nothing: KeptCard = { revision: -1, draft: asDraft(submission), sent: null };
  const { value, setValue, flush } = useKept<KeptCard>({
    id: draftId(card.id),
    saved: nothing,
    save: async (kept) => {
      if (kept.revision !== -1) throw new Problem(409, { title: 'not on the card' });
    },
  });
  const { unsaved } = thread;
  useEffect(() => {
    if (unsaved) setValue(unsaved);
  }, [unsaved, setValue]);
  const texts = differencesOf(value.draft, nothing.draft).filter(({ kind, mine }) => kind === 'text' && mine !== '');
  if (value.revision === -1 || texts.length === 0) return null;
  const putAway = () => {
    thread.unsaved = null;
    setValue(nothing);
    void flush();
  };
  return (
    <Sheet title={said.notOnCard} edge="missing" end={<Button onClick={putAway}>{said.putAway}</Button>}>
      <div className="stack">
        <p className="soft">{said.notOnCardHelp}</p>
        {texts.map((text) => (
          <div key={keyOf(text)} className="card-note">
            <p className="small soft" dir="auto">
              {nameOf(said, card, text)}
            </p>
            <p className="card-words" dir="auto">
              {text.mine}
            </p>
          </div>
        ))}
      </div>
    </Sheet>
  );
};
