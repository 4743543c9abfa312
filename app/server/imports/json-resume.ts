import { z } from '@hono/zod-openapi';
import type { Language } from '@rondo/interview';
import { type Bar, barOf } from './headers.ts';
import { asTheFormatHas, unwrapped } from './resume-deviations.ts';

/** What a JSON Resume (jsonresume.org) may be: bytes, levels, values, characters in one text, bytes of many in one file. */
export const resumeLimits = { bytes: 500_000, depth: 8, values: 5_000, characters: 20_000, many: 5_000_000 };

type Trouble = { pointer: string; detail: string };
export type ReadResume = {
  person: { name: string; email: string; phone: string };
  /** The whole of it as plain text, for people and for a search. */
  text: string;
  /** Places that were not taken, with why: what may not be asked, other people's data, or nothing that this format has. */
  notTaken: { pointer: string; because: Bar | 'others' | 'unknown' }[];
};

const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .transform((said) => said.replaceAll('\u0000', '').toWellFormed().normalize('NFC').trim());
/** Programs write a year or a postal code as a number. */
const text = (longest = resumeLimits.characters) =>
  z.preprocess((said) => (typeof said === 'number' ? String(said) : said), words(longest));
const texts = z.array(text(2_000)).max(200);

const entry = {
  work: z.object({
    name: text().optional(),
    company: text().optional(),
    position: text().optional(),
    location: text().optional(),
    description: text().optional(),
    startDate: text(40).optional(),
    endDate: text(40).optional(),
    summary: text().optional(),
    highlights: texts.optional(),
    url: text(2_000).optional(),
    website: text(2_000).optional(),
  }),
  volunteer: z.object({
    organization: text().optional(),
    position: text().optional(),
    startDate: text(40).optional(),
    endDate: text(40).optional(),
    summary: text().optional(),
    highlights: texts.optional(),
    url: text(2_000).optional(),
    website: text(2_000).optional(),
  }),
  education: z.object({
    institution: text().optional(),
    area: text().optional(),
    studyType: text().optional(),
    startDate: text(40).optional(),
    endDate: text(40).optional(),
    score: text(200).optional(),
    courses: texts.optional(),
    url: text(2_000).optional(),
    website: text(2_000).optional(),
  }),
  projects: z.object({
    name: text().optional(),
    description: text().optional(),
    startDate: text(40).optional(),
    endDate: text(40).optional(),
    highlights: texts.optional(),
    keywords: texts.optional(),
    roles: texts.optional(),
    entity: text().optional(),
    type: text().optional(),
    url: text(2_000).optional(),
    website: text(2_000).optional(),
  }),
  skills: z.object({ name: text().optional(), level: text(200).optional(), keywords: texts.optional() }),
  languages: z.object({ language: text(200).optional(), fluency: text(200).optional() }),
  certificates: z.object({
    name: text().optional(),
    issuer: text().optional(),
    date: text(40).optional(),
    url: text(2_000).optional(),
    website: text(2_000).optional(),
  }),
  publications: z.object({
    name: text().optional(),
    publisher: text().optional(),
    releaseDate: text(40).optional(),
    summary: text().optional(),
    url: text(2_000).optional(),
    website: text(2_000).optional(),
  }),
  awards: z.object({
    title: text().optional(),
    awarder: text().optional(),
    date: text(40).optional(),
    summary: text().optional(),
  }),
  interests: z.object({ name: text().optional(), keywords: texts.optional() }),
};
type Section = keyof typeof entry;

const basics = z.object({
  name: words(1_000).default(''),
  label: text(1_000).optional(),
  email: text(1_000).default(''),
  phone: text(1_000).default(''),
  url: text(2_000).optional(),
  website: text(2_000).optional(),
  summary: text().optional(),
  location: z
    .object({
      address: text(1_000).optional(),
      postalCode: text(40).optional(),
      city: text(200).optional(),
      countryCode: text(40).optional(),
      region: text(200).optional(),
    })
    .optional(),
  profiles: z
    .array(z.object({ network: text(200).optional(), username: text(500).optional(), url: text(2_000).optional() }))
    .max(50)
    .optional(),
});

const list = <S extends z.ZodType>(item: S) => z.array(item).max(200).default([]);
const resume = z.object({
  basics: basics.prefault({}),
  work: list(entry.work),
  volunteer: list(entry.volunteer),
  education: list(entry.education),
  projects: list(entry.projects),
  skills: list(entry.skills),
  languages: list(entry.languages),
  certificates: list(entry.certificates),
  publications: list(entry.publications),
  awards: list(entry.awards),
  interests: list(entry.interests),
});
type Resume = z.infer<typeof resume>;

/** Parts that the format has and we leave where they are. */
const passedOver = new Set(['$schema', 'meta']);

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Takes out what may not come in, and says where it stood; answers undefined where the limits are passed. */
function without(value: unknown, notTaken: ReadResume['notTaken']): Trouble | undefined {
  let values = 0;
  const walk = (node: unknown, pointer: string, depth: number): Trouble | undefined => {
    if (++values > resumeLimits.values) return { pointer, detail: `more than ${resumeLimits.values} values` };
    if (node === null || typeof node !== 'object') return undefined;
    if (depth > resumeLimits.depth) return { pointer, detail: `more than ${resumeLimits.depth} levels` };
    for (const key of Object.keys(node)) {
      // Said to be nothing is as good as not said.
      if (!Array.isArray(node) && (node as Record<string, unknown>)[key] === null) {
        delete (node as Record<string, unknown>)[key];
        continue;
      }
      const at = `${pointer}/${escaped(key)}`;
      const because = Array.isArray(node)
        ? undefined
        : pointer === '' && key === 'references'
          ? ('others' as const)
          : barOf(key);
      if (because !== undefined) {
        delete (node as Record<string, unknown>)[key];
        if (notTaken.length < 200) notTaken.push({ pointer: at, because });
        continue;
      }
      const trouble = walk((node as Record<string, unknown>)[key], at, depth + 1);
      if (trouble !== undefined) return trouble;
    }
    return undefined;
  };
  return walk(value, '', 0);
}

