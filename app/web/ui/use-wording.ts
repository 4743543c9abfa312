import type { Checker, Finding, Lang, Spare, TextKind } from '@rondo/wording';
import { useEffect, useState } from 'react';
import { useLanguage } from './language.tsx';
import type { Language } from './words.ts';

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

/** From here on a guess at the language is better than the reader's own. */
const sureEnough = 0.3;

/** The checker for a text: of the language it is said to be in, else of the one it seems to be in. */
const checkerFor = async (text: string, lang: Lang | undefined, mother: Lang): Promise<Checker> => {
  if (lang) return checkerOf(lang);
  const { detectLanguage } = await import('@rondo/wording/lazy');
  const guess = detectLanguage(text);
  return checkerOf(guess.confidence >= sureEnough ? guess.lang : mother);
};

const none: readonly Finding[] = [];

type Found = { text: string; findings: readonly Finding[]; lang: Lang | undefined };

/** What is written: in which language (without one it is guessed), under whose law, what for, and what is left alone. */
export type Written = {
  lang?: Language | undefined;
  country: string | undefined;
  kind: TextKind;
  spare?: Spare | undefined;
  /** A text in which the same words are nobody's to change: what is remarked on in it is left alone. */
  ours?: string | undefined;
};

/**
 * What stands against a text, while it is typed. A finding stays only as long as it fits the text that is there.
 * Nothing here holds up the typing: it waits for a pause, and what cannot be loaded finds nothing.
 */
export const useWording = (text: string, written: Written) => {
  const { lang, country, kind, spare, ours } = written;
  const mother = useLanguage().language;
  const [found, setFound] = useState<Found>({ text: '', findings: none, lang: undefined });
  useEffect(() => {
    if (text.trim() === '') {
      setFound({ text, findings: none, lang: undefined });
      return;
    }
    let wanted = true;
    const look = () =>
      checkerFor(text, lang, mother)
        .then((checker) => {
          if (!wanted) return;
          const settings = { kind, ...(country ? { country } : {}), ...(spare ? { spare } : {}) };
          const said = (of: string, { topic, span }: Finding) => `${topic} ${of.slice(...span)}`;
          const known = new Set(ours ? checker.check(ours, settings).map((one) => said(ours, one)) : []);
          const findings = checker.check(text, settings).filter((one) => !known.has(said(text, one)));
          setFound({ text, findings, lang: checker.lang });
        })
        .catch(() => {
          // The network may be back in a moment.
          if (wanted) timer = setTimeout(look, 5000);
        });
    let timer = setTimeout(look, 250);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, lang, country, kind, spare, ours, mother]);
  if (found.text === text) return found;
  // While the next check is on its way, what still stands where it stood stays: nothing jumps at each key.
  const findings = found.findings.filter(
    ({ span: [start, end] }) => text.slice(0, end) === found.text.slice(0, end) && start < end,
  );
  return { ...found, findings };
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
