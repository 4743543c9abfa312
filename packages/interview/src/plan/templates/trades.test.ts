import { describe, expect, test } from 'vitest';
import { agendaFindings, draftAgenda } from '../../agenda/agenda.ts';
import { Language } from '../../ids.ts';
import { pinKit } from '../../kit/pin.ts';
import { id, ids, noor } from '../../testing/plans.ts';
import { mayOpenVacancy } from '../../vacancy/open.ts';
import { coverage } from '../coverage.ts';
import { interviewKinds, sessionMinutes } from '../minutes.ts';
import { Plan, QuestionType } from '../plan.ts';
import { normalisedQuestion } from '../question-text.ts';
import { reviewPlan } from '../review.ts';
import { fromTemplate, templateTitle } from './from-template.ts';
import { TemplateSummary, Trade, templateSummaries, tradePlan } from './trades.ts';

const nobody = { requiresExecutive: false, executives: [], members: [] as string[] };
const every = Trade.options.flatMap((trade) => Language.options.map((language) => ({ trade, language })));

const sessionsOf = (plan: Plan) => plan.rounds.flatMap(({ sessions }) => sessions);
const questionsOf = (plan: Plan) => sessionsOf(plan).flatMap(({ questions }) => questions);

/** Every text of a plan that somebody wrote. */
const textsOf = (plan: Plan): string[] => [
  ...plan.competencies.flatMap(({ name, definition, anchors }) => [name, definition, ...anchors]),
  ...plan.rounds.map(({ name }) => name),
  ...sessionsOf(plan).map(({ name }) => name),
  ...questionsOf(plan).flatMap(({ text, followUps }) => [text, ...followUps]),
];

/** A plan's shape without a word of it: what must be the same in each language. */
const shapeOf = (plan: Plan): string =>
  JSON.stringify(plan, (key, value) =>
    ['name', 'definition', 'text', 'toHaveReady'].includes(key)
      ? 0
      : key === 'anchors' || key === 'followUps'
        ? value.length
        : value,
  );

/** The words of a text, without case and punctuation. */
const wordsOf = (text: string) => new Set(normalisedQuestion(text).split(' '));

