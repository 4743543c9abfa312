import './ApplyPage.css';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem } from '../api.ts';
import { refusalKind } from '../refusal.ts';
import { useSending } from '../sending.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { readPreference } from '../ui/preferences.ts';
import { languageNames, languages } from '../ui/words.ts';
import { applyWords } from './apply-words.ts';
import { DraftNote } from './DraftNote.tsx';
import { showOrganisation } from './organisation.ts';
import { useRefusals } from './refusals.ts';
import { readAgain, useResource } from './resource.ts';
import { type Params, turnPage } from './router.tsx';
import { useTabDraft } from './tab-draft.ts';

const isOneOfOurs = (tag: string) => /^(?:en|nl|nb|no|nn)\b/i.test(tag);

type Form = Answer<Api<Contracts>['GET /application-forms/{slug}']>;

/** A vacancy and its application form, for anybody: no login, one page. */
export const ApplyPage = ({ params }: { params: Params }) => {
  const said = useWords(applyWords);
  const { language, setLanguage } = useLanguage();
  const slug = params.slug ?? '';
  // In another language the page stays as it is until its notice is here, too, and so does the focus.
  const shown = useDeferredValue(language);
  const form = useResource(`apply/${slug}/${shown}`, () =>
    api('GET /application-forms/{slug}', { params: { slug }, query: { language: shown } }).catch((problem: unknown) => {
      if (problem instanceof Problem && (problem.status === 404 || problem.status === 400)) return null;
      throw problem;
    }),
  );
  const vacancyLanguage = form?.state === 'open' ? form.vacancy.language : null;
  useEffect(() => {
    // Who chose none, and asks for none of ours, reads the language of the vacancy.
    if (vacancyLanguage !== null && readPreference('language') === null && !navigator.languages.some(isOneOfOurs))
      setLanguage(vacancyLanguage);
  }, [vacancyLanguage]);
  useEffect(() => {
    if (form) showOrganisation(form.organisation, form.look);
    else showOrganisation(null);
  }, [form]);
  if (form === null) return <PageHeader title={said.notThere} note={said.notThereText} />;
  if (form.state === 'closed')
    return <PageHeader title={said.closed} note={said.closedText(form.vacancy.title, form.organisation)} />;
  return <Apply form={form} slug={slug} />;
};

