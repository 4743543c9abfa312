export * from './design.ts';
export * from './gwet.ts';
export * from './icc.ts';
export * from './krippendorff.ts';
export * from './matrix.ts';
export * from './ratings.ts';
export * from './weights.ts';
