export * from './answer/seal.ts';
export * from './ids.ts';
export * from './kit/kit.ts';
export * from './plan/plan.ts';
export * from './scorecard/scorecard.ts';
export * from './scorecard/seal.ts';
export * from './scorecard/submit.ts';
