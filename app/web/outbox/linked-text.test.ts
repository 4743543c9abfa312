import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './linked-text.ts';

describe('the text of a mail with its links', () => {
  it('is cut at the addresses and nowhere else', () => {
    expect(piecesOf('Open https://a.example/x#1 now.', ['https://a.example/x#1'])).toEqual([
      { text: 'Open ', isLink: false },
      { text: 'https://a.example/x#1', isLink: true },
      { text: ' now.', isLink: false },
    ]);
    expect(piecesOf('', ['https://a.example'])).toEqual([]);
  });

  it('an address that begins like another stays whole', () => {
    const links = ['https://a.example', 'https://a.example/long'];
    expect(piecesOf('https://a.example/long', links)).toEqual([{ text: 'https://a.example/long', isLink: true }]);
  });

  it('the pieces together are the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, links) => {
        expect(
          piecesOf(text, links)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
