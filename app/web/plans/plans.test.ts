import { describe, expect, it } from 'vitest';
import { isSame, mergePlans, takeBack } from './merge-plans.ts';
import { changeThing, moveThing, newSession, placeOf, removeThing, sendable, thingsOf } from './plan-edits.ts';
import type { Plan, Question, Session } from './plan-query.ts';

const question = (id: string, competencyId: string, text = `Question ${id}?`): Question => ({
  id,
  text,
  type: 'behavioural',
  competencyId,
  minutes: 8,
  followUps: [],
  repeats: null,
});

const plan = (): Plan => ({
  competencies: ['c1', 'c2', 'c3'].map((id) => ({
    id,
    name: `Competency ${id}`,
    definition: '',
    dimension: 'competence',
    anchors: ['1', '2', '3', '4', '5'],
    disclosed: true,
  })),
  rounds: [
    {
      id: 'r1',
      name: 'First round',
      sessions: [
        {
          id: 's1',
          kind: 'panel',
          name: 'Panel',
          minutes: 60,
          breakMinutes: 0,
          rated: true,
          candidateMinutes: 10,
          seats: [{ id: 'p1', role: 'lead', memberId: null, focus: ['c1', 'c2'] }],
          questions: [question('q1', 'c1'), question('q2', 'c2'), question('q3', 'c1')],
        },
      ],
    },
  ],
});

const sessionOf = (of: Plan): Session => of.rounds[0]?.sessions[0] as Session;
const order = (of: Plan) => sessionOf(of).questions.map(({ id }) => id);

describe('editing a plan', () => {
  it('changes one thing wherever it stands, and nothing else', () => {
    const changed = changeThing<Question>(plan(), 'q2', { minutes: 12 });
    expect(sessionOf(changed).questions.map(({ minutes }) => minutes)).toEqual([8, 12, 8]);
    expect(changeThing<Question>(changed, 'q2', { minutes: 8 })).toEqual(plan());
  });

  it('moves within a list, and stops at its ends', () => {
    expect(order(moveThing(plan(), 'q3', -1))).toEqual(['q1', 'q3', 'q2']);
    expect(moveThing(plan(), 'q1', -1)).toEqual(plan());
    expect(moveThing(plan(), 'q3', 1)).toEqual(plan());
  });

  it('takes a removed competency out of the seats; its questions stay, to be linked again', () => {
    const removed = removeThing(plan(), 'c1');
    expect(removed.competencies.map(({ id }) => id)).toEqual(['c2', 'c3']);
    expect(sessionOf(removed).seats[0]?.focus).toEqual(['c2']);
    expect(order(removed)).toEqual(['q1', 'q2', 'q3']);
  });

  it('R09 starts a meal unrated and an interview with a lead', () => {
    expect(newSession('lunch', 'Lunch')).toMatchObject({ rated: false, seats: [{ role: 'member' }] });
    expect(newSession('panel', 'Panel')).toMatchObject({ rated: true, seats: [{ role: 'lead' }] });
  });

  it('finds the thing that a finding is about', () => {
    expect(placeOf(plan(), ['rounds', 0, 'sessions', 0, 'questions', 1])).toBe('q2');
    expect(placeOf(plan(), ['competencies', 2, 'anchors'])).toBe('c3');
    expect(placeOf(plan(), ['competencies'])).toBeNull();
    expect(placeOf(plan(), ['rounds', 7])).toBeNull();
    expect(thingsOf(plan()).get('p1')).toMatchObject({ kind: 'seat', round: { id: 'r1' } });
  });
});

describe('sending a plan', () => {
  it('keeps the last saved words of what was emptied, so that the rest is saved', () => {
    const emptied = changeThing<Session>(changeThing<Question>(plan(), 'q1', { text: ' ' }), 's1', { name: '' });
    expect(sendable(emptied, plan(), 'Unnamed')).toEqual(plan());
  });

  it('lets a new question wait for its words, and names what has no name', () => {
    const grown = changeThing<Session>(plan(), 's1', { questions: [question('q9', 'c1', '')] });
    expect(order(sendable(grown, plan(), 'Unnamed'))).toEqual([]);
    const nameless = { ...plan(), competencies: [{ ...plan().competencies[0]!, id: 'c9', name: '  ' }] };
    expect(sendable(nameless, plan(), 'Unnamed').competencies[0]?.name).toBe('Unnamed');
  });

  it('leaves out empty follow-ups', () => {
    const asked = changeThing<Question>(plan(), 'q1', { followUps: ['Why?', ' '] });
    expect(sessionOf(sendable(asked, plan(), '')).questions[0]?.followUps).toEqual(['Why?']);
  });
});

