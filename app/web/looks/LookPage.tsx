import './looks.css';
import { accentShades } from '@rondo/interview';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type CSSProperties, type FormEvent, useRef, useState } from 'react';
import { type Answer, type Api, api, apiVersioned, type Contracts, type Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Logo } from '../ui/plain/Logo.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { prepareLogo } from './prepare-logo.ts';
import { words } from './words.ts';

type Look = Answer<Api<Contracts>['GET /organisation-look']>;
type Said = (typeof words)['en'];

const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);

const troubleOf = (problem: Problem, said: Said): string => {
  const kind = problem.type.split(':').at(-1) ?? '';
  if (problem.kind === 'stale') return said.stale;
  if (problem.kind === 'offline') return said.offline;
  if (kind.startsWith('picture_') && kind in said) return said[kind as 'picture_empty'];
  return problem.status === 413 ? said.picture_too_large : said.failed;
};

/** The organisation's logo and colour, with what candidates see of them. */
export const LookPage = () => {
  const said = useWords(words);
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: ['organisation-look', 'own'],
    queryFn: ({ signal }) => apiVersioned('GET /organisation-look', { signal }),
  });
  const look = data.value;
  const [colour, setColour] = useState(look.colour ?? '');
  const [showsName, setShowsName] = useState(look.showsName);
  const [trouble, setTrouble] = useState<{ at: 'logo' | 'colour'; text: string } | null>(null);
  const { sending: busy, send } = useSending<'logo' | 'remove' | 'save'>({
    onRefused: (problem, what) =>
      setTrouble({ at: what === 'save' ? 'colour' : 'logo', text: troubleOf(problem, said) }),
  });
  const file = useRef<HTMLInputElement>(null);
  const wanted = colour.trim().toLowerCase();
  const isWrong = wanted !== '' && !isColour(wanted);
  const shown = isWrong ? look.colour : wanted === '' ? null : wanted;
  const isChanged = (wanted || null) !== look.colour || showsName !== look.showsName;

  const attempt = async (what: 'logo' | 'remove' | 'save', work: (ifMatch: string) => Promise<void>) => {
    setTrouble(null);
    await send(() => work(data.etag ?? ''), what);
    await queries.invalidateQueries({ queryKey: ['organisation-look'] });
  };
  const upload = (chosen: File | undefined) =>
    chosen &&
    attempt('logo', async (ifMatch) => {
      const body = await prepareLogo(chosen);
      if (body === null) {
        setTrouble({ at: 'logo', text: said.picture_not_png_or_jpeg });
        return;
      }
      const { logo } = await api('PUT /organisation-look/logo', {
        body: new Blob([body], { type: 'application/octet-stream' }),
        ifMatch,
      });
      if (logo) say(said.kept);
    });
  const remove = () =>
    attempt('remove', async (ifMatch) => {
      await api('DELETE /organisation-look/logo', { ifMatch });
      setShowsName(false);
      say(said.removed);
    });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    void attempt('save', async (ifMatch) => {
      await api('PATCH /organisation-look', { body: { colour: wanted || null, showsName }, ifMatch });
      say(said.saved);
    });
  };

  return (
    <>
      <PageHeader title={look.logo ? said.title : said.titleBare} tab={said.tab} note={said.note} />
      <form className="stack" noValidate onSubmit={save}>
        <Sheet title={said.logo}>
          <div className="stack">
            {look.logo ? (
              <div className="look-plates">
                {(['light', 'dark'] as const).map((theme) => (
                  <div key={theme} className="look-plate" data-theme={theme}>
                    {look.logo ? <Logo logo={look.logo} alt="" /> : null}
                  </div>
                ))}
              </div>
            ) : (
              <p className="soft">{said.noLogo}</p>
            )}
            <input
              ref={file}
              type="file"
              hidden
              accept=".png,.jpg,.jpeg,.svg,.webp,image/png,image/jpeg,image/svg+xml,image/webp"
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                event.target.value = '';
                void upload(chosen);
              }}
            />
            <div className="row">
              <Button busy={busy === 'logo'} aria-describedby="look-hint" onClick={() => file.current?.click()}>
                {look.logo ? said.other : said.choose}
              </Button>
              {look.logo ? (
                <Button kind="quiet" busy={busy === 'remove'} onClick={() => void remove()}>
                  {said.remove}
                </Button>
              ) : null}
            </div>
            <p className="field-hint" id="look-hint">
              {said.logoHint}
            </p>
            <div role="alert">
              <FieldError error={trouble?.at === 'logo' ? trouble.text : null} />
            </div>
            {look.logo ? (
              <Checkbox label={said.showsName} note={said.showsNameNote} checked={showsName} onChange={setShowsName} />
            ) : null}
          </div>
        </Sheet>
        <Sheet title={said.colour}>
          <div className="stack">
            <div className="look-colour">
              <TextField
                label={said.colourLabel}
                hint={said.colourHint}
                optional
                maxLength={7}
                spellCheck={false}
                value={colour}
                onChange={setColour}
                error={isWrong ? said.colourWrong : null}
              />
              <input
                type="color"
                className="look-pick"
                aria-label={said.pick}
                value={shown ?? '#8a4a2f'}
                onChange={(event) => setColour(event.target.value)}
              />
            </div>
            {shown ? <Shades colour={shown} /> : null}
            {wanted === '' ? null : (
              <div>
                <Button kind="quiet" onClick={() => setColour('')}>
                  {said.noColour}
                </Button>
              </div>
            )}
            <div role="alert">
              <FieldError error={trouble?.at === 'colour' ? trouble.text : null} />
            </div>
          </div>
        </Sheet>
        <Preview logo={look.logo} showsName={showsName} colour={shown} />
        <div className="look-end">
          <Button kind="filled" type="submit" busy={busy === 'save'} disabled={!isChanged || isWrong}>
            {said.save}
          </Button>
        </div>
      </form>
    </>
  );
};

