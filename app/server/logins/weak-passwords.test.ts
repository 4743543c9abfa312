import { describe, expect, it } from 'vitest';
import { weakness } from './weak-passwords.ts';

describe('ASVS 6.2.4: passwords that are tried first', () => {
  it.each(['1q2w3e4r5t', 'password123', 'Password123!', 'WELKOM2026!', 'Zomer2026!!', 'Sommer2026!', 'Velkommen1'])(
    '%s is known, however it is dressed up',
    (password) => expect(weakness(password)).toBe('common'),
  );

  it.each(['aaaaaaaaaaaa', 'abcabcabcabc', '1212121212', 'abcdefghijkl', '0987654321', 'qwertyuiop12'])(
    '%s is a pattern',
    (password) => expect(weakness(password)).not.toBeNull(),
  );

  it.each(['noor.dewit2026', 'NoorDeWit!!', 'wit-noor-1984', 'polderfjord1'])('%s is the person themself', (password) =>
    expect(weakness(password, { name: 'Noor de Wit', email: 'noor.dewit@polderfjord.example' })).toBe('personal'),
  );

  it.each([
    'my two cats sleep all day',
    'drie fietsen in de regen',
    'kT7#vq2LmZ',
    'blåbærsyltetøy på vaffel',
    '正しい馬の電池ホッチキス',
    'correct horse battery',
  ])('%s may be used', (password) =>
    expect(weakness(password, { name: 'Noor de Wit', email: 'noor@example.org' })).toBeNull(),
  );

  it('answers 200 characters at once', () => {
    for (const text of ['ab'.repeat(100), `${'a'.repeat(199)}b`, '1'.repeat(200)])
      weakness(text, { name: 'a b c', email: 'a@b.c' });
  });
});
