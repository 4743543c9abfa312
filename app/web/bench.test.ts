import { describe, expect, it } from 'vitest';
import { closure, type Manifest, pageWeights, type Side } from './bench.ts';

const manifest: Manifest = {
  'staff/index.html': {
    file: 'assets/staff.js',
    isEntry: true,
    imports: ['_react'],
    dynamicImports: ['today/TodayPage.tsx', 'plans/PlanPage.tsx'],
  },
  _react: { file: 'assets/react.js', imports: ['_tiny'], dynamicImports: ['temporal'] },
  _tiny: { file: 'assets/tiny.js', imports: ['_react'] },
  temporal: { file: 'assets/temporal.js' },
  'today/TodayPage.tsx': { file: 'assets/today.js', imports: ['_react', '_rows'] },
  'plans/PlanPage.tsx': { file: 'assets/plan.js', imports: ['_rows', '_matrix'] },
  _rows: { file: 'assets/rows.js' },
  _matrix: { file: 'assets/matrix.js', imports: ['look.css'] },
  'look.css': { file: 'assets/look.css' },
};
const weights: Record<string, number> = {
  staff: 10,
  react: 70,
  tiny: 1,
  today: 5,
  rows: 2,
  plan: 9,
  matrix: 30,
  temporal: 20,
  look: 500,
};
const weigh = (file: string) => weights[file.replace(/^assets\/|\..*$/g, '')] ?? 0;
const side: Side = { name: 'staff', entry: 'staff/index.html', firstPage: /today\//, budgetKilobytes: 1 };

describe('the weight of a page', () => {
  it('takes each static import once, also where two files import each other, and no style sheet', () => {
    expect([...closure(manifest, 'plans/PlanPage.tsx')].sort()).toEqual([
      'assets/matrix.js',
      'assets/plan.js',
      'assets/rows.js',
    ]);
    expect([...closure(manifest, 'staff/index.html')].sort()).toEqual([
      'assets/react.js',
      'assets/staff.js',
      'assets/tiny.js',
    ]);
  });

  it('adds the page to its entry, without the other pages, heaviest first', () => {
    expect(pageWeights(manifest, side, weigh)).toEqual([
      { page: 'plans/PlanPage.tsx', bytes: 122, isFirst: false },
      { page: 'temporal', bytes: 101, isFirst: false },
      { page: 'today/TodayPage.tsx', bytes: 88, isFirst: true },
    ]);
  });

  it('holds the heaviest page to the budget where the first page is not found', () => {
    const renamed = pageWeights(manifest, { ...side, firstPage: /nowhere/ }, weigh);
    expect(renamed.filter((page) => page.isFirst).map((page) => page.page)).toEqual(['plans/PlanPage.tsx']);
  });

  it('refuses a manifest without the side', () => {
    expect(() => pageWeights({}, side, weigh)).toThrow(/staff\/index\.html is not in the manifest/);
  });
});
