import { describe, expect, it } from 'vitest';
import { faultText, StartupFault } from './fault.ts';

describe('the words for a fault', () => {
  it('are what happened and what to do, each line of it set in', () => {
    expect(faultText(new StartupFault('PORT is "x".', 'Set it.\nOr leave it.'))).toBe(
      'PORT is "x".\n  → Set it.\n    Or leave it.',
    );
  });

  it.each(['EACCES', 'ENOSPC', 'EROFS'])('name the file and a remedy for %s', (code) => {
    const error = Object.assign(new Error(`${code}: refused, open '/data/secret'`), {
      code,
      syscall: 'open',
      path: '/data/secret',
    });
    expect(faultText(error)).toMatch(/^\/data\/secret cannot be used[\s\S]*→ \S/);
  });

  it('keep the place in our source for what nobody foresaw', () => {
    expect(faultText(new TypeError('bug'))).toMatch(/TypeError: bug\n\s+at /);
    expect(faultText('thrown')).toBe('thrown');
  });
});