describe.each(every)('the template for $trade in $language', async ({ trade, language }) => {
  const plan = await tradePlan(trade, language, ids());

  test('TM-1 R89 is a plan by its schema, its texts filled and as its schema would keep them', () => {
    expect(Plan.parse(plan)).toEqual(plan);
    expect(textsOf(plan).filter((text) => text !== text.trim() || text === '' || / {2}/.test(text))).toEqual([]);
  });

  test('TM-1 R02 R04 R11 nothing stands against it but its unfilled seats', () => {
    expect([...new Set(reviewPlan(plan, nobody).map((f) => f.rule))]).toEqual(['seat_unfilled']);
  });

  test('TM-1 R02 five or six competencies of both dimensions, each asked about and owned once at most in a round', () => {
    expect(plan.competencies.length).toBeGreaterThanOrEqual(5);
    expect(plan.competencies.length).toBeLessThanOrEqual(6);
    for (const { total, owners, dimension } of coverage(plan).rows) {
      expect(total.count).toBeGreaterThan(0);
      expect(owners.length).toBeGreaterThan(0);
      expect(new Set(owners.map(({ roundNumber }) => roundNumber)).size).toBe(owners.length);
      expect(['competence', 'collaboration']).toContain(dimension);
    }
    expect(mayOpenVacancy({ plan, pay: null, payRangeRequired: false, openedAt: null, closedAt: null })).toEqual({
      open: true,
    });
    expect(plan.competencies.every(({ disclosed }) => disclosed)).toBe(true);
  });

  test('TM-1 R03 anchors are five different descriptions, not one with its adverb changed', () => {
    for (const { name, anchors } of plan.competencies) {
      expect(new Set(anchors).size).toBe(5);
      for (const [a, one] of anchors.entries()) {
        for (const other of anchors.slice(a + 1)) {
          const [here, there] = [wordsOf(one), wordsOf(other)];
          const shared = [...here].filter((word) => there.has(word)).length;
          expect(shared / Math.min(here.size, there.size), `${name}: ${one} / ${other}`).toBeLessThan(0.6);
        }
      }
    }
  });

  test('TM-3 R03 the highest anchor says what an answer shows, not what somebody has been given the chance to achieve', () => {
    const record = {
      en: /(?:^|[,;] |and )has (?:\w+ed|got|built|held|kept|made|led|put|brought|left|been|had)\b|\b(?:respected|trusted|known for|years)\b/i,
      nl: /^Heeft |[,;] (?:en )?heeft |\ben heeft |\b(?:geldt als|bekend om|jarenlang)/,
      nb: /^Har |[,;] (?:og )?har |\bog har |\b(?:kjent som|nyter|årelang)/,
    }[language];
    expect(plan.competencies.map(({ anchors }) => anchors[4] ?? '').filter((anchor) => record.test(anchor))).toEqual(
      [],
    );
  });

  test('TM-3 R03 texts are as long as somebody reads while listening', () => {
    const outside = (texts: string[], shortest: number, longest: number) =>
      texts.filter(({ length }) => length < shortest || length > longest);
    expect(plan.competencies.flatMap(({ definition }) => outside([definition], 50, 180))).toEqual([]);
    expect(plan.competencies.flatMap(({ anchors }) => outside(anchors, 40, 260))).toEqual([]);
    expect(questionsOf(plan).flatMap(({ followUps }) => outside(followUps, 10, 100))).toEqual([]);
    expect(questionsOf(plan).filter(({ followUps }) => followUps.length > 3)).toEqual([]);
    for (const { text, type } of questionsOf(plan))
      expect(outside([text], 20, type === 'technical' ? 700 : 160)).toEqual([]);
    expect(sessionsOf(plan).flatMap(({ toHaveReady = 'x'.repeat(60) }) => outside([toHaveReady], 60, 700))).toEqual([]);
  });

  test('TM-3 R04 every question asks one thing, and no two ask the same in other words', () => {
    for (const { text, followUps } of questionsOf(plan)) {
      for (const one of [text, ...followUps]) expect(one.match(/\?/g), one).toEqual(['?']);
      for (const one of [text, ...followUps]) expect(one.at(-1), one).toMatch(/[?.]/);
    }
    const asked = questionsOf(plan).map(({ text }) => ({
      text,
      words: new Set([...wordsOf(text)].filter(({ length }) => length > 4)),
    }));
    for (const [a, one] of asked.entries()) {
      for (const other of asked.slice(a + 1)) {
        const shared = [...one.words].filter((word) => other.words.has(word)).length;
        const likeness = shared < 3 ? 0 : shared / Math.min(one.words.size, other.words.size);
        expect(likeness, `${one.text} / ${other.text}`).toBeLessThan(0.6);
      }
    }
  });

  test('TM-3 R02 R10 two questions at least on each competency, two people who hear an answer, once together', () => {
    for (const { id: competencyId, name } of plan.competencies) {
      const where = sessionsOf(plan).filter(({ questions }) => questions.some((q) => q.competencyId === competencyId));
      const raters = where.map(({ seats }) => seats.filter(({ role }) => role !== 'shadow').length);
      expect(questionsOf(plan).filter((q) => q.competencyId === competencyId).length, name).toBeGreaterThanOrEqual(2);
      expect(Math.max(...raters), name).toBeGreaterThanOrEqual(2);
    }
    for (const { name, seats, questions, kind } of sessionsOf(plan)) {
      const asked = new Set(questions.map(({ competencyId }) => competencyId));
      expect(
        seats.flatMap(({ focus }) => focus).filter((one) => !asked.has(one)),
        name,
      ).toEqual([]);
      const people = seats.filter(({ role }) => role !== 'shadow').length;
      if (interviewKinds.includes(kind)) expect(people > 1, name).toBe(kind !== 'single');
    }
  });

  test('TM-3 R14 R51 each round leaves the candidate ten minutes in one piece, and every talk five', () => {
    for (const { name, sessions } of plan.rounds) {
      expect(Math.max(...sessions.map(({ candidateMinutes }) => candidateMinutes)), name).toBeGreaterThanOrEqual(10);
    }
    for (const { name, kind, candidateMinutes } of sessionsOf(plan)) {
      if (kind === 'single' || kind === 'panel') expect(candidateMinutes, name).toBeGreaterThanOrEqual(5);
    }
  });

  test('TM-3 R08 what a work sample or a case needs is described, with its minutes and what is judged in it', () => {
    const { minutes, judged } = {
      en: { minutes: /\bminutes\b/, judged: /\bis judged\b|\bare judged\b/ },
      nl: { minutes: /\bminuten\b/, judged: /\bBeoordeeld (?:wordt|worden)\b/ },
      nb: { minutes: /\bminutter\b/, judged: /\bDet som vurderes, er\b/ },
    }[language];
    for (const { name, kind, toHaveReady } of sessionsOf(plan)) {
      if (kind !== 'work_sample' && kind !== 'case') continue;
      expect(toHaveReady, name).toMatch(minutes);
      expect(toHaveReady, name).toMatch(judged);
    }
  });

  test('TM-3 R04 every question has two follow-ups at least, so that nobody has to make one up', () => {
    expect(questionsOf(plan).filter(({ followUps }) => followUps.length < 2)).toEqual([]);
  });

  test('TM-1 R04 R06 every type of question is asked, each with follow-ups, and none twice', () => {
    const questions = questionsOf(plan);
    for (const type of QuestionType.options) expect(questions.some((question) => question.type === type)).toBe(true);
    expect(new Set(questions.map(({ text }) => normalisedQuestion(text))).size).toBe(questions.length);
    expect(questions.filter(({ followUps }) => followUps.length === 0)).toEqual([]);
    for (const { questions: asked, rated } of sessionsOf(plan)) expect(asked.length > 0).toBe(rated);
  });

  test('TM-1 R09 R14 two rounds that fit a day: interviews are rated, meals, tours and closings are not', () => {
    expect(plan.rounds).toHaveLength(2);
    const [first = 0, second = 0] = plan.rounds.map(({ sessions }) =>
      sessions.reduce((sum, one, at) => sum + one.minutes + (at === 0 ? 0 : one.breakMinutes), 0),
    );
    expect(first).toBeGreaterThanOrEqual(60);
    expect(first).toBeLessThanOrEqual(120);
    expect(second).toBeGreaterThanOrEqual(200);
    expect(second).toBeLessThanOrEqual(360);
    for (const session of sessionsOf(plan)) {
      expect(session.rated).toBe(interviewKinds.includes(session.kind));
      expect(sessionMinutes(session).spare).toBeGreaterThanOrEqual(0);
    }
    expect(plan.rounds[1]?.sessions.some(({ kind }) => kind === 'case' || kind === 'work_sample')).toBe(true);
    expect(plan.rounds[1]?.sessions.at(-1)?.kind).toBe('closing');
  });

  test('TM-1 R08 R33 with people in its seats both rounds can be published: agendas and kits', () => {
    const people = ids(5000);
    const filled = structuredClone(plan);
    for (const seat of sessionsOf(filled).flatMap((s) => s.seats)) seat.memberId = people();
    const members = sessionsOf(filled).flatMap((s) => s.seats.map((seat) => seat.memberId ?? ''));
    expect(reviewPlan(filled, { ...nobody, members })).toEqual([]);
    for (const [r, round] of filled.rounds.entries()) {
      const sessions = draftAgenda(round, new Date('2026-12-16T08:00:00Z')).map((s, n) => ({ ...s, sessionId: id(n) }));
      const context = { round, roundNumber: r + 1, members, metBefore: [], requiresExecutive: false, executives: [] };
      expect(agendaFindings(sessions, { ...context, now: new Date('2026-12-08T08:00:00Z') })).toEqual([]);
      for (const { id: planSessionId } of round.sessions) {
        const vacancy = { id: noor, title: 'x', textVersion: 1, text: '', language };
        const pinned = pinKit({ plan: filled, planVersion: 1, vacancy, roundId: round.id, planSessionId, seats: [] });
        expect(pinned).toHaveProperty('kit');
      }
    }
  });

  test('TM-1 every use gets ids of its own', async () => {
    const made = ids(1);
    const [first, second] = [await tradePlan(trade, language, made), await tradePlan(trade, language, made)];
    const ofFirst = JSON.stringify(first).match(/[0-9a-f-]{36}/g) ?? [];
    const ofSecond = new Set(JSON.stringify(second).match(/[0-9a-f-]{36}/g));
    expect(ofFirst.filter((one) => ofSecond.has(one))).toEqual([]);
  });
});

