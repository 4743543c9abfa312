/** A piece of a mail's text: words, or an address one can go to. */
export type Piece = { text: string; isLink: boolean };

/** Cuts a text at the addresses in it; put together again, the pieces are the text. */
export const piecesOf = (text: string, links: readonly string[]): Piece[] => {
  const pieces: Piece[] = [];
  // The longest first, so that an address that begins like another is not cut short.
  const longest = [...links].filter(Boolean).sort((a, b) => b.length - a.length);
  let words = '';
  for (let at = 0; at < text.length; ) {
    const link = longest.find((one) => text.startsWith(one, at));
    if (link === undefined) {
      words += text[at];
      at++;
      continue;
    }
    if (words) pieces.push({ text: words, isLink: false });
    words = '';
    pieces.push({ text: link, isLink: true });
    at += link.length;
  }
  return words ? [...pieces, { text: words, isLink: false }] : pieces;
};