/** Of a file with many resumes each by itself; of any other the file. */
export function resumesIn(bytes: Uint8Array): Uint8Array[] {
  if (bytes.byteLength > resumeLimits.many) return [bytes];
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value.length === 0) return [bytes];
    return value.map((one) => new TextEncoder().encode(JSON.stringify(one)));
  } catch {
    return [bytes];
  }
}

/** Reads one file; refusals name the place by its path. */
export function readResume(bytes: Uint8Array, language: Language): ReadResume | { errors: Trouble[]; json: boolean } {
  if (bytes.byteLength > resumeLimits.bytes)
    return { json: true, errors: [{ pointer: '', detail: `larger than ${resumeLimits.bytes / 1000} kB` }] };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { json: false, errors: [] };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { json: true, errors: [{ pointer: '', detail: 'must be an object with "basics"' }] };
  const notTaken: ReadResume['notTaken'] = [];
  value = unwrapped(value as Record<string, unknown>);
  const beyond = without(value, notTaken);
  if (beyond !== undefined) return { json: true, errors: [beyond] };
  const own = value as Record<string, unknown>;
  if (!sections.some((section) => Object.hasOwn(own, section)) && !Object.hasOwn(own, 'basics'))
    return { json: true, errors: [{ pointer: '', detail: 'must be an object with "basics"' }] };
  const given = asTheFormatHas(own, (pointer) => notTaken.push({ pointer, because: 'unknown' }));
  const read = resume.safeParse(given);
  if (!read.success)
    return {
      json: true,
      errors: read.error.issues.slice(0, 20).map(({ path, message }) => ({
        pointer: path.map((key) => `/${escaped(String(key))}`).join(''),
        detail: message,
      })),
    };
  notTaken.push(...unknownPlaces(given, read.data));
  const { name, email, phone } = read.data.basics;
  return { person: { name, email, phone }, text: textOf(read.data, language), notTaken: notTaken.slice(0, 200) };
}

/** What stood in the file and is in no place that the format has. */
function unknownPlaces(given: unknown, taken: unknown, pointer = ''): ReadResume['notTaken'] {
  if (given === null || typeof given !== 'object' || taken === null || typeof taken !== 'object') return [];
  return Object.keys(given).flatMap((key) => {
    if (pointer === '' && passedOver.has(key)) return [];
    const at = `${pointer}/${escaped(key)}`;
    // Only what the file itself says: every object has a `constructor`.
    const there = Object.hasOwn(taken, key) ? (taken as Record<string, unknown>)[key] : undefined;
    if (there === undefined) return [{ pointer: at, because: 'unknown' as const }];
    return unknownPlaces((given as Record<string, unknown>)[key], there, at);
  });
}

const titles: Record<Section, Record<Language, string>> = {
  work: { en: 'Work', nl: 'Werk', nb: 'Arbeid' },
  volunteer: { en: 'Volunteering', nl: 'Vrijwilligerswerk', nb: 'Frivillig arbeid' },
  education: { en: 'Education', nl: 'Opleiding', nb: 'Utdanning' },
  projects: { en: 'Projects', nl: 'Projecten', nb: 'Prosjekter' },
  skills: { en: 'Skills', nl: 'Vaardigheden', nb: 'Ferdigheter' },
  languages: { en: 'Languages', nl: 'Talen', nb: 'Språk' },
  certificates: { en: 'Certificates', nl: 'Certificaten', nb: 'Sertifikater' },
  publications: { en: 'Publications', nl: 'Publicaties', nb: 'Publikasjoner' },
  awards: { en: 'Awards', nl: 'Prijzen', nb: 'Priser' },
  interests: { en: 'Interests', nl: 'Interesses', nb: 'Interesser' },
};
const sections = Object.keys(titles) as Section[];

const joined = (parts: (string | undefined)[], by: string) => parts.filter(Boolean).join(by);

/** The resume as people read one. */
function textOf(read: Resume, language: Language): string {
  const { basics: about } = read;
  const head = [
    about.name,
    about.label,
    joined([about.email, about.phone, about.url ?? about.website], ' · '),
    joined([about.location?.address, about.location?.postalCode, about.location?.city, about.location?.region], ', '),
    ...(about.profiles ?? []).map(({ network, username, url }) => joined([network, username, url], ' · ')),
    about.summary && `\n${about.summary}`,
  ];
  const parts = sections.flatMap((section) => {
    const items = read[section] as Record<string, string | string[] | undefined>[];
    if (items.length === 0) return [];
    return [`\n${titles[section][language].toUpperCase()}`, ...items.map((item) => entryText(item))];
  });
  return joined([...head, ...parts], '\n');
}

function entryText(item: Record<string, string | string[] | undefined>): string {
  const { startDate, endDate, summary, description, url, website, ...rest } = item as Record<
    string,
    string | undefined
  >;
  const lists = Object.values(item).filter((value): value is string[] => Array.isArray(value));
  const words = Object.values(rest).filter((value): value is string => typeof value === 'string');
  const dates = joined([startDate, endDate], ' – ');
  return joined(
    [
      joined([joined(words, ', '), dates && `(${dates})`], ' '),
      description,
      summary,
      url ?? website,
      ...lists.map((all) => all.map((one) => `- ${one}`).join('\n')),
    ],
    '\n',
  );
}
