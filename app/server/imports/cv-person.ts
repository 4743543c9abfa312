import { foldName } from '@rondo/interview';

const notNames =
  /\b(?:curriculum|vitae|cv|resume|profile|profiel|profil|personalia|contact|kontakt|gegevens|werkervaring|erfaring|experience|opleiding|utdanning|education|summary|samenvatting|sammendrag|about|over mij|om meg|page|pagina|side|sollicitatie|soknad|letter|brief|vacature|stilling|persoonlijke|personal|personlig|information|informatie|informasjon)\b/;

const labelled = /^\s*(?:full\s+name|name|naam|volledige\s+naam|navn)\s*[:：]\s*(.{2,120})$/imu;

const isNameLike = (text: string) => {
  const words = text.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    text.length <= 80 &&
    /^[\p{L}\p{M}'’.\- ]+$/u.test(text) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 &&
    !notNames.test(foldName(text))
  );
};

/** A name as it is written in capitals becomes one as people write it: NOOR DE WIT → Noor de Wit. */
const settled = (name: string) => {
  const tidy = name.replace(/\s+/g, ' ').trim();
  if (tidy !== tidy.toLocaleUpperCase()) return tidy;
  const small = new Set(['van', 'de', 'der', 'den', 'ten', 'ter', 'von', 'el', 'al', 'la', 'du', 'da', 'di']);
  return tidy
    .toLocaleLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && small.has(word)
        ? word
        : word.replace(/(^|[-'’])(\p{L})/gu, (_all, before, letter) => before + letter.toLocaleUpperCase()),
    )
    .join(' ');
};

const fromFileName = (fileName: string) => {
  const words = fileName
    .replace(/\.[a-z]{3,4}$/i, '')
    .replace(/[_.+-]+/g, ' ')
    .replace(
      /\b(?:cv|resume|curriculum|vitae|sollicitatie|soknad|def|final|versie|version|kopi|kopie|copy|nl|en|no|nb)\b/giu,
      ' ',
    )
    .replace(/[\d()[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isNameLike(words) ? words : '';
};

const phoneLike = /(?:\+|\b00)\d[\d ().\-/]{7,17}\d|\b0\d[\d ().\-/]{7,14}\d\b/g;

/**
 * Name, address and phone number as the text of a CV proposes them; empty where it does not. Only a proposal: a person
 * looks at it before anybody comes in.
 */
export function proposePerson(text: string, fileName: string): { name: string; email: string; phone: string } {
  const start = text.slice(0, 20_000);
  const lines = start
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 15);
  const said = labelled.exec(start)?.[1]?.trim();
  const name =
    (said !== undefined && isNameLike(said) ? said : undefined) ??
    lines.find((line) => isNameLike(line)) ??
    // A name often shares its line with what somebody is, or where to reach them: "Noor de Wit – planner".
    lines
      .map((line) => line.split(/\s+[–—|•·,]\s*|\s{2,}|,\s|\s(?=\S+@|\+?\d)/)[0] ?? '')
      .find((part) => isNameLike(part)) ??
    fromFileName(fileName);
  const email = /[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}/.exec(start)?.[0] ?? '';
  const phone = [...start.matchAll(phoneLike)]
    .map(([found]) => found.trim())
    .find((found) => {
      const digits = found.replace(/\D/g, '');
      return digits.length >= 9 && digits.length <= 15 && !/\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b/.test(found);
    });
  return { name: settled(name).slice(0, 200), email, phone: phone?.slice(0, 50) ?? '' };
}
