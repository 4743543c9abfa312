import { useRef, useState } from 'react';
import { Problem } from './problem.ts';

/**
 * One thing at a time: what is asked for while something runs is not begun. A refusal is told and answered with false;
 * what is no refusal is thrown on. Whatever comes of it, it is over afterwards.
 */
export const createSending = <What>(tell: {
  onBegin: (what: What) => void;
  onRefused: (problem: Problem, what: What) => unknown;
  onEnd: () => void;
}) => {
  let isRunning = false;
  return async (work: () => Promise<unknown>, what: What): Promise<boolean> => {
    if (isRunning) return false;
    isRunning = true;
    tell.onBegin(what);
    try {
      await work();
      return true;
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      await tell.onRefused(refusal, what);
      return false;
    } finally {
      isRunning = false;
      tell.onEnd();
    }
  };
};

/**
 * Sends one thing at a time: `busy` while it is under way, `problem` when it was refused, until the next try. `send`
 * answers whether it went through; `what` names which of several buttons was pressed.
 */
export const useSending = <What extends string = 'it'>(
  options: { onRefused?: (problem: Problem, what: What) => unknown } = {},
) => {
  const [sending, setSending] = useState<What | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(options.onRefused);
  latest.current = options.onRefused;
  const [run] = useState(() =>
    createSending<What>({
      onBegin: (what) => {
        setSending(what);
        setProblem(null);
      },
      onRefused: (refusal, what) => {
        setProblem(refusal);
        return latest.current?.(refusal, what);
      },
      onEnd: () => setSending(null),
    }),
  );
  const send = (work: () => Promise<unknown>, what = 'it' as What) => run(work, what);
  return { busy: sending !== null, sending, problem, setProblem, send };
};
