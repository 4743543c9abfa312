import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import { Language } from '@rondo/interview';
import { attachment } from '../files/document.ts';
import type { CandidateExport } from './contract.ts';
import { codeIn } from './readable-codes.ts';
import { columnIn, otherPart, partIn, parts, placeOf, tableIn, wordsIn } from './readable-words.ts';

type Made = z.infer<typeof CandidateExport>;
type Row = Record<string, unknown>;
type Reader = {
  language: Language;
  zone: string;
  said: ReturnType<typeof wordsIn>;
  /** What ids stand for; an id that stands for nothing is not told. */
  names: Record<string, string>;
};

const style = `
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1.5rem 1rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.35rem;margin-top:3rem;border-bottom:2px solid;padding-bottom:.25rem}
h3{font-size:1.15rem;margin-top:2.25rem}h4{font-size:1rem;margin:1.5rem 0 .25rem}
dl{margin:0}dl>div{display:grid;grid-template-columns:12rem 1fr;gap:0 1rem;padding:.1rem 0}
dt{opacity:.75;font-size:.9rem}dd{margin:0;white-space:pre-wrap;unicode-bidi:isolate}
.row{padding-bottom:.5rem}.row+.row{padding-top:.5rem;border-top:1px solid rgb(128 128 128/.4)}
.short>dl{display:flex;flex-wrap:wrap;gap:0 1.25rem}.short>dl>div{display:flex;gap:.4rem;align-items:baseline}
dd ol,dd ul{margin:0;padding-left:1.2rem;white-space:normal}dd dl{white-space:normal}dd dl>div{grid-template-columns:9rem 1fr}
dl>div:has(>dd dl){display:block}dl>div:has(>dd dl)>dd{padding-left:1rem;border-left:1px solid rgb(128 128 128/.4)}
.soft{opacity:.75;font-size:.9rem}nav ul{columns:2;padding-left:1.2rem}
@media(max-width:36rem){dl>div,dd dl>div{display:block;padding:.2rem 0}nav ul{columns:1}dd ol,dd ul,nav ul{padding-left:1rem}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt}h2,h3,h4,dt{break-after:avoid}.short,dl>div:not(:has(dl)){break-inside:avoid}nav{display:none}@page{margin:18mm}}
`;
/** Nothing is fetched, nothing runs; only this style counts, wherever the file is opened. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export const readableHeaders = (now: Date) => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Disposition': attachment(`rondo-export-${now.toISOString().slice(0, 10)}.html`),
  'Content-Security-Policy': `${policy}; frame-ancestors 'none'; sandbox`,
});

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** A day or a moment the way the reader writes it. */
function dateIn({ language, zone }: Reader, value: string): string | undefined {
  const isDay = day.test(value);
  if (!isDay && !instant.test(value)) return undefined;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return undefined;
  return new Intl.DateTimeFormat({ en: 'en-GB', nl: 'nl-NL', nb: 'nb-NO' }[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(isDay ? { timeZone: 'UTC' } : { hour: '2-digit', minute: '2-digit', timeZone: zone }),
  }).format(at);
}

/** A value as HTML, or nothing where there is nothing to tell: empty, or an id that has no name. */
function tellingOf(reader: Reader, table: string, key: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? reader.said.yes : reader.said.no;
  if (typeof value === 'string') {
    if (id.test(value)) return html(Object.hasOwn(reader.names, value) ? (reader.names[value] ?? '') : '');
    const date = dateIn(reader, value);
    if (date !== undefined) return `<time datetime="${html(value)}">${html(date)}</time>`;
    const code = codeIn(reader.language, table, key, value);
    return code === undefined ? html(value) : `<data value="${html(value)}">${html(code)}</data>`;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => tellingOf(reader, table, key, item)).filter((item) => item !== '');
    return items.length === 0 ? '' : `<ul>${items.map((item) => `<li dir="auto">${item}</li>`).join('')}</ul>`;
  }
  if (typeof value === 'object') return listOf(reader, table, value as Row);
  return html(String(value));
}

/** Keys with what they hold, in the order in which a row is read. */
function listOf(reader: Reader, table: string, row: Row): string {
  const told = Object.entries(row)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([key, value]) => ({ key, told: tellingOf(reader, table, key, value) }))
    .filter(({ told }) => told !== '')
    // What an id stands for is told once: not where the name stands beside it.
    .filter(({ key, told }, _, all) => key !== 'id' || !all.some((one) => one.key !== key && one.told === told))
    .map(({ key, told }) => `<div><dt>${html(columnIn(reader.language, key))}</dt><dd dir="auto">${told}</dd></div>`);
  return told.length === 0 ? '' : `<dl>${told.join('')}</dl>`;
}

/** When a row is of: what it says first of all that is a moment. */
const since = (row: Row) =>
  Object.keys(row)
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((key) => String(row[key]))
    .find((value) => instant.test(value)) ?? '';

/** A row as one block; a short one stands on as few lines as it needs. */
function rowOf(reader: Reader, table: string, row: Row): string {
  const told = listOf(reader, table, row);
  const isShort =
    told.replace(/<[^>]*>/g, '').length < 160 && !told.includes('<ul>') && told.split('<dl>').length === 2;
  return told === '' ? '' : `<div class="row${isShort ? ' short' : ''}">${told}</div>`;
}

