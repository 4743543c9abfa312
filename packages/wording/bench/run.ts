import { check } from '../src/index.ts';
import type { Lang } from '../src/types.ts';
import { flaggedLines, innocentLines, langs, visibleLines } from './measure.ts';
import { differentSentences, nastyLines } from './nasty.ts';
import { measureSize } from './size.ts';

/** Time of this process on the processor in milliseconds: what others do on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function questionsPerSecond(lang: Lang): number {
  const texts = visibleLines()
    .filter((line) => line.lang === lang)
    .map((line) => line.text);
  const once = () => {
    for (const text of texts) check(text, { lang, country: 'NO', kind: 'question' });
  };
  for (let i = 0; i < 20; i++) once();
  const began = cpuMs();
  let n = 0;
  while (cpuMs() - began < 1000) {
    once();
    n += texts.length;
  }
  return Math.round((n * 1000) / (cpuMs() - began));
}

for (const lang of langs) process.stdout.write(`${lang}: ${questionsPerSecond(lang)} questions a second\n`);
for (const lang of langs) {
  const { bytes, gzip } = await measureSize(lang);
  process.stdout.write(`${lang}: ${(gzip / 1000).toFixed(1)} kB gzip (${(bytes / 1000).toFixed(0)} kB)\n`);
}
function report(name: string, textIn: (lang: Lang) => string) {
  const times = langs.map((lang) => {
    const text = textIn(lang);
    const took: number[] = [];
    for (let i = 0; i < 5; i++) {
      const began = cpuMs();
      check(text, { lang, kind: 'question' });
      took.push(cpuMs() - began);
    }
    return `${lang} ${took[0]!.toFixed(0)} ms, then ${Math.min(...took).toFixed(0)}`;
  });
  process.stdout.write(`100 kB, ${name}: ${times.join('; ')}\n`);
}

for (const [name, text] of Object.entries(nastyLines())) report(name, () => text);
report('different sentences', (lang) =>
  differentSentences([...flaggedLines(lang, 'direct'), ...innocentLines(lang, 'near')].map(({ text }) => text)),
);
