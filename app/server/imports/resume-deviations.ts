type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What an entry that is only a word is called by, section by section. */
const calledBy: Record<string, string> = {
  work: 'name',
  volunteer: 'organization',
  education: 'institution',
  projects: 'name',
  skills: 'name',
  languages: 'language',
  certificates: 'name',
  publications: 'name',
  awards: 'title',
  interests: 'name',
};
/** Fields of an entry that hold several texts; in some files they are words with commas between. */
const several = new Set(['highlights', 'courses', 'keywords', 'roles']);

/** A resume that another program wrapped into an object of its own. */
export function unwrapped(value: Members): Members {
  if ('basics' in value || Object.keys(calledBy).some((section) => section in value)) return value;
  const inside = Object.values(value).filter((one): one is Members => isObject(one) && isObject(one.basics));
  return inside.length === 1 && inside[0] !== undefined ? inside[0] : value;
}

const linesOf = (value: unknown) => (Array.isArray(value) && value.every(isText) ? value.join('\n') : value);
/** `{ year: 2019, month: 3 }` as 2019-03. */
const dayOf = (value: unknown) =>
  isObject(value) && isText(value.year)
    ? [value.year, value.month, value.day]
        .filter(isText)
        .map((part) => String(part).padStart(2, '0'))
        .join('-')
    : value;

function entry(given: unknown, section: string): unknown {
  if (isText(given)) return { [calledBy[section] ?? 'name']: given };
  if (!isObject(given)) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (!several.has(key)) return [key, /[dD]ate$/.test(key) ? dayOf(value) : linesOf(value)];
      if (isText(value)) return [key, key === 'keywords' ? String(value).split(/\s*[,;]\s*/) : [value]];
      return [key, Array.isArray(value) ? value.filter((one) => one !== null) : value];
    }),
  );
}

/** The first of an address or number that is given as a list; the others are told as not taken. */
function first(
  about: Members,
  field: 'email' | 'phone',
  many: 'emails' | 'phones',
  tell: (pointer: string) => void,
): void {
  for (const key of [field, many]) {
    const value = about[key];
    if (!Array.isArray(value) || !isText(value[0]) || (key === many && isText(about[field]))) continue;
    delete about[key];
    about[field] = value[0];
    if (value.length > 1) tell(`/basics/${key}`);
  }
}

/**
 * A resume as the format has it, of what programs write beside it: one thing where a list belongs and the other way
 * round, words where an object belongs, the two halves of a name. What is not known here stays for the format to refuse.
 */
export function asTheFormatHas(given: Members, tell: (pointer: string) => void): Members {
  const value = { ...given };
  if (isObject(value.basics)) {
    const about: Members = { ...value.basics };
    const halves = [about.firstName, about.lastName].filter(isText);
    if (!isText(about.name) && halves.length > 0) {
      about.name = halves.join(' ');
      delete about.firstName;
      delete about.lastName;
    }
    first(about, 'email', 'emails', tell);
    first(about, 'phone', 'phones', tell);
    about.summary = linesOf(about.summary);
    if (about.summary === undefined) delete about.summary;
    if (isText(about.location)) about.location = { address: about.location };
    if (isObject(about.profiles)) about.profiles = [about.profiles];
    if (Array.isArray(about.profiles))
      about.profiles = about.profiles.map((one) => (isText(one) ? { url: String(one) } : one));
    value.basics = about;
  }
  for (const section of Object.keys(calledBy)) {
    const items = value[section];
    if (items === undefined) continue;
    if (isObject(items)) value[section] = [entry(items, section)];
    else if (isText(items))
      value[section] = String(items)
        .split(/\s*[,;]\s*/)
        .map((one) => entry(one, section));
    else if (Array.isArray(items))
      value[section] = items.filter((one) => one !== null).map((one) => entry(one, section));
  }
  return value;
}
