export { type Check, check, type Differences } from './check.ts';
export { compile } from './compile.ts';
export { CONSTRAINTS } from './constraints/all.ts';
export type { Constraint, Violation } from './constraints/view.ts';
export type { Generated } from './generate/answer.ts';
export type { Tightness } from './generate/interview-days.ts';
export { generate, SIZES, type Size } from './generate.ts';
export * from './problem.ts';
export * from './schedule.ts';
