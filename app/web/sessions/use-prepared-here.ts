import { useQuery } from '@tanstack/react-query';
import { type PreparedHere, readToldLater } from './told-later.ts';

/** That I said on this device, without a network, that I am prepared, while the server has not heard of it; null where I did not. */
export const usePreparedHere = (sessionId: string): PreparedHere | null => {
  const { data } = useQuery({ queryKey: ['told-later', sessionId], queryFn: () => readToldLater(sessionId) });
  return data?.prepared ?? null;
};
