import type { Language } from '@rondo/interview';
import type { Composed } from './mail.ts';

/**
 * The words of one mail, as people write them: `{{name}}` stands for what the mail is about, an empty line divides
 * paragraphs, and nothing else means anything. No conditions, no loops, no code: a paragraph whose placeholders all
 * have nothing to say is left out, and so is one that leads in to a list or to spoken words of which there are none.
 */
export type MailText = { subject: string; body: string; button: string; note: string };

/** What stands for a placeholder: words in the line, or a paragraph of its own (a list, spoken words, several paragraphs). */
export type TextValue = string | { list: ListItem[] } | { quote: string } | { paragraphs: string };

/** A line of a list; with an address it leads somewhere. */
export type ListItem = string | { text: string; url: string };

/** A mail whose words an organisation may change. */
export type TextKind = {
  audience: 'candidate' | 'member';
  /**
   * What may stand in it; `block`: only as the end of a paragraph, on a line of its own; `needed`: the mail makes no sense without it;
   * `outside`: a person chose it who is none of the organisation's, so nothing in it becomes a link.
   */
  placeholders: Record<string, { block?: true; needed?: true; outside?: true }>;
  /** Whether a button with a link stands under the words. It always stands there; only its label can be changed. */
  button: boolean;
  /** Its link lets its reader in: it has no other address in it, so that nobody learns to follow strange ones. */
  letsIn?: true;
  standard: Record<Language, MailText>;
  examples: Record<Language, Record<string, TextValue>>;
};

/** What is wrong with a text: where (`line` and `column` count from one), and what was found there. */
export type TextFault = {
  pointer: '/subject' | '/body' | '/button' | '/note';
  fault:
    | 'unknown_placeholder'
    | 'block_not_alone'
    | 'placeholder_missing'
    | 'empty'
    | 'more_than_a_line'
    | 'other_link';
  found: string;
  line: number;
  column: number;
};

