import type { Interval, Mark, Rater } from '../ui/plain/DotPlot.tsx';

export const anchors = {
  1: 'Lets orders pile up, waits to be told',
  2: 'Reacts in order of arrival',
  3: 'Sets an order and sticks to it',
  4: 'Weighs urgency and effect, tells those concerned',
  5: 'Prevents the clash, and others copy how',
} as const;

export const people = [
  { value: 'p1', text: 'Ruud Klaassen', note: 'Recruiter, Utrecht' },
  { value: 'p2', text: 'Tove Pedersen', note: 'Team lead, Oslo' },
  { value: 'p3', text: 'Youssef El Amrani', note: 'Planner' },
  { value: 'p4', text: 'Wilhelmina van Oldenbarnevelt-Brouwershaven', note: 'Manager, on leave until Monday' },
];

export const raters: Rater[] = [
  { id: 'lead', name: 'panel lead' },
  { id: 'planner', name: 'planner' },
  { id: 'recruiter', name: 'recruiter' },
  { id: 'manager', name: 'manager' },
];

const marks = (...values: (number | null)[]): Mark[] =>
  raters.map(({ id }, index) => ({ rater: id, value: values[index] ?? null }));

export const debrief: {
  id: string;
  name: string;
  marks: Mark[];
  interval: Interval;
  panel: string;
  tone: 'good' | 'due' | 'neutral';
}[] = [
  {
    id: 'a',
    name: 'Planning under pressure',
    marks: marks(4, 4, 4, 5),
    interval: { low: 3.56, middle: 4.1, high: 4.6 },
    panel: 'same view',
    tone: 'good',
  },
  {
    id: 'b',
    name: 'Upset customers',
    marks: marks(5, 2, 2, 3),
    interval: { low: 2, middle: 2.88, high: 3.75 },
    panel: 'talk about it',
    tone: 'due',
  },
  {
    id: 'c',
    name: 'Across departments',
    marks: marks(3, 4, null, 4),
    interval: { low: 3.1, middle: 3.7, high: 4.3 },
    panel: 'one did not observe',
    tone: 'neutral',
  },
  {
    id: 'd',
    name: 'Learning the system',
    marks: marks(3, 3, 3, 4),
    interval: { low: 2.54, middle: 3.16, high: 3.77 },
    panel: 'same view',
    tone: 'good',
  },
];
