import { type FormEvent, useMemo, useRef, useState } from 'react';
import { api } from '../api.ts';
import { LookAroundSheet } from '../demonstration/LookAroundSheet.tsx';
import { useSending } from '../sending.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { countriesIn, likelyCountry, zones } from '../ui/places.ts';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError, type FieldProblem } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { enter, focusFirstError } from './enter.ts';
import { kindOf, looksLikeEmail, shortestPassword, troubleText } from './trouble.ts';
import { words } from './words.ts';

/** The first page of a new Rondo: the organisation and its administrator, filled in as far as the browser knows. */
export const FirstRun = ({ token }: { token: string }) => {
  const said = useWords(words);
  const { language, zone } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [organisation, setOrganisation] = useState('');
  const [country, setCountry] = useState(() => likelyCountry(zone, navigator.languages));
  const [chosenLanguage, setChosenLanguage] = useState<typeof language | null>(null);
  const [timeZone, setTimeZone] = useState<string | null>(zone);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({ onRefused: () => focusFirstError(form.current) });
  const countries = useMemo(() => countriesIn(language), [language]);
  const zoneChoices = useMemo(() => zones(zone), [zone]);

  const missing = {
    organisation: organisation.trim() === '',
    country: country === null,
    timeZone: timeZone === null,
    name: name.trim() === '',
    email: !looksLikeEmail(email),
    password: password.length < shortestPassword,
  };
  const emailTaken = kindOf(problem) === 'email_taken';
  const errorOf = (field: keyof typeof missing, what: string, remedy: string, pointer: string): FieldProblem | null =>
    tried && missing[field] ? { what, remedy } : (problem?.field(pointer) ?? null);
  const isPlaced = problem !== null && (problem.errors.length > 0 || emailTaken);

  const setUp = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (Object.values(missing).some(Boolean) || country === null || timeZone === null) {
      return focusFirstError(form.current);
    }
    await send(async () => {
      const { to } = await api('POST /organisations', {
        body: {
          token,
          organisation: { name: organisation.trim(), country, language: chosenLanguage ?? language, timeZone },
          person: { name: name.trim(), email: email.trim(), password },
        },
      });
      await enter(to, '');
    });
  };
  return (
    <>
      <PageHeader title={said.readyTitle} note={said.readyText} tab={said.setUpTitle} />
      <div className="login-two">
        <LookAroundSheet token={token} />
        <form className="stack" noValidate ref={form} onSubmit={(event) => void setUp(event)}>
          <div>
            <h2>{said.setUpTitle}</h2>
            <p className="soft">{said.setUpText}</p>
          </div>
          <div className="login-sheets">
            <Sheet title={said.yourOrganisation} level={3}>
              <div className="stack">
                <TextField
                  label={said.organisationName}
                  autoComplete="organization"
                  required
                  value={organisation}
                  onChange={setOrganisation}
                  error={errorOf(
                    'organisation',
                    said.organisationNameMissing,
                    said.organisationNameRemedy,
                    '/organisation/name',
                  )}
                />
                <ComboBox
                  key={`country-${language}`}
                  label={said.country}
                  hint={said.countryHint}
                  value={country}
                  onChange={setCountry}
                  choices={countries}
                  nothing={said.nothingFound}
                  error={errorOf('country', said.countryMissing, said.countryRemedy, '/organisation/country')}
                />
                <NativeSelect
                  label={said.language}
                  hint={said.languageHint}
                  value={chosenLanguage ?? language}
                  onChange={setChosenLanguage}
                  choices={languages.map((value) => ({ value, text: languageNames[value] }))}
                />
                <ComboBox
                  label={said.timeZone}
                  value={timeZone}
                  onChange={setTimeZone}
                  choices={zoneChoices}
                  nothing={said.nothingFound}
                  error={errorOf('timeZone', said.timeZoneMissing, said.timeZoneRemedy, '/organisation/timeZone')}
                />
              </div>
            </Sheet>
            <Sheet title={said.you} level={3}>
              <div className="stack">
                <TextField
                  label={said.yourName}
                  autoComplete="name"
                  required
                  value={name}
                  onChange={setName}
                  error={errorOf('name', said.nameMissing, said.nameRemedy, '/person/name')}
                />
                <TextField
                  label={said.email}
                  type="email"
                  autoComplete="email"
                  required
                  value={email}
                  onChange={setEmail}
                  error={
                    emailTaken
                      ? troubleText(problem, said)
                      : errorOf(
                          'email',
                          email.trim() ? said.emailWrong : said.emailMissing,
                          said.emailRemedy,
                          '/person/email',
                        )
                  }
                />
                <TextField
                  label={said.password}
                  type="password"
                  autoComplete="new-password"
                  required
                  hint={said.passwordHint}
                  value={password}
                  onChange={setPassword}
                  error={
                    kindOf(problem) === 'password_weak'
                      ? { what: said.passwordWeak, remedy: said.passwordWeakRemedy }
                      : errorOf('password', said.passwordShort, said.passwordShortRemedy, '/person/password')
                  }
                />
              </div>
            </Sheet>
          </div>
          <div role="alert">
            <FieldError error={problem !== null && !isPlaced ? troubleText(problem, said) : null} />
          </div>
          <Button kind="filled" type="submit" wide busy={busy}>
            {said.setUp}
          </Button>
        </form>
      </div>
    </>
  );
};