/** What mail readers make a link of. */
const webAddress = /\b(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S{1,300}/i;
const opening = /\{\{/g;
const placeholder = /^\{\{ *([a-z][a-zA-Z]{0,39}) *\}\}/;

type Piece = { text: string } | { name: string; raw: string; at: number };

/** Cuts a text at its known placeholders. What only looks like one is text, word for word. */
function pieces(text: string, known: ReadonlySet<string>): Piece[] {
  const cut: Piece[] = [];
  let from = 0;
  for (const { index } of text.matchAll(opening)) {
    if (index < from) continue;
    const found = placeholder.exec(text.slice(index, index + 60));
    if (found?.[1] === undefined || !known.has(found[1])) continue;
    cut.push({ text: text.slice(from, index) }, { name: found[1], raw: found[0], at: index });
    from = index + found[0].length;
  }
  cut.push({ text: text.slice(from) });
  return cut;
}

/** The paragraphs of what somebody wrote: an empty line divides them. */
export const paragraphsOf = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Everything that is wrong with a text, in order; nothing when it can be kept. */
export function textFaults(kind: TextKind, text: MailText): TextFault[] {
  const known = new Set(Object.keys(kind.placeholders));
  const faults: TextFault[] = [];
  const parts = [
    ['/subject', text.subject],
    ['/body', text.body],
    ['/button', text.button],
    ['/note', text.note],
  ] as const;
  for (const [pointer, words] of parts) {
    const place = (at: number) => {
      const before = words.slice(0, at).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    for (const { index } of words.matchAll(opening)) {
      const found = placeholder.exec(words.slice(index, index + 60));
      if (found?.[1] === undefined || !known.has(found[1])) {
        const shown = /^\{\{[^\n]{0,80}?\}\}/.exec(words.slice(index))?.[0] ?? words.slice(index, index + 40);
        faults.push({ pointer, fault: 'unknown_placeholder', found: shown, ...place(index) });
      } else if (kind.placeholders[found[1]]?.block) {
        const start = words.lastIndexOf('\n', index - 1) + 1;
        const end = words.indexOf('\n', index);
        const isAlone = words.slice(start, end === -1 ? undefined : end).trim() === found[0];
        const next =
          end === -1
            ? ''
            : (words
                .slice(end + 1)
                .split('\n')[0]
                ?.trim() ?? '');
        if (pointer !== '/body' || !isAlone || next !== '')
          faults.push({ pointer, fault: 'block_not_alone', found: found[0], ...place(index) });
      }
    }
    const needsWords = pointer === '/subject' || pointer === '/body' || (pointer === '/button' && kind.button);
    if (needsWords && words.trim() === '') faults.push({ pointer, fault: 'empty', found: '', line: 1, column: 1 });
    const oneLine = pointer === '/subject' || pointer === '/button';
    const at = oneLine ? words.search(/\p{Cc}/u) : -1;
    if (at !== -1) faults.push({ pointer, fault: 'more_than_a_line', found: '', ...place(at) });
    const address = kind.letsIn ? webAddress.exec(words) : null;
    if (address !== null)
      faults.push({ pointer, fault: 'other_link', found: address[0].slice(0, 80), ...place(address.index) });
  }
  const inBody = new Set(pieces(text.body, known).flatMap((piece) => ('name' in piece ? [piece.name] : [])));
  for (const [name, { needed }] of Object.entries(kind.placeholders)) {
    if (needed && !inBody.has(name))
      faults.push({ pointer: '/body', fault: 'placeholder_missing', found: `{{${name}}}`, line: 1, column: 1 });
  }
  return faults;
}

export const itemText = (item: ListItem) => (typeof item === 'string' ? item : item.text);

const plain = (value: TextValue | undefined): string =>
  value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : 'quote' in value
        ? value.quote
        : 'list' in value
          ? value.list.map(itemText).join(', ')
          : value.paragraphs;

const joiner = '\u2060';

/**
 * What a person from outside chose to be called, as it stands in a mail: the same to the eye, but no mail reader makes
 * a link of it, and nothing in it turns the direction of the line.
 */
export const unlinked = (words: string) =>
  words
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/:\/\//g, `:${joiner}//`)
    .replace(/(?<=[\p{L}\p{N}])([.@。．｡＠])(?=[\p{L}\p{N}]{2})/gu, `$1${joiner}`);

const unlinkedValue = (value: TextValue): TextValue =>
  typeof value === 'string'
    ? unlinked(value)
    : 'quote' in value
      ? { quote: unlinked(value.quote) }
      : 'list' in value
        ? {
            list: value.list.map((item) =>
              typeof item === 'string' ? unlinked(item) : { ...item, text: unlinked(item.text) },
            ),
          }
        : { paragraphs: unlinked(value.paragraphs) };

/** A name that is written from right to left leaves the line around it as it is. */
const isolated = (words: string) =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(words) ? `\u2068${words}\u2069` : words;

/** The values of a kind's placeholders, with what came from outside made harmless. */
export const safeValues = (kind: TextKind, values: Record<string, TextValue>): Record<string, TextValue> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const harmless = kind.placeholders[name]?.outside ? unlinkedValue(value) : value;
      return [name, typeof harmless === 'string' ? isolated(harmless) : harmless];
    }),
  );

/** The line with its placeholders filled in; what is filled in is never looked at again. */
export function filledLine(words: string, values: Record<string, TextValue>): string {
  const known = new Set(Object.keys(values));
  return pieces(words, known)
    .map((piece) => ('name' in piece ? plain(values[piece.name]) : piece.text))
    .join('');
}

/** The placeholder that makes up the last line of a paragraph, and what leads in to it. */
function leadAndBlock(paragraph: string): { lead: string; name: string | undefined } {
  const end = paragraph.lastIndexOf('\n') + 1;
  const line = paragraph.slice(end).trim();
  const found = placeholder.exec(line);
  return found?.[0] === line
    ? { lead: paragraph.slice(0, end).trim(), name: found[1] }
    : { lead: paragraph, name: undefined };
}

function filledParagraph(words: string, values: Record<string, TextValue>): Composed['body'] {
  const cut = pieces(words, new Set(Object.keys(values)));
  const names = cut.flatMap((piece) => ('name' in piece ? [piece.name] : []));
  if (names.length > 0 && names.every((name) => plain(values[name]).trim() === '')) return [];
  const { lead, name } = leadAndBlock(words);
  const value = name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined || typeof value === 'string') return [filledLine(words, values)];
  if (plain(value).trim() === '') return [];
  return [
    ...(lead === '' ? [] : [filledLine(lead, values)]),
    ...('paragraphs' in value ? paragraphsOf(value.paragraphs) : [value]),
  ];
}

/** A mail's words with what it is about: subject, paragraphs, the label of the button, the small print. */
export function filledText(
  text: MailText,
  values: Record<string, TextValue>,
): { subject: string; body: Composed['body']; button: string; note: string } {
  return {
    subject: filledLine(text.subject, values),
    body: paragraphsOf(text.body).flatMap((paragraph) => filledParagraph(paragraph, values)),
    button: filledLine(text.button, values),
    note: filledLine(text.note, values),
  };
}

/** The paragraphs before and after the one placeholder that a person fills in: how a letter is prepared. */
export function aroundBlock(
  text: MailText,
  name: string,
  values: Record<string, TextValue>,
): { subject: string; before: string; after: string } {
  const paragraphs = paragraphsOf(text.body);
  const at = paragraphs.findIndex((paragraph) => leadAndBlock(paragraph).name === name);
  const lead = at === -1 ? '' : leadAndBlock(paragraphs[at] ?? '').lead;
  const written = (some: string[]) =>
    some
      .flatMap((paragraph) => filledParagraph(paragraph, values))
      .map((part) => (typeof part === 'string' ? part : plain(part)))
      .join('\n\n');
  return {
    subject: filledLine(text.subject, values),
    before: written(at === -1 ? paragraphs : [...paragraphs.slice(0, at), ...(lead === '' ? [] : [lead])]),
    after: written(at === -1 ? [] : paragraphs.slice(at + 1)),
  };
}

/** The paragraphs of a text that end in one placeholder, filled in: what is added to words that a person wrote. */
export const blockOf = (text: MailText, name: string, values: Record<string, TextValue>): Composed['body'] =>
  paragraphsOf(text.body)
    .filter((paragraph) => leadAndBlock(paragraph).name === name)
    .flatMap((paragraph) => filledParagraph(paragraph, values));
