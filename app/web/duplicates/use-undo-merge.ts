import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useRefusals } from './use-refusals.ts';
import { words } from './words.ts';

/** Takes a merge back and says so; answers whether it went. */
export const useUndoMerge = (): ((candidateId: string, mergeId: string) => Promise<boolean>) => {
  const said = useWords(words);
  const queries = useQueryClient();
  const refusal = useRefusals();
  return async (candidateId, mergeId) => {
    try {
      const { candidate, other } = await api('PUT /candidates/{candidateId}/merges/{mergeId}/undoing', {
        params: { candidateId, mergeId },
      });
      say(said.undone(candidate.name, other.name));
      return true;
    } catch (problem) {
      say(refusal(problem), { tone: 'trouble' });
      return false;
    } finally {
      await queries.invalidateQueries();
    }
  };
};
