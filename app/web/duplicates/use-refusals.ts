import { Problem } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

/** A refusal in the person's own language; the server's words only for what no page knows. */
export const useRefusals = (): ((problem: unknown) => string) => {
  const said = useWords(words);
  return (problem) => {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.kind === 'offline') return said.offline;
    if (problem.kind === 'too-many') return said.tooMany;
    if (problem.kind === 'failed') return said.failed;
    const known: unknown = said[problem.type.split(':').at(-1) as 'not_found'];
    return typeof known === 'string' ? known : problem.detail || problem.title;
  };
};
