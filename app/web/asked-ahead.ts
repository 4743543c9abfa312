declare global {
  /** What the page's first script asked for, by address (`candidate/ahead.ts`). */
  var askedAhead: Record<string, Promise<Response>> | undefined;
}

/** The answer to what was asked for before the page's scripts were there; once, for the second time it may be old. */
export const takeAskedAhead = (method: string, url: string): Promise<Response> | undefined => {
  const asked = globalThis.askedAhead;
  if (method !== 'GET' || asked === undefined) return undefined;
  const answer = asked[url];
  delete asked[url];
  return answer;
};
