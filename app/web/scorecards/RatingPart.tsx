import { useCallback, useRef } from 'react';
import { NoteArea } from '../NoteArea.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { type Rated, RatingScale, type ScalePoint } from '../ui/plain/RatingScale.tsx';
import { useShortcut } from '../ui/plain/shortcuts.ts';
import { RoomNotes } from './RoomNotes.tsx';
import type { Card, Scorecard } from './use-card.ts';
import { words } from './words.ts';

type Competency = Scorecard['kit']['competencies'][number];

/** Evidence first, then the number, with the notes of the room beside it. */
export const RatingPart = (props: { competency: Competency; scorecard: Scorecard; card: Card; asked: boolean }) => {
  const { competency, scorecard, card, asked } = props;
  const said = useWords(words);
  const frame = useRef<HTMLDivElement>(null);
  const rating = card.ratingOf(competency.id);
  const evidence = rating?.evidence ?? '';
  const questions = scorecard.kit.questions.filter(({ competencyId }) => competencyId === competency.id);
  const heard = questions.flatMap(({ id }) => card.answerOf(id)?.said.trim() || []);
  const rated: Rated = rating?.notObserved ? 'not_observed' : ((rating?.score ?? null) as Rated);
  const focusEvidence = useCallback(() => frame.current?.querySelector('textarea')?.focus(), []);
  useShortcut('e', focusEvidence);
  const anchors = Object.fromEntries(competency.anchors.map((text, index) => [index + 1, text])) as Record<
    ScalePoint,
    string
  >;
  const isTaken = heard.length > 0 && heard.every((text) => evidence.includes(text));
  return (
    <div className="card-rating" ref={frame}>
      {competency.definition ? (
        <p className="soft" dir="auto">
          {competency.definition}
        </p>
      ) : null}
      <NoteArea
        label={said.evidence}
        variant="said"
        aria-keyshortcuts="e"
        lines={2}
        maxLength={5000}
        value={evidence}
        onChange={(text) => card.changeRating(competency.id, { evidence: text })}
        onKeyDown={(event) => {
          // Out of the text, so that the keys of the page work again.
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        hint={said.evidenceHint}
        error={
          asked && !rating?.notObserved && evidence.trim() === ''
            ? { what: said.needEvidence, remedy: said.needEvidenceRemedy }
            : null
        }
        end={
          <span aria-hidden="true" className="card-wide-only">
            <Kbd>E</Kbd>
          </span>
        }
      />
      {heard.length > 0 && !isTaken ? (
        <div>
          <Button
            onClick={() => {
              const taken = heard.filter((text) => !evidence.includes(text));
              card.changeRating(competency.id, { evidence: [evidence.trim(), ...taken].filter(Boolean).join('\n') });
              focusEvidence();
            }}
          >
            {said.takeNotes}
          </Button>
        </div>
      ) : null}
      <RatingScale
        label={`${said.rating}: ${competency.name}`}
        labelHidden
        anchors={anchors}
        value={rated}
        keysAnywhere
        error={asked && rated === null ? said.needRating : null}
        onChange={(value) =>
          card.changeRating(
            competency.id,
            value === 'not_observed' ? { score: null, notObserved: true } : { score: value, notObserved: false },
          )
        }
      />
      <RoomNotes questions={questions} card={card} />
      <div className="columns card-both">
        <NoteArea
          label={said.strengths}
          lines={4}
          maxLength={5000}
          value={card.draft.strengths}
          onChange={(strengths) => card.change({ strengths })}
        />
        <NoteArea
          label={said.weaknesses}
          lines={4}
          maxLength={5000}
          value={card.draft.weaknesses}
          onChange={(weaknesses) => card.change({ weaknesses })}
        />
      </div>
    </div>
  );
};
