import type { FieldRefusal } from '../problem.ts';

/** What the server says of a refusal: its own words, and the values that go with the kind. */
type Told = { detail: string; more: Readonly<Record<string, unknown>> };

/** What happened and what to do, by kind of problem: a sentence, or one made of what the server told. */
export type Refusals = Readonly<Record<string, string | ((told: Told) => string)>>;

type Voice = { refusals: Refusals; details: readonly (readonly [RegExp, string])[] };

// Read only when something is refused, one language at a time.
const voices: Record<string, () => Promise<Voice>> = {
  en: () => import('./en.ts'),
  nl: () => import('./nl.ts'),
  nb: () => import('./nb.ts'),
};

const said = (detail: string, { details }: Voice): string => {
  for (const [pattern, words] of details) {
    const found = pattern.exec(detail);
    if (found) return words.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '');
  }
  return detail;
};

/** A problem in the reader's language: its words, and those at its fields. The server's own where there are none. */
export const inLanguage = async (
  language: string | null,
  document: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const voice = await voices[language ?? '']?.().catch(() => undefined);
  if (voice === undefined) return document;
  const { type, detail, errors, ...more } = document;
  const words = typeof detail === 'string' ? detail : '';
  const known = voice.refusals[String(type).split(':').at(-1) ?? ''];
  const own = typeof known === 'function' ? known({ detail: words, more }) : (known ?? detail);
  return {
    ...document,
    ...(own === undefined ? {} : { detail: own }),
    ...(Array.isArray(errors)
      ? {
          errors: (errors as FieldRefusal[]).map((error) => ({
            ...error,
            // Where the field is told the same as the whole, it is told so again.
            detail: error.detail === words && typeof own === 'string' ? own : said(error.detail, voice),
          })),
        }
      : {}),
  };
};
