import { Problem } from './problem.ts';

/** `urn:rondo:problem:cards_missing` → `cards_missing`; empty for what is no refusal. */
export const refusalKind = (problem: unknown): string =>
  problem instanceof Problem ? (problem.type.split(':').at(-1) ?? '') : '';

/**
 * A refusal in the words of a feature, `known` by kind of problem; the server's words only for what no page knows. What
 * is no refusal is thrown.
 */
export const refusalIn =
  <Told extends string | object>(
    said: { offline: Told; tooMany: Told; failed: Told },
    known: Readonly<Record<string, unknown>>,
  ): ((problem: unknown) => Told | string) =>
  (problem) => {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.kind === 'offline') return said.offline;
    if (problem.kind === 'too-many') return said.tooMany;
    if (problem.kind === 'failed') return said.failed;
    const told = known[refusalKind(problem)];
    const isTold = typeof told === 'string' || (typeof told === 'object' && told !== null);
    // What something between refused has no words of its own.
    return isTold ? (told as Told) : problem.detail || problem.title || said.failed;
  };

/** Whether something went wrong that a page has to say; without a network it shows what there is. */
export const isTrouble = (error: unknown): boolean => !(error instanceof Problem && error.kind === 'offline');
