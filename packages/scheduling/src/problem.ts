/**
 * What an instance is compiled to: dense integer indexes, UTC minutes since 1970-01-01T00:00Z, no date object and no
 * zone left in it.
 */

import type { ComponentId, Instance } from './instance.ts';

export * from './instance.ts';

/** Half-open intervals as sorted, disjoint pairs [from, to, from, to, …] of UTC minutes. */
export type Minutes = Int32Array;

/** A lunch (H7): if the person has a session on this day, `minutes` in one piece stay free within [from, to). */
export interface Lunch {
  day: number;
  from: number;
  to: number;
  minutes: number;
  /**
   * Where the person is without a session anyway, as [from, to) pairs: the free pieces of the window. The person's own
   * busy time is cut out, unless it leaves no room for the lunch; a lunch that fits outside the day is not listed.
   */
  free: Minutes;
}

/** One compiled person. −1 stands for "no limit". */
export interface Person {
  id: string;
  name: string;
  /** Candidate of a loop, or of role `candidate`. */
  isCandidate: boolean;
  /** In the pool of a seat, or of role `interviewer`: those whose load and holes count. */
  isInterviewer: boolean;
  /** Index into `Problem.zones`. */
  zone: number;
  /** Working hours and availability, null = always. */
  hours: Minutes | null;
  /** Each calendar entry by itself, in the order of the instance; may overlap. */
  busy: Minutes;
  /** `hours` without `busy`, clipped to the days of the plan: where a session may lie as far as this person goes. */
  free: Minutes;
  lunches: readonly Lunch[];
  maxSessionsPerDay: number;
  maxSessionsPerWeek: number;
  /** H9: sessions with a gap of at most `bufferMinutes` between them form a run; its durations add up to at most this. */
  maxConsecutiveMinutes: number;
  /** H7: sessions with a gap shorter than `pauseMinutes` form a run; a run of several sessions lasts at most this. */
  pauseAfterMinutes: number;
  pauseMinutes: number;
  /** Free minutes between two sessions of this person (not against busy time). */
  bufferMinutes: number;
  recentLoad: number;
  /** The load target of `loadOverTarget`, by the instance's choice; 0 when the component is left out. */
  target: number;
}

export interface Room {
  id: string;
  /** Index into `Problem.roomClasses`, −1 without a class. */
  class: number;
  capacity: number;
  features: readonly string[];
  /** Index into `Problem.sites`, −1 without a site. */
  site: number;
  busy: Minutes;
  /** The first room that is the same in class, capacity, features, site and busy time. */
  twin: number;
}

/** The kind of a seat: shadows fill only shadow seats and never count as raters; an interpreter is added by H13. */
export type SeatKind = 'rater' | 'shadow' | 'interpreter';

/** One role of a session; `count` people from `pool` (indexes, ascending), who all speak the session's language. */
export interface Seat {
  role: string;
  kind: SeatKind;
  count: number;
  pool: Int32Array;
  /** May stay empty, wholly or in part. */
  optional: boolean;
}

export interface Session {
  id: string;
  /** −1 outside loops. */
  loop: number;
  kind: string;
  /** With extra time (H13) in it. */
  durationMinutes: number;
  /** Fixed people, the loop's candidate among them; ascending. */
  attendees: Int32Array;
  /** Those of the attendees who are candidates. */
  candidates: Int32Array;
  seats: readonly Seat[];
  /** Rooms of the class that seat all mandatory seats and have the features; ascending. */
  rooms: Int32Array;
  needsRoom: boolean;
  /** Timed preparation that ends when the session starts (H8), extra time in it; 0 without. */
  preparationMinutes: number;
  preparationNeedsRoom: boolean;
  preparationRooms: Int32Array;
  /** The session's own windows, null = any time. */
  windows: Minutes | null;
  /**
   * Bit t: the session may start at `slotMinute[t]` as far as everything goes that does not depend on other sessions,
   * seats or rooms: the day, company hours, holidays, windows, the attendees' free time (with the candidate's
   * preparation), notice, latest date, a pinned start, and that no two attendees have a conflict of interest.
   */
  starts: Uint32Array;
  /** Not optional, or pinned. */
  mandatory: boolean;
  preferred: Int32Array;
  /** Sessions of the same kind and vacancy share a group (panelVaries), −1 without a vacancy. */
  group: number;
  pin: { start: number; interviewers: Int32Array | null; room: number; begun: boolean } | null;
  /** As announced: UTC minute, people, room (−1 none), and the day as an index (−1 when on no day of this plan). */
  previous: { start: number; day: number; interviewers: Int32Array; room: number } | null;
}

