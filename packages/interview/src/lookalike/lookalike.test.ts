import { domainToASCII, domainToUnicode } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readableAddress, watchLookalikes } from './lookalike.ts';
import { providers } from './providers.ts';
import { encodePunycode } from './punycode.ts';

const own = ['polderfjord.example', 'vaart.nl', 'møllerlaks.no'];
const watch = watchLookalikes(own);
const at = (domain: string) => watch(`eva@${domain}`);

// Letters of other scripts are written as numbers, so that the cases can be read.
const taken: [domain: string, of: string | null, why: string, what: string][] = [
  ['gm\u0430il.com', 'gmail.com', 'mixed_scripts', 'a Cyrillic а among Latin letters'],
  ['xn--gmil-63d.com', 'gmail.com', 'mixed_scripts', 'the same in the basic alphabet'],
  ['XN--GMIL-63D.COM', 'gmail.com', 'mixed_scripts', 'and in capitals'],
  ['g\u043e\u043egle.example', null, 'mixed_scripts', 'two scripts, like nobody we know'],
  ['\u03bfutlook.com', 'outlook.com', 'mixed_scripts', 'a Greek ο'],
  ['m\u043e\u03c1.example', null, 'mixed_scripts', 'three scripts'],
  ['mail.p\u043elderfjord.example', 'polderfjord.example', 'mixed_scripts', 'below the look-alike'],
  ['\u0430\u043e\u04cf.com', 'aol.com', 'confusable', 'wholly Cyrillic, each letter like a Latin one'],
  ['\u0430\u0440\u0440\u04cf\u0435.com', null, 'confusable', 'wholly Cyrillic, like nobody we know'],
  ['xn--80ak6aa92e.com', null, 'confusable', 'the same in the basic alphabet'],
  ['\u03bd\u03bf\u03bf.be', 'voo.be', 'confusable', 'wholly Greek'],
  ['grnail.com', 'gmail.com', 'confusable', 'rn for m'],
  ['hotrnail.nl', 'hotmail.nl', 'confusable', 'rn for m'],
  ['vvatch.polderfjord.exarnple', 'polderfjord.example', 'confusable', 'in the last word'],
  ['gmai1.com', 'gmail.com', 'confusable', '1 for l'],
  ['gmaiI.com', 'gmail.com', 'confusable', 'a capital I for l'],
  ['GMAII.COM', 'gmail.com', 'confusable', 'the same in capitals'],
  ['outl00k.com', 'outlook.com', 'confusable', '0 for o'],
  ['0nline.no', 'online.no', 'confusable', '0 for o'],
  ['gma\u0131l.com', 'gmail.com', 'confusable', 'an i without its dot'],
  ['telen\u00e9t.be', 'telenet.be', 'confusable', 'an accent'],
  ['z\u00ecggo.nl', 'ziggo.nl', 'confusable', 'an accent'],
  ['\u00f8nline.no', 'online.no', 'confusable', 'a stroke through an o'],
  ['\uff47mail.com', 'gmail.com', 'confusable', 'a wide g'],
  ['gm\u200bail.com', 'gmail.com', 'confusable', 'a sign nobody sees'],
  ['p0lderfjord.example', 'polderfjord.example', 'confusable', 'the own domain, 0 for o'],
  ['vvaart.nl', 'vaart.nl', 'near', 'one letter more'],
  ['mollerlaks.no', 'møllerlaks.no', 'confusable', 'the own domain without its stroke'],
  ['polderfjord.exampIe', 'polderfjord.example', 'confusable', 'a capital I for l in the last word'],
  ['polderfjor.example', 'polderfjord.example', 'near', 'one letter fewer'],
  ['polderfjords.example', 'polderfjord.example', 'near', 'one letter more'],
  ['polderfjard.example', 'polderfjord.example', 'near', 'another letter'],
  ['poldefrjord.example', 'polderfjord.example', 'near', 'two that changed places'],
  ['post.polderfjard.example', 'polderfjord.example', 'near', 'below what is near'],
  ['vaert.nl', 'vaart.nl', 'near', 'five letters, another one'],
];

