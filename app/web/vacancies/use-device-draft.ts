import { useRef } from 'react';
import { Problem } from '../api.ts';
import { useKept } from '../kept.ts';

/**
 * What somebody fills in before there is anything on the server to save it to: kept on this device with every
 * keystroke, back after a reload, a crash or a lost login, and gone when `forget` is called.
 */
export const useDeviceDraft = <Value>(id: string, initial: Value) => {
  const sent = useRef(false);
  const { value, setValue, flush } = useKept<Value>({
    id,
    saved: initial,
    // A refusal is not tried again and leaves the kept copy; success, only when told to forget, drops it.
    save: () => (sent.current ? Promise.resolve() : Promise.reject(new Problem(409))),
  });
  const forget = async () => {
    sent.current = true;
    await flush();
  };
  return { value, setValue, forget };
};
