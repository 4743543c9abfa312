import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem } from '../api.ts';
import { useDraft } from '../draft.ts';
import { TemplateChoiceSheet } from '../plans/TemplateChoiceSheet.tsx';
import { words as templateWords } from '../plans/template-words.ts';
import { type Trade, templatePlan } from '../plans/use-templates.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { WordedTextArea } from '../ui/WordedTextArea.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import { focusFirstInvalid } from './first-invalid.ts';
import { isUnsaid, type PayDraft, payDraftFor, payOf, payTroubles } from './pay.ts';
import { FactFields, type Facts, PayFields, type Wrong } from './VacancyFields.tsx';
import { kindOf, words } from './words.ts';

type Organisation = Answer<Api<Contracts>['GET /organisation']>;
/** `plan` is the template to start from; a draft of an older visit has none. */
type Draft = { facts: Facts; text: string; pay: PayDraft; payTouched: boolean; plan?: Trade | 'none' };

/** A new vacancy, on one page; it is a draft until it is opened. */
export const NewVacancyPage = () => {
  const { data } = useSuspenseQuery({
    queryKey: ['organisation'],
    queryFn: ({ signal }) => api('GET /organisation', { signal }),
  });
  return <NewVacancyForm organisation={data} />;
};

const NewVacancyForm = ({ organisation }: { organisation: Organisation }) => {
  const said = useWords(words);
  const saidOfTemplates = useWords(templateWords);
  const { memberId } = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const kept = useDraft<Draft>(`vacancies/new/${memberId}`, {
    facts: {
      title: '',
      location: '',
      country: organisation.country,
      language: organisation.language,
      requiresExecutive: false,
    },
    text: '',
    pay: payDraftFor(organisation.country),
    payTouched: false,
  });
  const [tried, setTried] = useState(false);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { busy, problem, setProblem, send } = useSending({
    onRefused: (refusal) => {
      // A refused form is sent again as another one; a lost answer is the same form.
      if (refusal.kind !== 'offline' && refusal.kind !== 'failed') setKey(crypto.randomUUID());
      focusFirstInvalid(form.current);
    },
  });
  const wording = useWordingReason(problem);
  const draft = kept.value;
  const { setValue } = kept;
  const { facts, pay } = draft;

  const troubles = isUnsaid(pay) ? [] : payTroubles(pay);
  const wrong: Wrong = (field) => {
    if (!tried) return undefined;
    if (field === 'title' && facts.title.trim() === '') return { what: said.titleMissing, remedy: said.titleRemedy };
    if (field === 'country' && facts.country === null) return { what: said.countryMissing, remedy: said.countryRemedy };
    return problem?.field(`/${field}`);
  };
  const change = (changes: Partial<Draft>) => {
    setProblem(null);
    setValue({ ...draft, ...changes });
  };
  const changeFacts = (changes: Partial<Facts>) => {
    const next = { ...facts, ...changes };
    // Another country has another currency, as long as nobody has said anything about pay.
    const follows = changes.country && !draft.payTouched;
    change({ facts: next, ...(follows ? { pay: payDraftFor(changes.country as string) } : {}) });
  };

  /** Puts the chosen template into the vacancy just made: true when it is in, or when none was wanted. */
  const putPlan = async (vacancyId: string): Promise<boolean> => {
    const { plan: trade = 'none' } = draft;
    if (trade === 'none') return true;
    try {
      const body = await templatePlan(facts.language, trade);
      await api('PUT /vacancies/{vacancyId}/plan', { params: { vacancyId }, body, ifMatch: '"1"' });
      return true;
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      // Sent twice after a lost answer: the plan of the first time stands.
      return refusal.kind === 'stale';
    }
  };

  const make = async () => {
    setTried(true);
    const { country } = facts;
    if (facts.title.trim() === '' || country === null || troubles.length > 0) {
      focusFirstInvalid(form.current);
      return;
    }
    await send(async () => {
      const range = payOf(pay);
      const vacancy = await api('POST /vacancies', {
        body: { ...facts, country, text: draft.text, ...(range ? { pay: range } : {}), ...wording.sent },
        idempotencyKey,
      });
      const planned = await putPlan(vacancy.id);
      await kept.settle();
      await queries.invalidateQueries({ queryKey: ['vacancies draft'] });
      const params = { vacancyId: vacancy.id };
      if (planned) await navigate({ to: '/vacancies/$vacancyId', params });
      else {
        say(saidOfTemplates.notSaved, { tone: 'trouble' });
        await navigate({ to: '/vacancies/$vacancyId/plan', params });
      }
    });
  };

  return (
    <>
      <PageHeader
        eyebrow={
          <Link className="link" data-quiet to="/vacancies">
            {said.vacancies}
          </Link>
        }
        tab={said.newVacancy}
        title={said.newTitle}
        note={said.newNote}
      />
      <form
        ref={form}
        noValidate
        className="stack vacancy-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void make();
        }}
      >
        <RestoredNote of={kept} />
        <Sheet title={said.what}>
          <FactFields value={facts} onChange={changeFacts} wrong={wrong} />
        </Sheet>
        <Sheet title={said.advert}>
          <WordedTextArea
            kind="advert"
            written={facts.language}
            country={facts.country ?? undefined}
            label={said.text}
            hint={said.textHint}
            optional
            lines={6}
            value={draft.text}
            onChange={(text) => change({ text })}
            maxLength={50_000}
            error={wrong('text')}
          />
        </Sheet>
        <Sheet title={said.pay}>
          <div className="stack">
            <p className="soft">{said.payHint}</p>
            <PayFields
              value={pay}
              onChange={(changes) => change({ pay: { ...pay, ...changes }, payTouched: true })}
              troubles={tried ? troubles : []}
            />
          </div>
        </Sheet>
        <TemplateChoiceSheet
          language={facts.language}
          value={draft.plan ?? 'none'}
          onChange={(plan) => change({ plan })}
        />
        {wording.field}
        {problem && problem.errors.length === 0 && !isHeldForWords(problem) ? (
          <FieldError error={said[kindOf(problem) as 'vacancy_closed'] ?? (problem.detail || problem.title)} />
        ) : null}
        <div className="row">
          <Button type="submit" kind="filled" busy={busy}>
            {said.make}
          </Button>
          <Link
            {...buttonLook()}
            to="/vacancies"
            onClick={() => {
              void kept.throwAway();
            }}
          >
            {said.cancel}
          </Link>
        </div>
      </form>
    </>
  );
};
