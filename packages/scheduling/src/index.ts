export { compile } from './compile.ts';
export * from './problem.ts';
export * from './schedule.ts';