describe('two people editing one plan', () => {
  it('puts together what touches different things, and tells who did what', () => {
    const mine = moveThing(changeThing<Question>(plan(), 'q1', { minutes: 9 }), 'q3', -1);
    const theirs = removeThing(changeThing<Session>(plan(), 's1', { name: 'Panel of three' }), 'c3');
    const merged = mergePlans(plan(), mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(order(merged.plan)).toEqual(['q1', 'q3', 'q2']);
    expect(sessionOf(merged.plan)).toMatchObject({ name: 'Panel of three', questions: [{ minutes: 9 }, {}, {}] });
    expect(merged.plan.competencies.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(merged.changes.map(({ side, verb, id }) => `${side} ${verb} ${id}`)).toEqual([
      'theirs removed c3',
      'theirs changed s1',
      'mine changed q1',
    ]);
  });

  it('asks where both changed the same, and takes whom one chooses', () => {
    const mine = changeThing<Question>(plan(), 'q1', { text: 'Mine?' });
    const theirs = changeThing<Question>(plan(), 'q1', { text: 'Theirs?', minutes: 5 });
    const merged = mergePlans(plan(), mine, theirs);
    expect(merged.conflicts).toMatchObject([{ key: 'q1/text', mine: 'Mine?', theirs: 'Theirs?' }]);
    expect(sessionOf(merged.plan).questions[0]).toMatchObject({ text: 'Mine?', minutes: 5 });
    expect(sessionOf(mergePlans(plan(), mine, theirs, () => 'theirs').plan).questions[0]?.text).toBe('Theirs?');
  });

  it('merges anchors point by point', () => {
    const anchors = (...texts: string[]) => changeThing(plan(), 'c1', { anchors: texts });
    const merged = mergePlans(plan(), anchors('one', '2', '3', '4', '5'), anchors('1', '2', '3', '4', 'five'));
    expect(merged.plan.competencies[0]?.anchors).toEqual(['one', '2', '3', '4', 'five']);
    expect(merged.conflicts).toEqual([]);
  });

  it('does not lose what one changed and the other removed', () => {
    const mine = removeThing(plan(), 'r1');
    const theirs = changeThing<Question>(plan(), 'q1', { text: 'Theirs?' });
    const merged = mergePlans(plan(), mine, theirs, () => 'theirs');
    expect(merged.conflicts).toMatchObject([{ key: 'r1', field: null }]);
    expect(sessionOf(merged.plan).questions[0]?.text).toBe('Theirs?');
    expect(mergePlans(plan(), mine, theirs, () => 'mine').plan.rounds).toEqual([]);
  });

  it('has nothing to ask when both did the same, but for spaces', () => {
    const mine = changeThing<Question>(plan(), 'q1', { text: 'Same? ' });
    const theirs = changeThing<Question>(plan(), 'q1', { text: 'Same?' });
    expect(mergePlans(plan(), mine, theirs).conflicts).toEqual([]);
    expect(isSame(mine, theirs)).toBe(true);
  });

  it('keeps both additions in their places', () => {
    const add = (id: string, at: number) => {
      const questions = [...sessionOf(plan()).questions];
      questions.splice(at, 0, question(id, 'c1'));
      return changeThing<Session>(plan(), 's1', { questions });
    };
    expect(order(mergePlans(plan(), add('mine', 1), add('theirs', 3)).plan)).toEqual([
      'q1',
      'mine',
      'q2',
      'q3',
      'theirs',
    ]);
  });
});

describe('undo', () => {
  it('brings back what was removed, with what it was in and who looked at it, and keeps later edits', () => {
    const before = plan();
    const after = removeThing(before, 'c1');
    const now = changeThing<Question>(after, 'q2', { minutes: 20 });
    const back = takeBack(before, after, now);
    expect(back.competencies.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    expect(sessionOf(back).seats[0]?.focus).toEqual(['c1', 'c2']);
    expect(sessionOf(back).questions[1]?.minutes).toBe(20);
    expect(takeBack(before, removeThing(before, 'r1'), removeThing(before, 'r1'))).toEqual(before);
  });
});
