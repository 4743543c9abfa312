import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../app/server/config.ts';
import { largestUpload } from '../app/server/files/limits.ts';

const doc = readFileSync('docs/running.md', 'utf8');
const rowsOf = (text: string) =>
  [...text.matchAll(/^\| `([A-Z_]+)`(?:, `([A-Z_]+)`)? +\|/gm)].flatMap((row) => row.slice(1));

describe('docs/running.md', () => {
  it('tells of every setting, and of none that is not read', () => {
    expect(rowsOf(doc).filter(Boolean).sort()).toEqual([...settings].sort());
  });

  it('names files and commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, script = ''] of doc.matchAll(/npm run ([\w:]+)/g)) expect(scripts, script).toHaveProperty([script]);
    for (const [, target = ''] of doc.matchAll(/\]\(((?!https?:)[^)#]+)/g)) {
      expect(existsSync(normalize(join(dirname('docs/running.md'), target))), target).toBe(true);
    }
  });

  it('and the files in deploy use only settings that are read', () => {
    for (const file of ['rondo.env', 'Containerfile', 'rondo.service']) {
      const text = readFileSync(join('deploy', file), 'utf8');
      const named = [...text.matchAll(/\b(RONDO_[A-Z]+|DATABASE_URL|SMTP_URL|MAIL_FROM|LOG_LEVEL)\b/g)].map(
        ([name]) => name,
      );
      for (const name of named) expect(settings, `${file}: ${name}`).toContain(name);
    }
  });

  it('and the proxies let through what Rondo takes', () => {
    const limits = [
      /client_max_body_size (\d+)m;/.exec(readFileSync('deploy/nginx.conf', 'utf8'))?.[1],
      /max_size (\d+)MB/.exec(readFileSync('deploy/Caddyfile', 'utf8'))?.[1],
      /bodies of (\d+) MB/.exec(doc)?.[1],
    ];
    for (const limit of limits) expect(Number(limit) * 1_000_000).toBeGreaterThanOrEqual(largestUpload);
  });
});