export interface Loop {
  id: string;
  candidate: number;
  /** Ascending session indexes. */
  sessions: Int32Array;
  /** −1 without a limit. */
  maxDays: number;
  /** No session (nor its preparation) starts before this UTC minute. */
  earliest: number;
  /** No session ends after this UTC minute. */
  latest: number;
}

/** start(after) − end(before) lies in [minGap, maxGap] minutes (maxGap −1 = any). Left out when either is not placed. */
export interface Precedence {
  before: number;
  after: number;
  minGap: number;
  maxGap: number;
  sameDay: boolean;
  /** Where it comes from: `precedence:3` (index in the instance) or `position:SESSION`. */
  source: string;
}

/** Compiled rules; `sessions` and `loops` are the ones a rule speaks of, `id` its name in explanations. */
export type Rule =
  | {
      type: 'mixedPanel';
      id: string;
      /** One entry per panel that must be mixed: the sessions counted together. */
      panels: readonly Int32Array[];
      /** Per person the value as an int, −1 without one (which counts as no value). */
      value: Int32Array;
      minDistinct: number;
    }
  /** In each of `loops`, at least `minReturning` people are raters in two or more sessions. */
  | { type: 'returningMember'; id: string; panels: readonly Int32Array[]; minReturning: number }
  /** In each panel at least one rater is in `people` (1 = is an executive). */
  | { type: 'executive'; id: string; panels: readonly Int32Array[]; people: Uint8Array }
  /** Never in the same session. Pools are filtered where one of the two attends. */
  | { type: 'conflict'; id: string; a: number; b: number }
  /** The numbers of breaks of any two people differ by at most this. */
  | { type: 'breakFairness'; id: string; maxDifference: number }
  /** Waiting minutes summed per loop / minutes since local midnight of the loop's first start differ by at most this. */
  | { type: 'waitFairness' | 'startFairness'; id: string; maxDifferenceMinutes: number };

/** One zone of the instance over the days of the plan, per slot. */
export interface Zone {
  name: string;
  /** Wall-clock minute of the day (0 to 1439) at the slot's start. */
  localMinute: Int16Array;
  /** Days since 1970-01-01 on this clock. */
  localDay: Int32Array;
  /** Weeks (from Monday) since 1970 on this clock. */
  localWeek: Int32Array;
  /** Offsets of the clock: pairs [UTC minute from which it holds, minutes east of UTC], ascending. */
  offsets: Int32Array;
}

/** A component that counts: one that the objective names, with its level and weight settled. */
export interface ActiveComponent {
  id: ComponentId;
  level: number;
  weight: number;
}

/** An instance ready for search. All tables are by index; `slot` t is a possible start. */
export interface Problem {
  instance: Instance;
  id: string;
  gridMinutes: number;
  /** UTC minute of each possible start, ascending: the grid of each day from its start, and pinned starts beside it. */
  slotMinute: Int32Array;
  slotDay: Int16Array;
  /** Words of a bitset over the slots. */
  slotWords: number;
  /** First slot of each day, and the number of slots at the end (length days + 1). */
  dayFirst: Int32Array;
  dayId: readonly string[];
  dayStartMinute: Int32Array;
  dayEndMinute: Int32Array;
  /** Noon of the day on the instance's clock, as a UTC minute. */
  dayNoonMinute: Int32Array;
  /** 1 where the day is a holiday as a whole. */
  dayHoliday: Uint8Array;
  /** Working days of the plan before this day (workingDaysUntilDone). */
  dayWorkingBefore: Int32Array;
  /** Company hours without holidays, clipped to the days; never null. */
  companyHours: Minutes;
  zones: readonly Zone[];
  people: readonly Person[];
  rooms: readonly Room[];
  roomClasses: readonly string[];
  sites: readonly string[];
  /** travelMinutes[a * sites.length + b]; added to the buffer between two sessions at different sites. */
  travelMinutes: Int32Array;
  sessions: readonly Session[];
  loops: readonly Loop[];
  precedences: readonly Precedence[];
  rules: readonly Rule[];
  /** Only the components the objective names with a weight above 0, in its order; `unplaced` is always among them. */
  components: readonly ActiveComponent[];
  /** The chosen target of `loadOverTarget`, null when left out. */
  loadTarget: 'attainable' | 'poolMeanCeil' | null;
  personIndex: ReadonlyMap<string, number>;
  roomIndex: ReadonlyMap<string, number>;
  sessionIndex: ReadonlyMap<string, number>;
}

/** One thing wrong with an instance: where (`people[3].busy[0].end`), what stands there, and what to write instead. */
export interface Fault {
  path: string;
  value: string;
  remedy: string;
}
