import { domainToASCII, domainToUnicode } from 'node:url';
import { z } from '@hono/zod-openapi';
import { deceives } from '@rondo/interview';

const basic = z.email().max(320);

const halves = (address: string): [mailbox: string, domain: string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
};

const isBasic = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** The address as mail carries it: a domain in other letters in its basic form (`bücher.example` → `xn--bcher-kva.example`). */
export function sentAddress(address: string): string {
  const [mailbox, domain] = halves(address);
  return isBasic(domain) ? address : `${mailbox}@${domainToASCII(domain)}`;
}

/** The address as it is kept and shown: a domain in its own letters, in one form, so that one mailbox is one address. */
export function keptAddress(typed: string): string {
  const [mailbox, domain] = halves(typed);
  if (isBasic(domain) && !/xn--/i.test(domain)) return typed;
  const ascii = domainToASCII(domain);
  const own = domainToUnicode(ascii);
  return own !== '' && domainToASCII(own) === ascii && isDomain(domain) && isDomain(own) ? `${mailbox}@${own}` : typed;
}

/** Of letters and digits alone: what is turned into something else on its way is no domain that somebody has. */
const isDomain = (domain: string) => /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) && !deceives(domain);

/** Whether mail reaches an address: its domain may be in any letters, the part before the @ in basic ones. */
export const isAddress = (address: string) =>
  address.length <= 320 &&
  basic.safeParse(sentAddress(address)).success &&
  (isBasic(halves(address)[1]) || isDomain(halves(address)[1]));

/** Whether it is an address but for letters before the @ that not every mail server carries (SMTPUTF8). */
export const hasOwnLetters = (address: string) => {
  const [mailbox, domain] = halves(address);
  const basicMailbox = mailbox.replace(/[^\x20-\x7e]/gu, (sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? 'x' : ' '));
  return !isBasic(mailbox) && !deceives(mailbox) && isAddress(`${basicMailbox}@${domain}`);
};
