import { useState } from 'react';
import { Problem } from '../api.ts';

/** Runs one act at a time, and keeps what was refused, so that a dialog can show it and nothing typed is lost. */
export const useSettling = (onDone: () => void) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const settle = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await act();
      onDone();
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, settle };
};
