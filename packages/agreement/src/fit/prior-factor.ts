/** Lower-triangular T with T Tᵀ = main·J + byCompetency·I, `size` × `size`; also where that is singular. */
export function priorFactor(main: number, byCompetency: number, size: number): Float64Array {
  const t = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    let pivot = main + byCompetency;
    for (let k = 0; k < j; k++) pivot -= t[j * size + k]! ** 2;
    const root = pivot > (main + byCompetency) * 1e-15 ? Math.sqrt(pivot) : 0;
    t[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = main;
      for (let k = 0; k < j; k++) sum -= t[i * size + k]! * t[j * size + k]!;
      t[i * size + j] = root === 0 ? 0 : sum / root;
    }
  }
  return t;
}

/** One factor per size, made when first asked for. */
export class PriorFactors {
  private readonly bySize = new Map<number, Float64Array>();
  private readonly main: number;
  private readonly byCompetency: number;
  constructor(main: number, byCompetency: number) {
    this.main = main;
    this.byCompetency = byCompetency;
  }
  of(size: number): Float64Array {
    let found = this.bySize.get(size);
    if (found === undefined) {
      found = priorFactor(this.main, this.byCompetency, size);
      this.bySize.set(size, found);
    }
    return found;
  }
}
