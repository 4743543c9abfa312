export * from './problem.ts';
export * from './schedule.ts';
