import type { Refusals } from './refusals.ts';

/** The server speaks English by itself; only what is not a sentence of its own is said here. */
export const refusals: Refusals = {};

export const details: readonly (readonly [RegExp, string])[] = [
  [/^(?:is needed|is missing)(?: .*)?$|received undefined$|expected string to have >=1 characters$/, 'This is needed.'],
  [/^is easy to guess$/, 'This is easy to guess. Take a short sentence.'],
  [/^is not the current password$/, 'This is not the current password. Try again.'],
  [/^is not a room of this organisation$/, 'This room is not there any more. Choose another one.'],
  [/^the advert must say/, 'The advert must say that this is asked.'],
  [/^is not a competency of the bank$/, 'This competency is not in the bank. Choose another one.'],
  [/^is not an active member$/, 'This person does not work here any more. Choose somebody who does.'],
  [/^(?:is|lies) in the past$/, 'That day has passed. Choose a later one.'],
  [/^has more than /, 'This key cannot give more than it may itself.'],
  [/^is the name of another room$/, 'Another room is called this already. Give another name.'],
  [/^is not a term$/, 'This is no term. Give whole days.'],
  [/^is more than (\d+)$/, 'This is more than $1. Choose $1 or fewer.'],
  [/^must not be below the minimum$/, 'The highest amount must not be below the lowest.'],
  [/^must not contain a web address$/, 'Write this without a web address.'],
  [/^not taken$/, 'This column is not taken. Choose what it becomes first.'],
  [/^twice$/, 'This row is in it twice. Take one of them out.'],
  [/time zone/, 'This is no time zone. Choose one of the list, such as Europe/London.'],
  [/^is not a colour/, 'This is no colour such as #1f6f54.'],
  [/^is not a country code/, 'This is no country code of two capitals, such as NL.'],
  [/^must be lower case$|^Invalid UUID|^Invalid URL/, 'This leads nowhere. Reload the page.'],
  [/^Invalid email address/, 'This is no e-mail address. Write it as name@example.org.'],
  [/^Invalid ISO date/, 'This is no day or time. Choose one.'],
  [/^Too small: expected string to have >=(\d+)/, 'This is too short: at least $1 characters.'],
  [/^Too big: expected string to have <=(\d+)/, 'This is too long: at most $1 characters. Make it shorter.'],
  [/^Too small: expected array to have >=(\d+)/, 'Choose at least $1.'],
  [/^Too big: expected array to have <=(\d+)/, 'These are too many: at most $1.'],
  [/^Too small: expected \w+ to be >=?(-?[\d.]+)/, 'This is too little: at least $1.'],
  [/^Too big: expected \w+ to be <=?(-?[\d.]+)/, 'This is too much: at most $1.'],
  [/^Invalid option/, 'Choose one of the possibilities.'],
  [/^Unrecognized key/, 'This does not belong here. Reload the page.'],
  [/^Invalid input: expected (?:number|int)/, 'Write a number here.'],
  [/^Invalid /, 'This is not as it should be. Look at it once more.'],
];
