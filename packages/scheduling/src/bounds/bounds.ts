import { LEVELS } from '../schedule.ts';
import type { Model } from '../search/model.ts';

export function lowerBounds(model: Model): number[] {
  void model;
  return new Array<number>(LEVELS).fill(0);
}
