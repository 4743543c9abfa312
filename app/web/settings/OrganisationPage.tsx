import './settings.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { api, apiVersioned } from '../api.ts';
import { useDraft } from '../draft.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { countriesIn, countryName, zones } from '../ui/places.ts';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { retentionSources, sourceOf } from './retention-words.ts';
import { StaleNotice } from './StaleNotice.tsx';
import { focusFirstError, kindOf, troubleText } from './trouble.ts';
import { words } from './words.ts';

/** The organisation: its name, where it is, how long it keeps what. */
export const OrganisationPage = () => {
  const said = useWords(words);
  const { language } = useLanguage();
  const dates = useDates();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { data } = useSuspenseQuery({
    queryKey: ['organisation', 'own'],
    queryFn: ({ signal }) => apiVersioned('GET /organisation', { signal }),
  });
  const saved = data.value;
  const fromSaved = () => ({
    name: saved.name,
    country: saved.country as string | null,
    language: saved.language,
    timeZone: saved.timeZone as string | null,
    days: saved.retention.days as number | null,
    reason: saved.retention.reason ?? '',
  });
  // What was changed is kept, and nothing else: what somebody else has saved meanwhile shows through.
  const draft = useDraft<Partial<ReturnType<typeof fromSaved>>>('organisation', {});
  const typed = { ...fromSaved(), ...draft.value };
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send: sendIt } = useSending({ onRefused: () => focusFirstError(form.current) });
  const countries = useMemo(() => countriesIn(language), [language]);
  const zoneChoices = useMemo(() => zones(saved.timeZone), [saved.timeZone]);
  const set = (change: typeof draft.value) => draft.setValue({ ...draft.value, ...change });

  const sources = useWords(retentionSources);
  const rule =
    saved.retentionRules.find(({ country }) => country === typed.country) ??
    saved.retentionRules.find(({ country }) => country === '*');
  const asksReason = rule?.longerWithReason === true && typed.days !== null && typed.days > rule.days;
  const missing = {
    name: typed.name.trim() === '',
    country: typed.country === null,
    timeZone: typed.timeZone === null,
    days: typed.days === null,
  };
  const kind = kindOf(problem);
  const daysRefused = ['retention_not_a_term', 'retention_longer_than_allowed'].includes(kind);
  const reasonRefused = kind === 'retention_reason_missing';
  const refused = (pointer: string) => problem?.field(pointer) ?? null;

  const send = async (etag: string | null) => {
    const { name, country, language: chosen, timeZone, days, reason } = typed;
    if (country === null || timeZone === null || days === null) return;
    const isSaved = await sendIt(() =>
      api('PATCH /organisation', {
        body: {
          name: name.trim(),
          country,
          language: chosen,
          timeZone,
          retention: { days, reason: asksReason ? reason : '' },
        },
        ...(etag ? { ifMatch: etag } : {}),
      }),
    );
    await queries.invalidateQueries({ queryKey: ['organisation', 'own'] });
    if (!isSaved) return;
    setTried(false);
    await draft.settle({});
    say(said.saved);
    await queries.invalidateQueries({ queryKey: ['login', 'me'] });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(missing).some(Boolean)) focusFirstError(form.current);
    else void send(data.etag);
  };
  const differs = [
    { term: said.organisationName, value: saved.name, mine: typed.name },
    {
      term: said.country,
      value: countryName(saved.country, language),
      mine: countryName(typed.country ?? '', language),
    },
    { term: said.language, value: languageNames[saved.language], mine: languageNames[typed.language] },
    { term: said.timeZone, value: saved.timeZone, mine: typed.timeZone },
    { term: said.retentionDays, value: String(saved.retention.days), mine: String(typed.days) },
    { term: said.retentionReason, value: saved.retention.reason ?? '', mine: asksReason ? typed.reason : '' },
  ].filter(({ value, mine }) => value !== mine);

  return (
    <>
      <PageHeader title={said.organisation} note={said.organisationNote} />
      <form className="stack" noValidate ref={form} onSubmit={save}>
        <RestoredNote of={draft} />
        <Sheet>
          <div className="stack">
            <TextField
              label={said.organisationName}
              required
              maxLength={200}
              value={typed.name}
              onChange={(name) => set({ name })}
              error={
                tried && missing.name
                  ? { what: said.organisationNameMissing, remedy: said.organisationNameRemedy }
                  : refused('/name')
              }
            />
            <div className="settings-pair">
              <ComboBox
                key={`country-${language}`}
                label={said.country}
                value={typed.country}
                onChange={(country) => set({ country })}
                choices={countries}
                nothing={said.nothingFound}
                error={
                  tried && missing.country
                    ? { what: said.countryMissing, remedy: said.countryRemedy }
                    : refused('/country')
                }
              />
              <ComboBox
                label={said.timeZone}
                value={typed.timeZone}
                onChange={(timeZone) => set({ timeZone })}
                choices={zoneChoices}
                nothing={said.nothingFound}
                error={
                  tried && missing.timeZone
                    ? { what: said.timeZoneMissing, remedy: said.timeZoneRemedy }
                    : refused('/timeZone')
                }
              />
            </div>
            <NativeSelect
              label={said.language}
              hint={said.languageHint}
              value={typed.language}
              onChange={(chosen) => set({ language: chosen })}
              choices={languages.map((value) => ({ value, text: languageNames[value] }))}
            />
          </div>
        </Sheet>
        <Sheet title={said.retention}>
          <div className="stack">
            <p>{said.retentionText}</p>
            <NumberField
              label={said.retentionDays}
              value={typed.days}
              onChange={(days) => set({ days })}
              min={1}
              max={3650}
              error={
                daysRefused
                  ? troubleText(problem, said)
                  : tried && missing.days
                    ? said.retentionNotATerm(1, 3650)
                    : null
              }
            />
            {rule ? (
              <p className="soft small">
                {said.retentionUsual(countryName(typed.country ?? '', language), rule.days, rule.daysWithConsent)}{' '}
                {rule.longerWithReason ? null : said.retentionNoLonger}
              </p>
            ) : null}
            {asksReason || reasonRefused ? (
              <TextArea
                label={said.retentionReason}
                hint={said.retentionReasonHint}
                lines={2}
                maxLength={2000}
                value={typed.reason}
                onChange={(reason) => set({ reason })}
                error={reasonRefused ? troubleText(problem, said) : null}
              />
            ) : null}
            {rule ? (
              <p className="soft small">
                {said.retentionSource(dates.month(rule.asOf))} {sources[sourceOf(rule.country)]}
              </p>
            ) : null}
          </div>
        </Sheet>
        {problem?.kind === 'stale' ? (
          <StaleNotice
            theirs={differs}
            onMine={() => void send(data.etag)}
            onTheirs={() => {
              void draft.throwAway();
              setProblem(null);
            }}
          />
        ) : (
          <div role="alert">
            <FieldError error={problem && problem.errors.length === 0 ? troubleText(problem, said) : null} />
          </div>
        )}
        {problem?.kind === 'stale' ? null : (
          <div className="settings-end">
            <Button kind="filled" type="submit" busy={busy}>
              {said.save}
            </Button>
          </div>
        )}
      </form>
    </>
  );
};
