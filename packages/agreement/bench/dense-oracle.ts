import type { Rating } from '../src/index.ts';

/** Plain matrices as rows of numbers: slow, short, and written without looking at the package. */
export type Matrix = number[][];

export const zeros = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0));

export function multiply(a: Matrix, b: Matrix): Matrix {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)));
}

export const transpose = (a: Matrix): Matrix => a[0]!.map((_, j) => a.map((row) => row[j]!));

/** Gauss–Jordan: the inverse and ln |det|. */
export function invert(matrix: Matrix): { inverse: Matrix; logDeterminant: number } {
  const n = matrix.length;
  const a = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  let logDeterminant = 0;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let i = c + 1; i < n; i++) if (Math.abs(a[i]![c]!) > Math.abs(a[pivot]![c]!)) pivot = i;
    [a[c], a[pivot]] = [a[pivot]!, a[c]!];
    const d = a[c]![c]!;
    logDeterminant += Math.log(Math.abs(d));
    a[c] = a[c]!.map((value) => value / d);
    for (let i = 0; i < n; i++) {
      if (i === c) continue;
      const factor = a[i]![c]!;
      if (factor !== 0) a[i] = a[i]!.map((value, j) => value - factor * a[c]![j]!);
    }
  }
  return { inverse: a.map((row) => row.slice(n)), logDeterminant };
}

export type OracleTerm = 'candidate' | 'candidate:competency' | 'rater' | 'rater:competency' | 'candidate:rater';

const keyOf: Record<OracleTerm, (row: Rating) => string> = {
  candidate: (row) => `${row.candidate}`,
  'candidate:competency': (row) => `${row.candidate}:${row.competency}`,
  rater: (row) => `${row.rater}`,
  'rater:competency': (row) => `${row.rater}:${row.competency}`,
  'candidate:rater': (row) => `${row.candidate}:${row.rater}`,
};

/**
 * The mixed model by its covariance matrix: V = Σ σ²ZZᵀ + σ²I, generalised least squares, P, and everything from P.
 * Source: Searle, Casella & McCulloch (1992), ch. 6–7.
 */
export function denseModel(rows: readonly Rating[], components: Partial<Record<OracleTerm | 'residual', number>>) {
  const n = rows.length;
  const competencies = [...new Set(rows.map((row) => String(row.competency)))].sort();
  const x = rows.map((row) => competencies.map((k) => (String(row.competency) === k ? 1 : 0)));
  const y = rows.map((row) => [row.score!]);
  const terms = (Object.keys(keyOf) as OracleTerm[]).filter((term) => components[term] !== undefined);
  const levels = new Map<OracleTerm, string[]>();
  const z = new Map<OracleTerm, Matrix>();
  let v = zeros(n, n).map((row, i) => row.map((_, j) => (i === j ? components.residual! : 0)));
  for (const term of terms) {
    const names = [...new Set(rows.map(keyOf[term]))];
    const design = rows.map((row) => names.map((name) => (keyOf[term](row) === name ? 1 : 0)));
    levels.set(term, names);
    z.set(term, design);
    const zz = multiply(design, transpose(design));
    v = v.map((row, i) => row.map((value, j) => value + components[term]! * zz[i]![j]!));
  }
  const { inverse: vi, logDeterminant: logV } = invert(v);
  const vix = multiply(vi, x);
  const { inverse: fixedCovariance, logDeterminant: negative } = invert(multiply(transpose(x), vix));
  const beta = multiply(fixedCovariance, multiply(transpose(vix), y)).map((row) => row[0]!);
  const correction = multiply(multiply(vix, fixedCovariance), transpose(vix));
  const p = vi.map((row, i) => row.map((value, j) => value - correction[i]![j]!));
  const py = multiply(p, y).map((row) => row[0]!);
  const yPy = py.reduce((sum, value, i) => sum + value * y[i]![0]!, 0);
  const freedom = n - competencies.length;
  return {
    competencies,
    beta,
    fixedCovariance,
    p,
    py,
    /** −2 restricted log-likelihood at these components. */
    deviance: logV + negative + freedom * Math.log(2 * Math.PI) + yPy,
    freedom,
    yPy,
    levels,
    z,
    /** tr(P Z Zᵀ) of a term. */
    trace: (term: OracleTerm) => {
      const design = z.get(term)!;
      const pz = multiply(p, design);
      return design.reduce((sum, row, i) => sum + row.reduce((part, value, j) => part + value * pz[i]![j]!, 0), 0);
    },
    /** Prediction and standard error of prediction of Σ (fixed weight · β) + Σ (random weight · u). */
    predict: (onFixed: readonly number[], onRandom: readonly { term: OracleTerm; level: string; weight: number }[]) => {
      // Cov(y, target) of the random part, and its own variance
      const cov = new Array<number>(n).fill(0);
      let own = 0;
      for (const { term, level, weight } of onRandom) {
        const at = levels.get(term)!.indexOf(level);
        own += components[term]! * weight * weight;
        for (let i = 0; i < n; i++) cov[i]! += components[term]! * weight * (z.get(term)![i]![at] ?? 0);
      }
      let value = onFixed.reduce((sum, weight, k) => sum + weight * beta[k]!, 0);
      for (let i = 0; i < n; i++) value += cov[i]! * py[i]!;
      const viCov = multiply(
        vi,
        cov.map((c) => [c]),
      ).map((row) => row[0]!);
      const gap = onFixed.map((weight, k) => weight - viCov.reduce((sum, c, i) => sum + c * x[i]![k]!, 0));
      let variance = own - cov.reduce((sum, c, i) => sum + c * viCov[i]!, 0);
      for (let k = 0; k < gap.length; k++) {
        for (let l = 0; l < gap.length; l++) variance += gap[k]! * fixedCovariance[k]![l]! * gap[l]!;
      }
      return { value, se: Math.sqrt(Math.max(0, variance)) };
    },
  };
}
