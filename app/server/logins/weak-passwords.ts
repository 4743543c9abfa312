import { createRequire } from 'node:module';

let known: Set<string> | undefined;

/** The passwords that people choose most and attackers try first; read when the first one is set. */
function commonPasswords(): Set<string> {
  if (known === undefined) {
    const list: string[] = createRequire(import.meta.url)('@zxcvbn-ts/language-common/src/passwords.json');
    known = new Set([...list, ...ours]);
  }
  return known;
}

/** What the list lacks: what people take in the languages Rondo speaks, and what stands on their screen. */
const ours = `
  welkom wachtwoord geheim geheimpje voetbal vakantie januari februari maart april juni juli augustus september oktober
  november december zomer herfst winter lente maandag dinsdag woensdag donderdag vrijdag zaterdag zondag amsterdam
  rotterdam utrecht antwerpen brussel nederland belgie hallo goedemorgen feyenoord sollicitatie
  velkommen passord hemmelig hemmelighet fotball ferie mars mai august sommer vinter høst vår mandag tirsdag onsdag
  torsdag fredag lørdag søndag oslo bergen trondheim stavanger norge hei godmorgen
  welcome password secret summer autumn spring monday tuesday wednesday thursday friday saturday sunday holiday
  rondo interview recruiter recruitment letmein changeme
`
  .split(/\s+/)
  .filter(Boolean);

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop'];
const backwards = (text: string) => [...text].reverse().join('');
const runs = [...rows, ...rows.map(backwards)].map((row) => row + row);

/** Why a password would be among the first guesses: a known one (dressed up or not), a pattern, or the person's own. */
export type Weakness = 'common' | 'pattern' | 'personal';

/**
 * Whether a password is one of those that are tried first (ASVS 6.2.4), or null. Any characters are welcome and none is
 * asked for; a sentence is never refused. Digits and signs around a common word ("Welkom2026!") do not make it another.
 */
export function weakness(password: string, person: { email?: string; name?: string } = {}): Weakness | null {
  const plain = password.normalize('NFKC').toLowerCase();
  const bare = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const common = commonPasswords();
  if (common.has(plain)) return 'common';
  if (/^(.{1,4}?)\1+.{0,3}$/u.test(plain)) return 'pattern';
  if (
    runs.some((run) => run.includes(plain) || (plain.length - bare.length < 6 && bare.length > 4 && run.includes(bare)))
  )
    return 'pattern';
  if (!/[\s]/.test(plain) && bare.length >= 3 && plain.length - bare.length <= 8 && common.has(bare)) return 'common';
  const own = [person.email?.split('@')[0] ?? '', person.email?.split('@')[1]?.split('.')[0] ?? '', person.name ?? '']
    .flatMap((text) => [text, ...text.split(/[\s._+-]+/)])
    .map((text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ''))
    .filter((text) => text.length >= 3);
  const without = own.sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), plain);
  return without.length < plain.length && without.replace(/[^\p{L}]/gu, '').length <= 2 ? 'personal' : null;
}
