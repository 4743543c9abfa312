const base = 36;
const tMin = 1;
const tMax = 26;
const initialBias = 72;
const initialN = 128;

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38));
}

const threshold = (k: number, bias: number) => Math.min(tMax, Math.max(tMin, k - bias));

/** What a label stands for without its `xn--`; undefined for what is none. **Source** RFC 3492, 6.2. */
export function decodePunycode(ascii: string): string | undefined {
  const dash = ascii.lastIndexOf('-');
  const out = dash > 0 ? [...ascii.slice(0, dash)].map((sign) => sign.codePointAt(0) ?? 0) : [];
  let n = initialN;
  let bias = initialBias;
  let i = 0;
  for (let at = dash > 0 ? dash + 1 : 0; at < ascii.length; ) {
    const before = i;
    for (let k = base, weight = 1; ; k += base) {
      const digit = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(ascii[at++]?.toLowerCase() ?? ' ');
      if (digit === -1) return undefined;
      // Letters come first in the order of the digits: a is 0, 0 is 26.
      const value = digit < 10 ? digit + 26 : digit - 10;
      i += value * weight;
      const t = threshold(k, bias);
      if (value < t) break;
      weight *= base - t;
      if (i > 0x7fffffff || weight > 0x7fffffff) return undefined;
    }
    bias = adapted(i - before, out.length + 1, before === 0);
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}

/** A label in the basic alphabet, to stand after `xn--`. **Source** RFC 3492, 6.3. */
export function encodePunycode(label: string): string {
  const signs = [...label].map((sign) => sign.codePointAt(0) ?? 0);
  const basic = signs.filter((sign) => sign < initialN);
  let out = basic.map((sign) => String.fromCharCode(sign)).join('') + (basic.length > 0 ? '-' : '');
  let n = initialN;
  let bias = initialBias;
  let delta = 0;
  let done = basic.length;
  while (done < signs.length) {
    const next = Math.min(...signs.filter((sign) => sign >= n));
    delta += (next - n) * (done + 1);
    n = next;
    for (const sign of signs) {
      if (sign < n) delta++;
      if (sign !== n) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const t = threshold(k, bias);
        if (rest < t) break;
        out += digitOf(t + ((rest - t) % (base - t)));
        rest = Math.floor((rest - t) / (base - t));
      }
      out += digitOf(rest);
      bias = adapted(delta, done + 1, done === basic.length);
      delta = 0;
      done++;
    }
    delta++;
    n++;
  }
  return out;
}

const digitOf = (value: number) => String.fromCharCode(value < 26 ? value + 97 : value + 22);
