/** The named agreement weights. */
export type WeightName = 'identity' | 'linear' | 'quadratic' | 'ordinal' | 'radical' | 'ratio' | 'circular' | 'bipolar';

/**
 * Agreement weights between categories, row by row: 1 on the diagonal, towards 0 for the pair furthest apart.
 * `points` are the categories' values, ascending, at least two; `ratio` needs no two points that add up to 0.
 * **Source** Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., section 3.5.
 */
export function agreementWeights(name: WeightName, points: readonly number[]): Float64Array {
  const q = points.length;
  const low = points[0]!;
  const high = points[q - 1]!;
  const weights = new Float64Array(q * q);
  const distance = (k: number, l: number): number => {
    const a = points[k]!;
    const b = points[l]!;
    const apart = Math.abs(a - b);
    switch (name) {
      case 'identity':
        return 1;
      case 'linear':
        return apart;
      case 'quadratic':
        return apart * apart;
      case 'ordinal': {
        const between = Math.abs(k - l) + 1;
        return (between * (between - 1)) / 2;
      }
      case 'radical':
        return Math.sqrt(apart);
      case 'ratio':
        return ((a - b) / (a + b)) ** 2;
      case 'circular':
        return Math.sin((Math.PI * apart) / (high - low + 1)) ** 2;
      case 'bipolar':
        return (apart * apart) / ((a + b - 2 * low) * (2 * high - a - b));
    }
  };
  const ends = distance(0, q - 1);
  let largest = 0;
  for (let k = 0; k < q; k++) {
    for (let l = 0; l < q; l++) {
      weights[k * q + l] = k === l ? 0 : distance(k, l);
      largest = Math.max(largest, weights[k * q + l]!);
    }
  }
  // circular and bipolar are scaled by their largest distance, the others by that of the two ends
  const scale = name === 'circular' || name === 'bipolar' ? largest : ends;
  for (let i = 0; i < weights.length; i++) weights[i] = 1 - weights[i]! / scale;
  return weights;
}