const Shades = ({ colour }: { colour: string }) => {
  const said = useWords(words);
  const { light, dark } = accentShades(colour);
  return <p role="status">{light === colour && dark === colour ? said.asIs(colour) : said.shades(light, dark)}</p>;
};

/** A candidate's page in both themes, and the head of a mail. */
const Preview = ({ logo, showsName, colour }: Pick<Look, 'logo' | 'showsName' | 'colour'>) => {
  const said = useWords(words);
  const { organisation } = useMe();
  const accent = colour === null ? null : accentShades(colour);
  const styleIn = (theme: 'light' | 'dark') => (accent ? ({ '--clay': accent[theme] } as CSSProperties) : undefined);
  const brand = logo ? (
    <>
      <Logo logo={logo} alt={showsName ? organisation.name : ''} />
      {showsName ? null : <b dir="auto">{organisation.name}</b>}
    </>
  ) : (
    <>
      <RingMark size={22} />
      <b dir="auto">{organisation.name}</b>
    </>
  );
  return (
    <Sheet title={said.preview}>
      <div className="look-frames">
        {(['light', 'dark'] as const).map((theme) => (
          <figure key={theme} className="look-frame" data-theme={theme} style={styleIn(theme)}>
            <figcaption>{theme === 'light' ? said.onLight : said.onDark}</figcaption>
            <div className="look-head">{brand}</div>
            <div className="look-tabs">
              <span data-here>{said.sampleHere}</span>
              <span>{said.sampleOther}</span>
            </div>
            <p className="look-link">{said.sampleLink}</p>
            <span className="look-button">{said.sampleButton}</span>
          </figure>
        ))}
        <figure className="look-frame" data-theme="light" style={styleIn('light')}>
          <figcaption>{said.inMail}</figcaption>
          {logo ? <div className="look-head">{brand}</div> : null}
          <p>{said.sampleMail}</p>
          <span className="look-button">{said.sampleButton}</span>
        </figure>
      </div>
    </Sheet>
  );
};
