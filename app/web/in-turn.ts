/**
 * Sends changes of one thing one after the other: each is made of what the one before answered, so that two quick ones
 * of the same person are not told that somebody else was faster. After a refusal, and when nothing is under way, the
 * next is made of what the page shows (`before` undefined).
 */
export function createInTurn<State>(): (work: (before: State | undefined) => Promise<State>) => Promise<State> {
  let last: Promise<State | undefined> = Promise.resolve(undefined);
  let underWay = 0;
  return (work) => {
    const isFirst = underWay === 0;
    underWay++;
    const mine = isFirst ? work(undefined) : last.then(work);
    const settled = mine.then(
      (state) => state,
      () => undefined,
    );
    last = settled;
    void settled.then(() => underWay--);
    return mine;
  };
}
