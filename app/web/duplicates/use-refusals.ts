import { refusalIn } from '../refusal.ts';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

/** A refusal in the person's own language. */
export const useRefusals = (): ((problem: unknown) => string) => {
  const said = useWords(words);
  return refusalIn<string>(said, said);
};
