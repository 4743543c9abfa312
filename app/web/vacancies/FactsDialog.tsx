import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Api, api, apiVersioned, type Call, type Contracts, Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { countryName } from '../ui/places.ts';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { type Language, languageNames } from '../ui/words.ts';
import { focusFirstInvalid } from './first-invalid.ts';
import { isUnsaid, type PayDraft, payDraftFor, payOf, payText, payTroubles } from './pay.ts';
import { FactFields, type Facts, PayFields, type Wrong } from './VacancyFields.tsx';
import { type Vacancy, vacancyQuery } from './vacancy-query.ts';
import { words } from './words.ts';

type Fields = Facts & { pay: Vacancy['pay'] };

const fieldsOf = ({ title, location, country, language, requiresExecutive, pay }: Vacancy): Fields => ({
  title,
  location,
  country,
  language: language as Language,
  requiresExecutive,
  pay,
});

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields in which two versions of a vacancy differ. */
const differing = (one: Fields, other: Fields) =>
  (Object.keys(one) as (keyof Fields)[]).filter((field) => !isSame(one[field], other[field]));

/** Changes what a vacancy is called, where it is, what it pays. Sends only what was changed here. */
export const FactsDialog = (props: { vacancy: Vacancy; onClose: () => void; onSaved: () => void }) => {
  const { onClose, onSaved } = props;
  const said = useWords(words);
  const dates = useDates();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  // The version the fields stand on: what differs from it is what somebody changed here.
  const [base, setBase] = useState(props.vacancy);
  /** What both changed, as the other wrote it; null while nobody else saved. */
  const [clash, setClash] = useState<{ field: keyof Fields; theirs: Fields }[] | null>(null);
  const [facts, setFacts] = useState<Facts>(fieldsOf(base));
  const [pay, setPay] = useState<PayDraft>(base.pay ?? payDraftFor(base.country));
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({ onRefused: () => focusFirstInvalid(form.current) });
  const troubles = isUnsaid(pay) ? [] : payTroubles(pay);
  const wrong: Wrong = (field) => {
    if (!tried) return undefined;
    if (field === 'title' && facts.title.trim() === '') return { what: said.titleMissing, remedy: said.titleRemedy };
    if (field === 'country' && facts.country === null) return { what: said.countryMissing, remedy: said.countryRemedy };
    return problem?.field(`/${field}`);
  };

  /** Goes on from what somebody else saved: their changes come into the fields, and what was typed here stays. */
  const standOn = (fresh: Vacancy, mine: Fields) => {
    const theirs = fieldsOf(fresh);
    const changed = differing(fieldsOf(base), mine);
    const { pay: range, ...next } = { ...theirs, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
    const both = differing(fieldsOf(base), theirs).filter((field) => changed.includes(field));
    setClash(both.filter((field) => !isSame(theirs[field], mine[field])).map((field) => ({ field, theirs })));
    setBase(fresh);
    setFacts(next);
    if (!changed.includes('pay')) setPay(range ?? payDraftFor(fresh.country));
  };

  /** Whether it was saved; else somebody else was faster, and the form goes on from theirs. */
  const put = async (
    changes: NonNullable<Call<Api<Contracts>['PATCH /vacancies/{vacancyId}']>['body']>,
    mine: Fields,
  ): Promise<boolean> => {
    const params = { vacancyId: base.id };
    try {
      await api('PATCH /vacancies/{vacancyId}', { params, body: changes, ifMatch: `"${base.version}"` });
      return true;
    } catch (refusal) {
      if (!(refusal instanceof Problem && refusal.kind === 'stale')) throw refusal;
      const fresh = await apiVersioned('GET /vacancies/{vacancyId}', { params });
      queries.setQueryData(vacancyQuery(base.id).queryKey, fresh);
      standOn(fresh.value, mine);
      return false;
    }
  };

  const save = async () => {
    setTried(true);
    if (facts.title.trim() === '' || facts.country === null || troubles.length > 0) {
      focusFirstInvalid(form.current);
      return;
    }
    const mine: Fields = { ...facts, pay: payOf(pay) };
    const changes = Object.fromEntries(differing(fieldsOf(base), mine).map((field) => [field, mine[field]]));
    if (Object.keys(changes).length === 0) {
      onClose();
      return;
    }
    await send(async () => {
      if (!(await put(changes, mine))) return;
      for (const state of ['open', 'draft', 'closed']) {
        void queries.invalidateQueries({ queryKey: [`vacancies ${state}`] });
      }
      onSaved();
      onClose();
    });
  };

  const shownOf = (fields: Fields, field: keyof Fields): string =>
    ({
      title: () => fields.title,
      location: () => fields.location || '–',
      country: () => countryName(fields.country ?? '', language),
      language: () => languageNames[fields.language],
      requiresExecutive: () => (fields.requiresExecutive ? said.executiveYes : '–'),
      pay: () =>
        fields.pay ? payText(fields.pay, dates, (amount, period) => said[`per_${period}`](amount)) : said.noPay,
    })[field]();
  const labels: Record<keyof Fields, string> = {
    title: said.title,
    location: said.location,
    country: said.country,
    language: said.language,
    requiresExecutive: said.executiveTerm,
    pay: said.pay,
  };
  const stale =
    clash === null
      ? null
      : clash.length === 0
        ? said.staleElsewhere
        : said.staleFactsRemedy(
            dates.list(clash.map(({ field, theirs }) => `${labels[field]}: ${shownOf(theirs, field)}`)),
          );

  return (
    <Dialog open onClose={onClose} title={said.changeTitle} wide>
      <form
        ref={form}
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FactFields
          value={facts}
          onChange={(changes) => {
            setProblem(null);
            setFacts({ ...facts, ...changes });
          }}
          wrong={wrong}
        />
        <h3>{said.pay}</h3>
        <PayFields
          value={pay}
          onChange={(changes) => {
            setProblem(null);
            setPay({ ...pay, ...changes });
          }}
          troubles={tried ? troubles : []}
        />
        {stale ? (
          <div role="alert">
            <FieldError error={{ what: said.staleFacts, remedy: stale }} />
          </div>
        ) : null}
        {problem && problem.errors.length === 0 ? <FieldError error={problem.detail || problem.title} /> : null}
        <div className="dialog-actions">
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button type="submit" kind="filled" busy={busy}>
            {said.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
