type Summary = { next: string | null; ended: boolean };

/** Of where somebody applies, what comes next: the earliest interview that is planned, else what is still going on. */
export const nextOf = <Of extends Summary>(all: readonly Of[]): Of | undefined => {
  const going = all.filter(({ ended }) => !ended);
  const [planned] = going
    .filter(({ next }) => next !== null)
    .sort((one, other) => Date.parse(one.next ?? '') - Date.parse(other.next ?? ''));
  return planned ?? going[0] ?? all[0];
};
