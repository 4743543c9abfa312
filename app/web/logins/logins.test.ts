import { describe, expect, it } from 'vitest';
import { deviceOf } from './device.ts';
import { bytesOf, textOf } from './passkeys.ts';

describe('passkeys', () => {
  it('bytes survive base64url, with the two letters that base64 has otherwise', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_unused, n) => n);
    const text = textOf(bytes.buffer);
    expect(text).toMatch(/^[\w-]+$/);
    expect(text).toMatch(/-.*_/);
    expect([...bytesOf(text)]).toEqual([...bytes]);
    expect(textOf(bytesOf('_-8').buffer)).toBe('_-8');
    expect(bytesOf('')).toHaveLength(0);
  });
});

describe('devices', () => {
  it('a login is called by its browser and system', () => {
    const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
    expect(deviceOf(chrome)).toEqual({ browser: 'Chrome', system: 'Linux' });
    expect(deviceOf(`${chrome} Edg/140.0`.replace('X11; Linux', 'Windows NT 10.0; Win64'))).toEqual({
      browser: 'Edge',
      system: 'Windows',
    });
    const iphone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile/15E Safari/604.1';
    expect(deviceOf(iphone)).toEqual({ browser: 'Safari', system: 'iPhone' });
    expect(deviceOf(iphone.replace('Version/19.0', 'CriOS/140'))?.browser).toBe('Chrome');
    expect(deviceOf('curl/8.5')).toBeNull();
    expect(deviceOf('')).toBeNull();
  });
});
