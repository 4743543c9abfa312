import { describe, expect, test } from 'vitest';
import { agendaFindings, draftAgenda } from '../../agenda/agenda.ts';
import { Language } from '../../ids.ts';
import { pinKit } from '../../kit/pin.ts';
import { id, ids, noor } from '../../testing/plans.ts';
import { mayOpenVacancy } from '../../vacancy/open.ts';
import { coverage } from '../coverage.ts';
import { Plan, QuestionType } from '../plan.ts';
import { reviewPlan } from '../review.ts';
import { fromTemplate, templateTitle } from './from-template.ts';

const nobody = { requiresExecutive: false, executives: [], members: [] as string[] };

describe.each(Language.options)('the template in %s', (language) => {
  const plan = fromTemplate(language, ids());

  test('TM-1 R89 is a plan by its schema, with a title', () => {
    expect(Plan.parse(plan)).toEqual(plan);
    expect(templateTitle(language).length).toBeGreaterThan(10);
  });

  test('TM-1 R02 R04 R11 nothing stands against it but its unfilled seats', () => {
    const rules = new Set(reviewPlan(plan, nobody).map((f) => f.rule));
    expect([...rules]).toEqual(['seat_unfilled']);
  });

  test('TM-1 R04 every kind of question is asked, every competency in both rounds or in the case', () => {
    const { rows, sessions } = coverage(plan);
    for (const type of QuestionType.options) expect(rows.some((row) => row.byType[type].count > 0)).toBe(true);
    expect(sessions.map((s) => [s.roundNumber, s.kind])).toEqual([
      [1, 'single'],
      [1, 'panel'],
      [2, 'panel'],
      [2, 'case'],
      [2, 'lunch'],
      [2, 'tour'],
      [2, 'single'],
      [2, 'closing'],
    ]);
    for (const row of rows) expect(row.owners.some((owner) => owner.roundNumber === 2)).toBe(true);
  });

  test('TM-1 R20 R03 both dimensions, all disclosed, anchors that differ from each other', () => {
    expect(mayOpenVacancy({ plan, pay: null, payRangeRequired: false, openedAt: null, closedAt: null })).toEqual({
      open: true,
    });
    for (const { anchors, disclosed } of plan.competencies) {
      expect(new Set(anchors).size).toBe(5);
      expect(disclosed).toBe(true);
    }
  });

  test('TM-1 R09 meals, tours and closings are unrated, the rest is rated', () => {
    for (const { kind, rated } of plan.rounds.flatMap((r) => r.sessions)) {
      expect(rated).toBe(!['lunch', 'tour', 'closing'].includes(kind));
    }
  });

  test('TM-1 R08 R33 with people in its seats both rounds can be published: agendas and kits', () => {
    const people = ids(5000);
    const filled = structuredClone(plan);
    for (const seat of filled.rounds.flatMap((r) => r.sessions).flatMap((s) => s.seats)) seat.memberId = people();
    const members = filled.rounds.flatMap((r) => r.sessions.flatMap((s) => s.seats.map((seat) => seat.memberId ?? '')));
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

  test('TM-1 every use gets ids of its own', () => {
    const made = ids(1);
    const first = JSON.stringify(fromTemplate(language, made)).match(/[0-9a-f-]{36}/g) ?? [];
    const second = new Set(JSON.stringify(fromTemplate(language, made)).match(/[0-9a-f-]{36}/g));
    expect(first.filter((one) => second.has(one))).toEqual([]);
  });
});

test('TM-1 R89 the three languages share no sentence', () => {
  const sentences = Language.options.flatMap((language) => {
    const plan = fromTemplate(language, ids());
    return [
      ...plan.competencies.flatMap((c) => [c.name, c.definition, ...c.anchors]),
      ...plan.rounds.flatMap((r) => r.sessions.flatMap((s) => s.questions.flatMap((q) => [q.text, ...q.followUps]))),
    ];
  });
  expect(new Set(sentences).size).toBe(sentences.length);
});
