import type { Answer, Api, Contracts } from '../api.ts';
import type { words } from './words.ts';

export type Preview = Answer<Api<Contracts>['POST /mail-texts/{mailKind}/{language}/previews']>;
export type Fault = Preview['faults'][number];
export type Field = 'subject' | 'body' | 'button' | 'note';
export type Text = Record<Field, string>;

export const fields: readonly Field[] = ['subject', 'body', 'button', 'note'];

/** What is wrong in a place and what to do, in the reader's language. */
export const faultText = ({ fault, found, line, pointer }: Fault, said: (typeof words)['en']): string => {
  const what = {
    unknown_placeholder: said.unknown(found),
    block_not_alone: said.blockNotAlone(found),
    placeholder_missing: said.missing(found),
    empty: said.emptyFault,
    more_than_a_line: said.oneLine,
    other_link: said.otherLink(found),
  }[fault];
  const hasLine = pointer === '/body' && fault !== 'placeholder_missing' && fault !== 'empty';
  return hasLine ? `${said.where(line)}${what}` : what;
};

/** Where a fault stands in the text, in UTF-16 places; undefined for what is not there. */
export const placeOf = (text: string, { found, line, column, fault }: Fault): [number, number] | undefined => {
  if (found === '' || fault === 'placeholder_missing') return undefined;
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return [start, Math.min(text.length, start + found.length)];
};

/** The text with a placeholder put between two places; one that must stand alone gets its empty lines. */
export const withPlaceholder = (
  text: string,
  [start, end]: readonly [number, number],
  name: string,
  block: boolean,
): { text: string; caret: number } => {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = !block || before === '' ? '' : before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = !block || after === '' ? '' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  const put = `${lead}{{${name}}}${tail}`;
  return { text: before + put + after, caret: before.length + put.length - tail.length };
};
