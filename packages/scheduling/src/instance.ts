/** The question's format `rondo-schedule-instance/1`, as it is written in JSON. */

/** A half-open interval of two instants (ISO 8601 with offset). */
export interface Interval {
  start: string;
  end: string;
}

/** Wall-clock hours on some days of the week: `days` is `MO-FR`, `MO,WE`, or a list; all days when absent. */
export interface WeeklyHours {
  days?: string | string[];
  from: string;
  to: string;
}

/** One person of an instance: a candidate, an interviewer, an interpreter, a participant of a fair, a machine. */
export interface PersonInput {
  id: string;
  role?: string;
  name?: string;
  zone?: string;
  workingHours?: WeeklyHours[];
  /** When the person can be there at all; the whole horizon when absent. */
  available?: Interval[];
  busy?: Interval[];
  skills?: string[];
  languages?: string[];
  attributes?: Record<string, string | number | boolean>;
  maxSessionsPerDay?: number;
  maxSessionsPerWeek?: number;
  maxConsecutiveMinutes?: number;
  bufferMinutes?: number;
  recentLoad?: number;
  lunch?: { window: [string, string]; minutes: number };
  /** After at most so many minutes of interviews (90 when absent) a pause of so many minutes (the grid when absent). */
  pause?: { afterMinutes?: number; minutes?: number };
  adjustments?: { extraTimeFactor?: number; interpreterPool?: string[]; roomFeatures?: string[] };
}

export interface RoomInput {
  id: string;
  class?: string;
  capacity?: number;
  features?: string[];
  busy?: Interval[];
  site?: string;
}

export interface LoopInput {
  id: string;
  candidate: string;
  sessions?: string[];
  maxDays?: number;
  noticeHours?: number;
  noticeFrom?: string;
  /** A date (the last day, on the instance's clock) or an instant. */
  latestDate?: string;
}

export interface RoleInput {
  role: string;
  count?: number;
  pool?: string[];
  /** Everyone with this skill, where no pool is given. */
  skill?: string;
  optional?: boolean;
}

export interface SessionInput {
  id: string;
  loop?: string;
  kind?: string;
  vacancy?: string;
  durationMinutes: number;
  attendees?: string[];
  roles?: RoleInput[];
  language?: string;
  roomClass?: string;
  roomFeatures?: string[];
  windows?: Interval[];
  preparation?: { minutes: number; roomClass?: string };
  preferred?: string[];
  /** True when the plan is whole without it. */
  optional?: boolean;
  /** Before or after every other session of its loop. */
  position?: 'first' | 'last';
}

export interface PrecedenceInput {
  before: string;
  after: string;
  minGapMinutes?: number;
  maxGapMinutes?: number;
  sameDay?: boolean;
  backToBack?: boolean;
}

/** Every rule type; `id` is optional and appears in explanations. */
export type RuleInput =
  | {
      id?: string;
      type: 'mixedPanel';
      scope?: 'session' | 'loop';
      attribute: string;
      minDistinct: number;
      sessions?: string[];
      loops?: string[];
      kinds?: string[];
    }
  | { id?: string; type: 'returningMember'; minReturning?: number; loops?: string[]; kinds?: string[] }
  | {
      id?: string;
      type: 'executive';
      scope?: 'session' | 'loop';
      people?: string[];
      attribute?: string;
      value?: string | number | boolean;
      sessions?: string[];
      loops?: string[];
      kinds?: string[];
    }
  | { id?: string; type: 'conflict'; people: [string, string] }
  | { id?: string; type: 'breakFairness'; maxDifference: number }
  | { id?: string; type: 'waitFairness' | 'startFairness'; maxDifferenceMinutes: number };

export interface PinInput {
  session: string;
  start?: string;
  interviewers?: string[];
  room?: string;
}

export interface ObjectiveInput {
  id: ComponentId;
  level?: number;
  weight?: number;
  target?: 'attainable' | 'poolMeanCeil';
}

/** `rondo-schedule-instance/1` as it is written in JSON. */
export interface Instance {
  format: 'rondo-schedule-instance/1';
  id: string;
  zone?: string;
  gridMinutes: number;
  days: { id: string; start: string; end: string }[];
  people: PersonInput[];
  rooms?: RoomInput[];
  loops?: LoopInput[];
  sessions: SessionInput[];
  precedences?: PrecedenceInput[];
  rules?: RuleInput[];
  pins?: PinInput[];
  /** What has been announced: a solution, or only its `assignments`. */
  previous?: {
    assignments: { session: string; start: string; end?: string; interviewers?: string[]; room?: string | null }[];
  } | null;
  /** What of `previous` begins before this instant is never moved (H11). */
  now?: string;
  travelMinutes?: Record<string, number>;
  /** Dates (`2026-12-25`) on the instance's clock. */
  holidays?: string[];
  companyHours?: WeeklyHours[];
  objective: ObjectiveInput[];
}

/** The penalty components of the table: id, level and weight when the instance says nothing else. */
export const COMPONENTS = {
  unplaced: { level: 0, weight: 1 },
  changedDay: { level: 1, weight: 100 },
  changedTime: { level: 1, weight: 10 },
  changedInterviewer: { level: 1, weight: 3 },
  changedRoom: { level: 1, weight: 1 },
  candidateDays: { level: 2, weight: 120 },
  workingDaysUntilDone: { level: 2, weight: 30 },
  candidateWaitMinutes: { level: 2, weight: 1 },
  outsideHoursMinutes: { level: 2, weight: 2 },
  makespanMinutes: { level: 2, weight: 1 },
  participantBreaks: { level: 2, weight: 1 },
  loadOverTarget: { level: 3, weight: 15 },
  interviewerHoleMinutes: { level: 3, weight: 0.25 },
  preferredMissing: { level: 3, weight: 10 },
  panelVaries: { level: 3, weight: 10 },
  roomChanges: { level: 4, weight: 3 },
  startMinutes: { level: 4, weight: 0.01 },
} as const;

/** The id of a penalty component. */
export type ComponentId = keyof typeof COMPONENTS;
