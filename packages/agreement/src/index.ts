export * from './adverse-impact.ts';
export * from './calibration.ts';
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
export * from './mfrm/mfrm.ts';
export { type ContributionPlot, contributionPlot } from './plots/contribution-plot.ts';
export { type DebriefPlot, type DebriefRow, debriefPlot } from './plots/debrief-plot.ts';
export { type DesignPlot, designPlot } from './plots/design-plot.ts';
export { type HeatPlot, heatPlot } from './plots/heat-plot.ts';
export { type ImpactPlot, impactPlot } from './plots/impact-plot.ts';
export { raterMark } from './plots/marks.ts';
export type { Picture, PictureOptions, PictureTable } from './plots/picture.ts';
export { type ReliabilityPlot, reliabilityPlot } from './plots/reliability-plot.ts';
export { type SeverityPlot, severityPlot } from './plots/severity-plot.ts';
export { type SlopePlot, type SlopeRow, slopePlot } from './plots/slope-plot.ts';
export * from './ratings.ts';
export * from './round-two.ts';
export * from './severity.ts';
export * from './update.ts';
export * from './weights.ts';
export * from './within-group.ts';
export type { Language, MessageKey, Messages, ValuesOf } from './words/message.ts';
export * from './words/say.ts';
export * from './words/sentences.ts';
