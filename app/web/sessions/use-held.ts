import { Problem } from '../api.ts';
import { useKept } from '../kept.ts';

/** Not an outage: the text simply waits on this device until its form is sent. */
const notSentYet = () => new Problem(409, { title: 'not sent yet' });

/**
 * The text of a form that is sent by a press and not as typed: every keystroke is kept on this device until `clear`,
 * so that a reload or a lost login loses nothing.
 */
export const useHeld = (id: string) => {
  const { value, setValue, flush } = useKept<string>({
    id,
    saved: '',
    save: async (text) => {
      if (text !== '') throw notSentYet();
    },
  });
  const clear = () => {
    setValue('');
    void flush();
  };
  return { value, setValue, clear };
};