test.each(Trade.options)(
  'TM-2 R89 %s is one plan in three languages, and each text is written in its own',
  async (trade) => {
    const plans = await Promise.all(Language.options.map((language) => tradePlan(trade, language, ids())));
    expect(new Set(plans.map(shapeOf)).size).toBe(1);
    // "Lunch" is the word in more than one of them.
    const texts = plans.flatMap((plan) => [...new Set(textsOf(plan))]).filter((text) => text.length > 12);
    const seen = new Set<string>();
    expect(texts.filter((text) => seen.size === seen.add(text).size)).toEqual([]);
  },
);

test('TM-1 the general one is also there at once, without loading', async () => {
  for (const language of Language.options) {
    expect(fromTemplate(language, ids())).toEqual(await tradePlan('general', language, ids()));
    expect(templateTitle(language)).toBe((await templateSummaries(language))[0]?.title);
  }
});

test('TM-2 no sentence stands in two trades', async () => {
  for (const language of Language.options) {
    const plans = await Promise.all(Trade.options.map((trade) => tradePlan(trade, language, ids())));
    const sentences = plans.flatMap((plan) => [
      ...plan.competencies.flatMap(({ definition, anchors }) => [definition, ...anchors]),
      ...questionsOf(plan).map(({ text }) => text),
    ]);
    const seen = new Set<string>();
    expect(sentences.filter((text) => seen.size === seen.add(text).size)).toEqual([]);
  }
});

test('TM-2 the summaries say what stands in each, in the order of the trades', async () => {
  for (const language of Language.options) {
    const summaries = await templateSummaries(language);
    expect(TemplateSummary.array().parse(summaries)).toEqual(summaries);
    expect(summaries.map(({ trade }) => trade)).toEqual(Trade.options);
    expect(new Set(summaries.map(({ title }) => title)).size).toBe(Trade.options.length);
    for (const summary of summaries) {
      const plan = await tradePlan(summary.trade, language, ids());
      expect(summary.competencies.map(({ name }) => name)).toEqual(plan.competencies.map(({ name }) => name));
      expect(summary.rounds.map(({ questions }) => questions)).toEqual(
        plan.rounds.map(({ sessions }) => sessions.flatMap(({ questions }) => questions).length),
      );
      expect(summary.about.length).toBeGreaterThan(40);
    }
  }
});