const innocent: [domain: string, what: string][] = [
  ['bücher.example', 'accents of one script'],
  ['xn--bcher-kva.example', 'the same in the basic alphabet'],
  ['københavn.example', 'Latin letters'],
  ['blåbær.example', 'Latin letters'],
  ['ijsselmeerpolders.example', 'Latin letters'],
  ['москва.example', 'one script, letters that are like no Latin ones'],
  ['xn--80adxhks.example', 'the same in the basic alphabet'],
  ['почта.рф', 'one script'],
  ['сор.рф', 'letters like Latin ones, below a name in the same script'],
  ['αθήνα.example', 'one script'],
  ['北京.example', 'one script'],
  ['ラーメンtokyo.example', 'scripts that are written together'],
  ['한국mail.example', 'scripts that are written together'],
  ['דואר.example', 'right to left'],
  ['l·l.example', 'a dot in the middle'],
  ['gmail.com', 'a provider'],
  ['GMail.com', 'a provider in capitals'],
  ['hotmail.no', 'a provider near others'],
  ['live.be', 'a provider near others'],
  ['polderfjord.example', 'the own'],
  ['post.polderfjord.example', 'below the own'],
  ['møllerlaks.no', 'the own, with its stroke'],
  ['xn--mllerlaks-l8a.no', 'the own, in the basic alphabet'],
  ['polderfjord.no', 'the own name in another country'],
  ['vaart.no', 'the own name in another country'],
  ['fjordpolder.example', 'other words'],
  ['polderford.org', 'near, but elsewhere'],
  ['horne.nl', 'a name of its own'],
  ['gmial.com', 'one letter off a provider is no look-alike'],
  ['vart.be', 'near, but elsewhere'],
  ['example.org', 'anything'],
  ['modern.example', 'rn where it belongs'],
  ['xn--zzzzzzz99999999.example', 'what cannot be decoded'],
  ['xn--.example', 'nothing to decode'],
  ['localhost', 'no domain'],
  ['', 'nothing'],
  ['.', 'nothing'],
];

describe('a mail domain that only looks like another', () => {
  test.each(taken)('S45 · unicode: %s is warned of, as %s (%s): %s', (domain, of, why) => {
    expect(at(domain)).toEqual({ of, why });
  });

  test.each(innocent)('S45 · unicode: %s is not warned of: %s', (domain) => {
    expect(at(domain)).toBeNull();
  });

  test('S45 · unicode: no provider is taken for another, nor any below one', () => {
    for (const name of providers) {
      expect(watch(`eva@${name}`), name).toBeNull();
      expect(watch(`eva@mail.${name}`), name).toBeNull();
    }
    expect(new Set(providers).size).toBe(providers.length);
  });

  test('S45 · unicode: the own domain may be one that would be warned of elsewhere', () => {
    expect(watchLookalikes(['grnail.com'])('eva@grnail.com')).toBeNull();
    expect(watchLookalikes(['gm\u0430il.com'])('eva@xn--gmil-63d.com')).toBeNull();
    // Who has their own mail at a provider is not warned of what is near that.
    expect(watchLookalikes(['gmail.com'])('eva@gmial.com')).toBeNull();
    // Short names are near each other by chance.
    expect(watchLookalikes(['kade.nl'])('eva@kode.nl')).toBeNull();
  });

  test('S45 · unicode: what is no address is not judged', () => {
    for (const text of ['', '@', 'eva', 'grnail.com', 'eva@', 'eva@..', '@\ud800.com'])
      expect(watch(text), text).toBeNull();
    expect(watch('"a@b"@grnail.com')).toEqual({ of: 'gmail.com', why: 'confusable' });
  });
});

describe('an address as people read it', () => {
  test.each([
    ['eva@xn--bcher-kva.example', 'eva@bücher.example', 'xn--bcher-kva.example'],
    ['eva@bücher.example', 'eva@bücher.example', 'xn--bcher-kva.example'],
    ['Eva@post.xn--80adxhks.example', 'Eva@post.москва.example', 'post.xn--80adxhks.example'],
    ['eva@gmail.com', 'eva@gmail.com', null],
    ['eva@xn--zzzzzzz99999999.example', 'eva@xn--zzzzzzz99999999.example', null],
    ['eva', 'eva', null],
    ['', '', null],
  ])('S45 · unicode: %s is read %s, with %s beside it', (given, address, punycode) => {
    expect(readableAddress(given)).toEqual({ address, punycode });
  });

  test('S45 · unicode: domains are decoded and encoded as others do it', () => {
    const names = [
      'bücher',
      'københavn',
      'москва',
      'αθήνα',
      '北京',
      'ラーメンtokyo',
      'blåbærsyltetøy',
      'zoë',
      '한국',
      '𐌰𐌱𐌲',
    ];
    for (const name of names) {
      const ascii = domainToASCII(`${name}.example`);
      expect(readableAddress(`a@${name}.example`).punycode).toBe(ascii);
      expect(readableAddress(`a@${ascii}`).address).toBe(`a@${domainToUnicode(ascii)}`);
    }
  });

  test('S45 · unicode: nothing that is no letter is made out of a domain', () => {
    // A slash, a direction, a space, a sign nobody sees: they stay in the basic alphabet.
    for (const label of ['a\u2044b', 'a\u202eb', 'a\u3000b', 'a\u200bb']) {
      const address = `eva@xn--${encodePunycode(label)}.example`;
      expect(readableAddress(address)).toEqual({ address, punycode: null });
    }
    expect(readableAddress(`eva@xn--${encodePunycode('a\u00e4b')}.example`).address).toBe('eva@a\u00e4b.example');
  });
});