const Apply = ({ form, slug }: { form: Form; slug: string }) => {
  const said = useWords(applyWords);
  const dates = useDates();
  const refusal = useRefusals();
  const { language, setLanguage } = useLanguage();
  // A file cannot be kept: its name can, to ask for it again.
  const draft = useTabDraft(`apply/${slug}`, { name: '', email: '', phone: '', cvName: '' });
  const { name, email, phone, cvName } = draft.value;
  const [website, setWebsite] = useState('');
  const [cv, setCv] = useState<File | null>(null);
  const [isRead, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const page = useRef<HTMLFormElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const { vacancy, notice, contact } = form;
  const { pay } = vacancy;
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const cvProblem = error === null ? null : cvWords(error, said);

  const { busy, send } = useSending({
    onRefused: (problem) => {
      const kind = refusalKind(problem);
      if (kind === 'notice_changed') {
        setRead(false);
        readAgain('apply/');
        setError(said.noticeChanged);
      } else if (kind === 'form_closed') setError(said.formClosed);
      else if (problem.kind === 'too-many') setError(said.wait);
      else if (problem.status === 413) setError('file_too_large');
      else if (kind.startsWith('file_')) setError(kind);
      else if (problem.field('/form/email')) setError(said.emailMissing);
      else setError(refusal(problem));
    },
  });

  // What changes in the form is another sending.
  const changed = (part: Partial<typeof draft.value>) => {
    setError(null);
    setKey(crypto.randomUUID());
    draft.change(part);
  };
  const chooseCv = (chosen: File | null) => {
    setCv(chosen);
    changed({ cvName: chosen?.name ?? '' });
  };

  const apply = async () => {
    setTried(true);
    setError(null);
    if (name.trim() === '' || !isAddress || !isRead) {
      setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-invalid], [data-missing] input')?.focus());
      return;
    }
    const body = new FormData();
    const fields = { name, email: email.trim(), phone, website, language };
    for (const [field, value] of Object.entries(fields)) body.set(field, value);
    body.set('noticeLanguage', notice.language);
    body.set('noticeVersion', String(notice.version));
    if (cv) body.set('cv', cv);
    await send(async () => {
      await api('POST /application-forms/{slug}/applications', { params: { slug }, body, idempotencyKey });
      setSentTo(email.trim());
      draft.throwAway();
      turnPage();
    });
  };

  if (sentTo !== null)
    return (
      <div className="stack">
        <PageHeader title={said.sent} note={said.sentText(form.organisation, sentTo)} />
        {form.told ? (
          <Sheet title={said.decides}>
            <p className="apply-text" lang={vacancy.language} dir="auto">
              {form.told}
            </p>
          </Sheet>
        ) : null}
      </div>
    );
  return (
    <div className="stack">
      <PageHeader title={said.title(vacancy.title)} tab={vacancy.title} />
      {vacancy.language === language ? null : (
        <p className="row soft">
          {said.vacancyLanguage(vacancy.language)}
          <Button kind="quiet" lang={vacancy.language} onClick={() => setLanguage(vacancy.language)}>
            {applyWords[vacancy.language].readInThis}
          </Button>
        </p>
      )}
      <Sheet>
        <DescriptionList
          facts={[
            { term: said.place, value: vacancy.location },
            {
              term: said.pay,
              value:
                pay &&
                said[`per_${pay.period}`](
                  pay.minimum === pay.maximum
                    ? dates.money(pay.minimum, pay.currency)
                    : `${dates.money(pay.minimum, pay.currency)} – ${dates.money(pay.maximum, pay.currency)}`,
                ),
            },
            { term: said.criteria, value: pay?.criteria && <span lang={vacancy.language}>{pay.criteria}</span> },
            {
              term: said.decides,
              value: form.told && (
                <span className="apply-text" lang={vacancy.language}>
                  {form.told}
                </span>
              ),
            },
            {
              term: said.contact,
              value: (
                <>
                  <div dir="auto">{contact.name}</div>
                  <a className="link" data-alone href={`mailto:${contact.email}`}>
                    <Address>{contact.email}</Address>
                  </a>
                </>
              ),
            },
          ]}
        />
      </Sheet>
      {vacancy.text ? (
        <Sheet title={said.work}>
          <p className="apply-text" lang={vacancy.language} dir="auto">
            {vacancy.text}
          </p>
        </Sheet>
      ) : null}
      <Sheet title={said.you}>
        <form
          ref={page}
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void apply();
          }}
        >
          <TextField
            label={said.name}
            value={name}
            onChange={(written) => changed({ name: written })}
            autoComplete="name"
            maxLength={200}
            required
            error={tried && name.trim() === '' ? said.nameMissing : null}
          />
          <TextField
            label={said.email}
            hint={said.emailHint}
            type="email"
            value={email}
            onChange={(written) => changed({ email: written })}
            autoComplete="email"
            maxLength={320}
            required
            error={tried && !isAddress ? said.emailMissing : null}
          />
          <Segments
            label={said.mailLanguage}
            value={language}
            onChange={setLanguage}
            choices={languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
          />
          <TextField
            label={said.phone}
            type="tel"
            optional
            value={phone}
            onChange={(written) => changed({ phone: written })}
            autoComplete="tel"
            maxLength={50}
          />
          <div className="apply-unseen" aria-hidden="true">
            <label>
              {said.website}
              <input
                name="website"
                tabIndex={-1}
                autoComplete="off"
                value={website}
                onChange={(event) => setWebsite(event.target.value)}
              />
            </label>
          </div>
          <div className="field">
            <span className="field-label" id="apply-cv">
              {said.cv}
            </span>
            <input
              ref={file}
              type="file"
              hidden
              accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              onChange={(event) => chooseCv(event.target.files?.[0] ?? null)}
            />
            {cv ? <bdi>{cv.name}</bdi> : null}
            <div className="row">
              <Button aria-describedby="apply-cv" onClick={() => file.current?.click()}>
                {cv ? said.otherCv : said.chooseCv}
              </Button>
              {cv || cvName !== '' ? (
                <Button
                  kind="quiet"
                  onClick={() => {
                    chooseCv(null);
                    if (file.current) file.current.value = '';
                  }}
                >
                  {said.withoutCv}
                </Button>
              ) : null}
            </div>
            <FieldError error={cvProblem ?? (cv === null && cvName !== '' ? said.chooseAgain(cvName) : null)} />
            <p className="field-hint">{said.cvHint}</p>
          </div>
          <div className="stack">
            <h3 id="apply-notice">{said.notice}</h3>
            <section
              className="apply-notice apply-text small"
              lang={notice.language}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              aria-labelledby="apply-notice"
            >
              {notice.body}
            </section>
            <div data-missing={(tried && !isRead) || undefined}>
              <Checkbox label={said.noticeRead} checked={isRead} onChange={setRead} />
            </div>
            {tried && !isRead ? <FieldError error={said.noticeMissing} /> : null}
          </div>
          {error !== null && cvProblem === null ? (
            <div role="alert">
              <FieldError error={error} />
            </div>
          ) : null}
          <DraftNote of={draft} inTab />
          <Button type="submit" kind="filled" wide busy={busy}>
            {said.send}
          </Button>
        </form>
      </Sheet>
    </div>
  );
};

/** The words for a file that was refused; null where the error is about something else. */
const cvWords = (error: string, said: (typeof applyWords)['en']): string | null =>
  error.startsWith('file_') ? ((said[error as 'file_damaged'] as string | undefined) ?? said.file_damaged) : null;
