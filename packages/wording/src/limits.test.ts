import { describe, expect, it, vi } from 'vitest';
import { flaggedLines, innocentLines, langs, visibleLines } from '../bench/measure.ts';
import { differentSentences, nastyLines } from '../bench/nasty.ts';
import { measureSize } from '../bench/size.ts';
import { check, type Lang } from './index.ts';
import { loadChecker } from './lazy.ts';

// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 60_000 });

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The quickest of three, so that a pause of the machine is not taken for the matcher's. */
function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const began = cpuMs();
    run();
    best = Math.min(best, cpuMs() - began);
  }
  return best;
}

/** Ten thousand different sentences, so that nothing is known from before. */
function everOther(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += `do you have ${i} kids or har du ${i} barn en heb je ${i} kinderen? `;
  return text;
}

describe('W32 time', () => {
  it.each(langs)('S44 · redos: a line of 100 kB in %s is answered in about 50 ms, whatever its shape', (lang) => {
    check('warm', { lang, kind: 'question' });
    for (const [shape, text] of Object.entries(nastyLines())) {
      const ms = quickest(() => check(text, { lang, kind: 'question' }));
      expect({ shape, slow: ms > 2_000 }).toEqual({ shape, slow: false });
    }
  });

  it.each(langs)('thousands of different sentences in 100 kB of %s take no longer', (lang) => {
    const sentences = [...flaggedLines(lang, 'direct'), ...innocentLines(lang, 'near')].map(({ text }) => text);
    for (const text of [
      differentSentences(sentences),
      differentSentences(sentences.map((s) => s.replace(/[?.!]/g, ''))),
    ])
      expect(quickest(() => check(text, { lang, kind: 'question' }))).toBeLessThan(2_000);
  });

  it.each(langs)('grows with the length of the line in %s and no faster', (lang) => {
    const time = (length: number) => quickest(() => check(everOther(length), { lang, kind: 'question' }));
    time(20_000);
    const small = Math.max(2, time(25_000));
    expect(time(200_000) / small).toBeLessThan(8 * 5);
  });

  it('10,000 questions a second', () => {
    const texts = visibleLines();
    const once = () => {
      for (const { text, lang } of texts) check(text, { lang, kind: 'question' });
    };
    once();
    const perSecond = (texts.length * 1000) / Math.max(0.001, quickest(once));
    expect(perSecond).toBeGreaterThan(10_000);
  });
});

describe('W31 size', () => {
  it.each(langs)('%s is under 60 kB with gzip', async (lang: Lang) => {
    const { gzip } = await measureSize(lang);
    expect(gzip).toBeGreaterThan(5_000);
    expect(gzip).toBeLessThan(60_000);
  });

  it('loads a language when it is asked for, with the same answers', async () => {
    for (const lang of langs) {
      const checker = await loadChecker(lang);
      expect(checker.lang).toBe(lang);
      for (const { text } of visibleLines()
        .filter((line) => line.lang === lang)
        .slice(0, 20))
        expect(checker.check(text, { kind: 'question' })).toEqual(check(text, { lang, kind: 'question' }));
    }
  });
});
