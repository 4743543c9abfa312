export * from './adverse-impact.ts';
export * from './contribution.ts';
export * from './d-study.ts';
export * from './design.ts';
export * from './discrepancies.ts';
export * from './fair-scores.ts';
export { type FisherResult, fisherExact, type TwoByTwo } from './fisher.ts';
export {
  type Components,
  DEFAULT_SHARES,
  type FitTerms,
  TERMS,
  TERMS_OF,
  type Term,
} from './fit/components.ts';
export { type Effect, effectsOf } from './fit/effects.ts';
export { type Fit, type FitMean, type FitMethod, type FitOptions, fit } from './fit/fit.ts';
export * from './gwet.ts';
export * from './icc.ts';
export type { IccComponents } from './icc-moments.ts';
export * from './krippendorff.ts';
export * from './mantel-haenszel.ts';
export * from './matrix.ts';
export * from './ratings.ts';
export * from './round-two.ts';
export * from './severity.ts';
export * from './weights.ts';
export * from './within-group.ts';
export type { Language, MessageKey, Messages, ValuesOf } from './words/message.ts';
export * from './words/say.ts';
export * from './words/sentences.ts';
