import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language } from '@rondo/interview';
import { Trade, templateSummaries, tradePlan } from '@rondo/interview/templates';
import { check } from '@rondo/wording';
import { expect, test } from 'vitest';

/** Where the templates are used: each country has rules of its own on top of what holds everywhere. */
const countries = ['NL', 'BE', 'NO', 'GB'];
const every = Trade.options.flatMap((trade) => Language.options.map((language) => ({ trade, language })));

const newId = () => crypto.randomUUID();

const found = (texts: readonly string[], lang: Language, kind: 'question' | 'advert') =>
  countries.flatMap((country) =>
    texts.flatMap((text) => check(text, { lang, country, kind }).map((finding) => ({ text, country, finding }))),
  );

test.each(every)('R93 $trade in $language asks nothing unlawful, closed, leading or two in one', async (one) => {
  const plan = await tradePlan(one.trade, one.language, newId);
  const questions = plan.rounds.flatMap(({ sessions }) => sessions).flatMap(({ questions: asked }) => asked);
  expect(
    found(
      questions.flatMap(({ text, followUps }) => [text, ...followUps]),
      one.language,
      'question',
    ),
  ).toEqual([]);
});

test.each(every)('R93 $trade in $language judges nobody on what is not work', async (one) => {
  const plan = await tradePlan(one.trade, one.language, newId);
  const judged = plan.competencies.flatMap(({ name, definition, anchors }) => [name, definition, ...anchors]);
  const summary = (await templateSummaries(one.language)).find(({ trade }) => trade === one.trade);
  expect(found([...judged, summary?.title ?? '', summary?.about ?? ''], one.language, 'advert')).toEqual([]);
});

test('no page carries the templates: they are asked for one by one', () => {
  const sources = readdirSync('app/web', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(100);
  const carrying = sources.filter((name) =>
    /@rondo\/interview\/templates|plan\/templates\/|import.*fromTemplate/.test(
      readFileSync(join('app/web', name), 'utf8'),
    ),
  );
  expect(carrying).toEqual([]);
});
