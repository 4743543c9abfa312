import { sentAddress } from '../mail/address.ts';

/** A parameter of a property: `CN`, `TZID`. */
type Parameters = Record<string, string>;

const octets = new TextEncoder();

/** What people typed, as text of a property: their own line breaks stay, nothing else that is no character does. */
const clean = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed();

/** TEXT of RFC 5545, 3.3.11. */
export const text = (words: string) =>
  clean(words)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** What a parameter needs no quotes for; a TZID may have none (RFC 5545, 3.2.19). */
const bare = /^[\w/+-]+$/;

/** A value of a parameter, quoted; what may not stand in quotes is written as RFC 6868 says. */
const parameter = (words: string) =>
  `"${clean(words).replace(/\t/g, ' ').replace(/\^/g, '^^').replace(/\n/g, '^n').replace(/"/g, "^'")}"`;

/** One content line, folded: no more than 75 octets in a line, and no character cut in two. */
export function line(name: string, value: string, parameters: Parameters = {}): string {
  const named = Object.entries(parameters).map(
    ([key, words]) => `;${key}=${bare.test(words) ? words : parameter(words)}`,
  );
  let folded = '';
  let length = 0;
  for (const letter of `${name}${named.join('')}:${value}`) {
    const size = octets.encode(letter).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += letter;
    length += size;
  }
  return `${folded}\r\n`;
}

/** An address as a URI (RFC 6068), as mail carries it; nothing that is none of an address stands in it. */
export const mailto = (address: string) =>
  `mailto:${sentAddress(clean(address)).replace(/[^\w.!$'*+~@-]/gu, (letter) => encodeURIComponent(letter))}`;

/** An instant in UTC: `20270328T070000Z`. */
export const instant = (at: Date) => `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
