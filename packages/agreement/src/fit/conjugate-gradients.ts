import { dot } from './equations.ts';

export type Iterated = {
  /** Steps taken and the residual's norm relative to the right-hand side's. */
  steps: number;
  residual: number;
};

/**
 * Solves A x = b for a symmetric positive definite A given as a product, by preconditioned conjugate gradients, in
 * place: `x` holds the first guess (warm start) and then the answer. Stops at a relative residual of `tolerance`
 * (recomputed from scratch at the end, not the recursive one), or after `most` steps.
 *
 * **Source**: Hestenes & Stiefel (1952); Golub & Van Loan (2013), algorithm 11.5.1.
 */
export function conjugateGradients(
  multiply: (v: Float64Array, out: Float64Array) => void,
  precondition: (v: Float64Array, out: Float64Array) => void,
  b: Float64Array,
  x: Float64Array,
  tolerance = 1e-10,
  most = 1000,
): Iterated {
  const n = b.length;
  const r = new Float64Array(n);
  const z = new Float64Array(n);
  const ap = new Float64Array(n);
  const norm = Math.sqrt(dot(b, b));
  if (norm === 0) {
    x.fill(0);
    return { steps: 0, residual: 0 };
  }
  let steps = 0;
  let residual = Number.POSITIVE_INFINITY;
  // a restart drops the rounding that the recursion gathers; two are plenty
  for (let restart = 0; restart < 3; restart++) {
    multiply(x, ap);
    for (let i = 0; i < n; i++) r[i] = b[i]! - ap[i]!;
    residual = Math.sqrt(dot(r, r)) / norm;
    if (residual <= tolerance || steps >= most) break;
    precondition(r, z);
    const p = z.slice();
    let rz = dot(r, z);
    while (steps < most) {
      steps++;
      multiply(p, ap);
      const alpha = rz / dot(p, ap);
      if (!Number.isFinite(alpha)) break;
      for (let i = 0; i < n; i++) {
        x[i]! += alpha * p[i]!;
        r[i]! -= alpha * ap[i]!;
      }
      if (Math.sqrt(dot(r, r)) / norm <= tolerance / 2) break;
      precondition(r, z);
      const next = dot(r, z);
      const beta = next / rz;
      rz = next;
      for (let i = 0; i < n; i++) p[i] = z[i]! + beta * p[i]!;
    }
  }
  return { steps, residual };
}
