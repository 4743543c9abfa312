import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { compile } from '../compile.ts';
import type { Generated } from '../generate/answer.ts';
import { generateFair, generateOpenShop, generateProject } from '../generate/wider-shapes.ts';
import { generate } from '../generate.ts';
import { modelOf } from '../search/model.ts';
import { solve } from '../search/solve.ts';
import { boundsFor, lowerBounds } from './bounds.ts';

const shapes: [string, (seed: number) => Generated][] = [
  ['day', (seed) => generate('S', seed, [0.5, 0.7, 0.85, 0.95][seed % 4]!)],
  ['fair', (seed) => generateFair({ people: 16, meetings: 40, tables: 7, slots: 8, fairness: seed % 4 }, seed)],
  ['long fair', (seed) => generateFair({ people: 16, meetings: 40, tables: 5, slots: 16, fairness: null }, seed)],
  ['open shop', (seed) => generateOpenShop(4, 4, seed)],
  ['project', (seed) => generateProject(12, 4, seed)],
];

for (const [name, make] of shapes) {
  test(`no bound exceeds what a known plan or a found one costs: ${name}`, { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { instance, solution } = make(seed);
      const compiled = compile(instance);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
      const bounds = lowerBounds(modelOf(compiled.problem));
      const found = solve(compiled.problem, { seed, steps: 60 });
      for (const plan of [solution!, found]) {
        const { costByLevel, violations } = check(instance, plan);
        expect(violations, `seed ${seed}`).toEqual([]);
        boundsFor(bounds, costByLevel).forEach((bound, k) => {
          expect(bound, `seed ${seed} level ${k}`).toBeLessThanOrEqual(costByLevel[k]! + 1e-6);
        });
        // Whatever the other levels cost, and without the cap at the cost itself.
        if (costByLevel[0] === 0) {
          bounds.byLevel.forEach((bound, k) => {
            expect(bound, `seed ${seed} level ${k}, uncapped`).toBeLessThanOrEqual(costByLevel[k]! + 1e-6);
          });
        }
      }
      if (found.status === 'optimal') expect(found.boundByLevel).toEqual(found.objective.costByLevel);
    }
  });
}
