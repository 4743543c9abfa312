import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { templates } from './templates.ts';
import { textKeys } from './texts.ts';

const server = join(import.meta.dirname, '..');
const sources = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\/demonstration\//.test(path))
  .map((path) => ({ path, code: readFileSync(join(server, path), 'utf8') }));

/** Mails whose words are nobody's to change, and why. */
const notEditable: Record<string, string> = {
  'mail-text-trial': 'it says what is on trial',
};

it('R89: every mail that is queued anywhere has a template, and every template a text that an organisation may change', () => {
  const queued = new Set<string>();
  for (const { path, code } of sources) {
    for (const [, call = ''] of code.matchAll(/(?:queueMail\(tx, deps,|: QueuedMail =) \{([\s\S]*?)\n\s*\}[);]/g)) {
      const named = /^\s*template(?:: ([^\n]*)|),$/m.exec(call);
      expect(named, `a mail without a template in ${path}`).not.toBeNull();
      for (const [, name = ''] of (named?.[1] ?? '').matchAll(/'([a-z-]+)'/g)) queued.add(name);
      // A template that is handed on is named by whoever hands it on; see below.
      if (named?.[1] === undefined || !named[1].includes("'")) expect(code, path).toMatch(/template: string/);
    }
    for (const [, name = ''] of code.matchAll(/tellCandidate\([^;]*?,\s*'([a-z-]+)',\s*\{/g)) queued.add(name);
  }
  expect(queued.size).toBeGreaterThan(10);
  for (const name of queued) expect(Object.keys(templates), `the mail ${name} is queued`).toContain(name);
  for (const name of Object.keys(templates)) expect([...queued], `nobody queues the template ${name}`).toContain(name);
  for (const [name, template] of Object.entries(templates))
    expect(template?.texts.length === 0, `the mail ${name} cannot be changed`).toBe(name in notEditable);
  const changeable = Object.values(templates).flatMap((template) => template?.texts ?? []);
  expect(changeable.sort()).toEqual([...textKeys].sort());
});

it('R89: no mail has words of its own beside its text', () => {
  for (const { path, code } of sources.filter(({ path }) => path.endsWith('/mail.ts') && !path.startsWith('mail'))) {
    const composes = code.match(/: Compose = /g)?.length ?? 0;
    const said = code.match(/\bsay\(|\bfill\(|currentText\(/g)?.length ?? 0;
    expect(said, `${path} has mails without a text`).toBeGreaterThanOrEqual(composes);
    for (const [found] of code.matchAll(/\b(?:subject|body): [^,}\n]+/g))
      expect(found, path).toMatch(/^subject: letter\.subject$|^body: \[letter\.|^body: \[\.\.\.mail\.body/);
  }
});
