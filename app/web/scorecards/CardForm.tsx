import { type MissingPart, missingParts } from '@rondo/interview';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { CheckIcon } from '../ui/plain/icons.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { ConcernField } from './ConcernField.tsx';
import { ElsewhereNotice } from './ElsewhereNotice.tsx';
import { MissingList } from './MissingList.tsx';
import { OverallPart } from './OverallPart.tsx';
import { RatingPart } from './RatingPart.tsx';
import { type Scorecard, useCard } from './use-card.ts';
import { useHandingIn } from './use-handing-in.ts';
import { useWalk } from './use-walk.ts';
import { WaitingNotice } from './WaitingNotice.tsx';
import { words } from './words.ts';

/** The name of the part of the form in which something is missing. */
const placeOf = (missing: MissingPart): string =>
  'competencyId' in missing ? missing.competencyId : 'concernId' in missing ? 'concerns' : 'overall';

/** Where to go on: the first field that something is wrong with, else the first one to write in. */
const fieldIn = (form: HTMLElement | null): HTMLElement | null => {
  const wrong = form?.querySelector('.field-error')?.closest('fieldset, .text-area');
  return (wrong ?? form)?.querySelector<HTMLElement>('textarea, input') ?? null;
};

/** The card while it is out: one competency after the other, then the concerns, then the whole. */
export const CardForm = ({ scorecard }: { scorecard: Scorecard }) => {
  const { kit, concerns, candidate } = scorecard;
  const said = useWords(words);
  const card = useCard(scorecard);
  const { draft } = card;
  const parts = [...kit.competencies.map(({ id }) => id), ...(concerns.length > 0 ? ['concerns'] : []), 'overall'];
  const missing = missingParts(kit, concerns, draft);
  const isDone = (part: string) => !missing.some((one) => placeOf(one) === part);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      parts.findIndex((part) => !isDone(part)),
    ),
  );
  const [moves, setMoves] = useState(0);
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const focus = useRef<'field' | 'heading' | null>(null);
  const part = parts[at] ?? 'overall';
  const competency = kit.competencies.find(({ id }) => id === part);

  const goTo = (place: string, where: 'field' | 'heading') => {
    focus.current = where;
    setAt(Math.max(0, parts.indexOf(place)));
    setMoves((count) => count + 1);
  };
  const walk = (steps: number, where: 'field' | 'heading') => {
    const place = parts[at + steps];
    if (place) goTo(place, where);
  };
  useWalk(
    () => walk(1, 'field'),
    () => walk(-1, 'field'),
  );

  useEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (!wanted) return;
    const target = wanted === 'field' ? fieldIn(form.current) : document.querySelector<HTMLElement>('h1');
    if (wanted === 'field') document.querySelector('h1')?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  }, [moves]);

  const showMissing = (parts: readonly MissingPart[]) => {
    setAsked(true);
    const first = parts[0];
    if (first) goTo(placeOf(first), 'field');
  };

  const showRefusal = (problem: Problem) => {
    const listed = problem.more.missing;
    if (Array.isArray(listed)) showMissing(listed as MissingPart[]);
    setRefusal(problem.detail || problem.title);
  };
  const { waits, handIn, takeBack } = useHandingIn(scorecard.id, card, showRefusal);
  const { busy, send } = useSending({ onRefused: showRefusal });

  const submit = async () => {
    if (missing.length > 0) {
      showMissing(missing);
      return;
    }
    setRefusal(null);
    await send(async () => {
      const how = await handIn();
      if (how === 'in') say(said.submitted);
      if (how === 'offline') setRefusal(said.offlineSubmit);
    });
  };

  const savedBefore = scorecard.savedAt ? ({ state: 'saved', at: scorecard.savedAt } as const) : null;
  const unfinished = parts.filter((one) => !isDone(one)).length;
  const title = competency?.name ?? (part === 'concerns' ? said.concerns : said.overall);
  const isLast = at === parts.length - 1;
  return (
    <div className="narrow">
      <PageHeader
        eyebrow={
          <>
            {said.myCard} · <bdi>{candidate.name}</bdi> · {scorecard.sessionName}, {said.round(scorecard.roundNumber)} ·{' '}
            {said.sealedUntil} ·{' '}
            <Link
              className="link"
              data-quiet
              to="/sessions/$sessionId/room"
              params={{ sessionId: scorecard.sessionId }}
            >
              {said.room}
            </Link>
          </>
        }
        title={title}
        tab={`${said.myCard}, ${candidate.name}`}
        actions={
          <span className="soft">
            {said.position(at + 1, parts.length)}{' '}
            {isLast ? null : (
              <span aria-hidden="true" className="card-wide-only">
                <Kbd>↓</Kbd> {said.next}
              </span>
            )}
          </span>
        }
      />
      {waits ? <WaitingNotice handedIn={waits} onTakeBack={() => void takeBack()} /> : null}
      <div className="stack" ref={form} inert={waits !== null}>
        {scorecard.released ? <p className="soft">{said.released}</p> : null}
        {card.elsewhere ? <ElsewhereNotice scorecard={scorecard} card={card} elsewhere={card.elsewhere} /> : null}
        {card.problem ? <FieldError error={card.problem.detail || card.problem.title} /> : null}
        {competency ? (
          <RatingPart key={competency.id} competency={competency} scorecard={scorecard} card={card} asked={asked} />
        ) : null}
        {part === 'concerns'
          ? concerns.map((concern) => (
              <ConcernField key={concern.id} concern={concern} card={card} asked={asked} level={2} />
            ))
          : null}
        {part === 'overall' ? (
          <OverallPart scorecard={scorecard} card={card} asked={asked} onGo={(place) => goTo(place, 'field')} />
        ) : null}
        {isLast && asked ? (
          <MissingList scorecard={scorecard} missing={missing} onGo={(one) => goTo(placeOf(one), 'field')} />
        ) : null}
        <FieldError error={refusal} />
        <nav className="card-parts" aria-label={said.parts}>
          {parts.map((one, index) => {
            const name = kit.competencies.find(({ id }) => id === one)?.name;
            return (
              <button
                type="button"
                key={one}
                className="card-part"
                aria-current={one === part ? 'step' : undefined}
                data-done={isDone(one) || undefined}
                onClick={() => goTo(one, 'heading')}
              >
                <span aria-hidden="true">{isDone(one) ? <CheckIcon /> : index + 1}</span>
                <span className="sr-only">
                  {name ?? (one === 'concerns' ? said.concerns : said.overall)}
                  {isDone(one) ? ` (${said.handedInPart})` : ''}
                </span>
              </button>
            );
          })}
        </nav>
        <div className="card-foot">
          <span className="small soft card-state">
            <SaveState saving={card.saving ?? savedBefore} />{' '}
            {unfinished > 0 ? said.left(unfinished) : said.nothingLeft}
          </span>
          <div className="row">
            {at > 0 ? (
              <Button aria-keyshortcuts="ArrowUp" onClick={() => walk(-1, 'heading')}>
                {said.previousPart}
              </Button>
            ) : null}
            {isLast ? (
              <Button kind="filled" busy={busy} disabled={card.elsewhere !== null} onClick={() => void submit()}>
                {said.submit}
              </Button>
            ) : (
              <Button
                kind="filled"
                aria-keyshortcuts="ArrowDown Control+Enter"
                onClick={(event) => walk(1, event.detail === 0 ? 'field' : 'heading')}
              >
                {said.nextPart}{' '}
                <span aria-hidden="true" className="card-wide-only">
                  <Kbd>Ctrl ⏎</Kbd>
                </span>
              </Button>
            )}
          </div>
        </div>
        <p className="small soft card-wide-only">{said.shortcuts}</p>
      </div>
    </div>
  );
};
