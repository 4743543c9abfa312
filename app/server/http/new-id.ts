import { randomFillSync } from 'node:crypto';

export type NewId = () => string;

/**
 * UUID version 7 (RFC 9562): time first, so that indexes grow at one end; 74 random bits, so that nobody guesses one.
 * `now` and `random` are given, so that tests can name their ids.
 */
export function idMaker(
  now: () => number,
  random: (bytes: Uint8Array) => void = (bytes) => randomFillSync(bytes),
): NewId {
  const bytes = new Uint8Array(16);
  return () => {
    random(bytes);
    let time = now();
    for (let i = 5; i >= 0; i--) {
      bytes[i] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x70;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    const hex = Buffer.from(bytes).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
