export { type Check, check, type Differences } from './check.ts';
export { compile } from './compile.ts';
export { CONSTRAINTS } from './constraints/all.ts';
export type { Constraint, Violation } from './constraints/view.ts';
export * from './problem.ts';
export * from './schedule.ts';
