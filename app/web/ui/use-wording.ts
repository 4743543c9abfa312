import type { Checker, Finding, Lang, TextKind } from '@rondo/wording';
import { useEffect, useState } from 'react';

/** Each language's words come as a file of their own, once something in it is being checked. */
const loading = new Map<Lang, Promise<Checker>>();
const checkerOf = (lang: Lang): Promise<Checker> => {
  const known = loading.get(lang);
  if (known) return known;
  const begun = import('@rondo/wording/lazy').then(({ loadChecker }) => loadChecker(lang));
  // What did not arrive is asked for again at the next word.
  begun.catch(() => loading.delete(lang));
  loading.set(lang, begun);
  return begun;
};

const none: readonly Finding[] = [];

/**
 * What stands against a text, while it is typed: by the language it is written in and the country whose law holds. A
 * finding stays only as long as it fits the text that is there.
 */
export const useWording = (text: string, where: { lang: Lang; country: string | undefined; kind: TextKind }) => {
  const { lang, country, kind } = where;
  const [found, setFound] = useState<{ text: string; findings: readonly Finding[] }>({ text: '', findings: none });
  useEffect(() => {
    if (text.trim() === '') {
      setFound({ text, findings: none });
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      checkerOf(lang)
        .then((checker) => {
          if (!wanted) return;
          setFound({ text, findings: checker.check(text, { kind, ...(country ? { country } : {}) }) });
        })
        .catch(() => undefined);
    }, 250);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, lang, country, kind]);
  if (found.text === text) return found.findings;
  // While the next check is on its way, what still stands where it stood stays: nothing jumps at each key.
  return found.findings.filter(
    ({ span: [start, end] }) => text.slice(0, end) === found.text.slice(0, end) && start < end,
  );
};

/** A whole question in a piece of advice: what can be taken as it stands. */
export const questionIn = (advice: string): string | null => {
  for (const [, said = ''] of advice.matchAll(/["“„«]([^"“”„«»]{8,}?\?)["”“»]/g)) return said.trim();
  return null;
};

/** The text with the sentence around a finding replaced. */
export const withSentence = (text: string, [start, end]: readonly [number, number], sentence: string): string => {
  const before = Math.max(
    ...['. ', '? ', '! ', '\n'].map((stop) => {
      const at = text.lastIndexOf(stop, start - 1);
      return at === -1 ? 0 : at + stop.length;
    }),
  );
  const rest = /[.?!\n]/.exec(text.slice(end));
  const stop = rest === null ? text.length : end + rest.index + (rest[0] === '\n' ? 0 : 1);
  return `${text.slice(0, start === 0 ? 0 : before)}${sentence}${text.slice(Math.max(stop, end))}`;
};
