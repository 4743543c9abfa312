import { foldText } from './engine/text.ts';
import type { Detection, Lang } from './types.ts';

/** Frequent words, each with the languages it speaks for. */
const words: Record<Lang, string> = {
  nl: 'de het een en van je jij jouw u uw jullie wij ons onze hoe wat wie waar waarom wanneer welke hebt heeft heb bent zijn ben kun kunt kan wilt wil zou zal met voor naar bij uit ook niet geen nog wel er dat dit deze die als of maar dan om te aan op over bij tijdens toen werkte werkt werken vertel eens graag moet mag mogen gaat ging wordt werd naast zonder onder door na in is was hij zij haar kandidaat ooit iets thuis vond vindt deed doet laatste vorige',
  nb: 'og i det en et er du deg din ditt dine dere deres vi oss hvordan hva hvem hvor hvorfor når hvilken hvilket hvilke har hadde kan kunne vil ville skal skulle med for til fra av ikke noen noe om som den de på ved etter før eller men så å at blir ble være vært jobb jobben jobbet jobber fortell gjerne må får fikk går gikk han hun sin sitt sine søkeren kandidaten barna dagen mener sist gang siste forrige under uten',
  en: 'the a an and of you your yours we our us how what who where why when which do does did have has had are is was were been be can could would will should with for to from by not no any this that these those as or but if on at about during while tell me please would like must may might she he her his they their candidate ever something home think job last previous through in into it',
};

const table = new Map<string, Lang[]>();
for (const lang of ['nl', 'nb', 'en'] as const)
  for (const word of new Set(words[lang].split(' '))) table.set(word, [...(table.get(word) ?? []), lang]);

/** Letter groups that hardly occur in the other two languages. */
const groups: Record<Lang, readonly string[]> = {
  nl: ['ij', 'aa', 'uu', 'oe', 'ui', 'sch', 'eu', 'cht', 'eid', 'ing', 'uw', 'ieu'],
  nb: ['å', 'ø', 'æ', 'kj', 'sj', 'hv', 'skj', 'gj', 'øy', 'ett', 'tt', 'else'],
  en: ['th', 'wh', 'ough', 'tion', 'ea', 'ould', 'ou', 'sh', 'ay', 'ly', 'qu'],
};

/**
 * Guesses the language of a text from its frequent words, and from its letters where there are few; reads at most the
 * first 4,000 units. Without any evidence it answers English with confidence 0.
 */
export function detectLanguage(text: string): Detection {
  const folded = foldText(text.slice(0, 4000)).text;
  const score: Record<Lang, number> = { nl: 0, nb: 0, en: 0 };
  for (const word of folded.split(/[^\p{L}]+/u)) {
    if (word === '') continue;
    const langs = table.get(word);
    if (langs !== undefined) {
      for (const lang of langs) score[lang] += langs.length === 1 ? 3 : langs.length === 2 ? 1 : 0.3;
      if (langs.length < 3) continue;
    }
    for (const lang of ['nl', 'nb', 'en'] as const)
      for (const group of groups[lang])
        if (word.includes(group)) score[lang] += group === 'å' || group === 'ø' || group === 'æ' ? 3 : 0.5;
  }
  const ranked = (['en', 'nl', 'nb'] as const).toSorted((a, b) => score[b] - score[a]);
  const best = ranked[0]!;
  const sum = score.nl + score.nb + score.en;
  if (sum === 0) return { lang: 'en', confidence: 0 };
  const margin = (score[best] - score[ranked[1]!]) / sum;
  return { lang: best, confidence: Math.round(Math.min(1, margin * Math.min(1, sum / 3)) * 1000) / 1000 };
}