const rowsOf = (reader: Reader, table: string, rows: Row[]) =>
  rows
    .map((row) => ({ at: since(row), told: rowOf(reader, table, row) }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ told }) => told)
    .join('');

/** One employer's part: a section for every list the export holds, and none left out. */
function employerOf(made: Made, language: Language, n: number): { title: string; links: string; text: string } {
  const [person] = made.tables.candidate ?? [];
  const zone = zoneOf(person?.time_zone);
  const said = wordsIn(language);
  // What a row says of its application needs saying only where there is more than one.
  const applications = (made.tables.application ?? []).map((row) => String(row.application_id));
  const names = { ...made.names };
  if (applications.length === 1) for (const one of applications) delete names[one];
  const reader = { language, zone, said, names };
  const named = new Set(parts.flatMap(([, , tables]) => tables));
  const rest = Object.keys(made.tables).filter((table) => !named.has(table));
  const all = [...parts, ...(rest.length === 0 ? [] : [['other', otherPart, rest] as const])];
  const sections = all.map(([key, title, tables]) => {
    const here = tables.filter((table) => made.tables[table] !== undefined);
    const [filled, empty] = [true, false].map((wanted) =>
      here
        .map((table) => ({ title: tableIn(language, table), told: rowsOf(reader, table, made.tables[table] ?? []) }))
        .filter(({ told }) => (told !== '') === wanted),
    );
    const extra =
      key === 'documents'
        ? `<h4>${said.files}</h4>${
            rowsOf(
              reader,
              'files',
              made.files.map(({ fileName, mediaType }) => ({ fileName, mediaType })),
            ) || `<p class="soft">${said.nothing}</p>`
          }`
        : key === 'kept'
          ? `<div class="row"><dl><div><dt>${said.kept}</dt><dd>${String(made.keptDays)}</dd></div></dl></div>`
          : '';
    return {
      at: `e${n}-${key}`,
      title: partIn(language, title),
      text: [
        key === 'kept' ? extra : '',
        // Where the first list is what the section is called, its name once is enough.
        ...(filled ?? []).map((table, at) =>
          at === 0 && table.title === partIn(language, title)
            ? table.told
            : `<h4>${html(table.title)}</h4>${table.told}`,
        ),
        key === 'kept' ? '' : extra,
        empty?.length ? `<p class="soft">${said.none} ${html(empty.map((table) => table.title).join(' · '))}</p>` : '',
      ].join(''),
    };
  });
  sections.push({
    at: `e${n}-withheld`,
    title: said.withheld,
    text: rowsOf(reader, 'withheld', made.withheld) || `<p class="soft">${said.nothing}</p>`,
  });
  const madeAt = dateIn(reader, made.madeAt) ?? made.madeAt;
  return {
    title: made.organisation,
    links: sections.map(({ at, title }) => `<li><a href="#${at}">${html(title)}</a></li>`).join(''),
    text: `<section><h2 dir="auto">${html(made.organisation)}</h2>
<p>${said.about}: <bdi>${html(String(person?.name ?? ''))}</bdi><br>${said.madeAt}: <time datetime="${made.madeAt}">${html(madeAt)}</time><br>${said.zone}: ${html(zone)}</p>
${sections.map(({ at, title, text }) => `<section><h3 id="${at}">${html(title)}</h3>${text}</section>`).join('\n')}</section>`,
  };
}

/** A zone that can be told times in; one that nobody knows is no reason to have no document. */
function zoneOf(zone: unknown): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(zone) }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

/**
 * An export as a document to read and print: one HTML file without a script, an address or a picture. It follows what
 * the export holds, list by list and key by key, so that what joins the export stands here too.
 */
export function readableExport(made: { employers: Made[]; notes?: Row[] }, wanted?: Language): string {
  const [first] = made.employers;
  const language = wanted ?? Language.catch('en').parse(first?.tables.candidate?.[0]?.language);
  const said = wordsIn(language);
  const employers = made.employers.map((one, n) => employerOf(one, language, n));
  const reader = {
    language,
    zone: zoneOf(first?.tables.candidate?.[0]?.time_zone),
    said,
    names: Object.assign({}, ...made.employers.map(({ names }) => names)) as Record<string, string>,
  };
  const notes =
    made.notes === undefined
      ? ''
      : `<section><h2 id="notes">${said.notes}</h2><p class="soft">${said.notesNote}</p>${rowsOf(reader, 'notes', made.notes) || `<p class="soft">${said.nothing}</p>`}</section>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${html(policy)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${said.title}</title><style>${style}</style></head>
<body><header><h1>${said.title}</h1><p>${said.howToRead}</p></header>
<nav aria-label="${said.contents}"><p><b>${said.contents}</b></p>${employers.map(({ title, links }) => `<p dir="auto">${html(title)}</p><ul>${links}</ul>`).join('')}${notes === '' ? '' : `<ul><li><a href="#notes">${said.notes}</a></li></ul>`}</nav>
<main>${employers.map(({ text }) => text).join('\n')}
${notes}</main></body></html>
`;
}
