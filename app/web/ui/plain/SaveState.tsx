import './SaveState.css';
import type { Instant } from '../dates.ts';
import { useDates, useWords } from '../language.tsx';
import { words } from './words.ts';

/** Where what was typed is now. `kept` tells whether this device keeps it until it is saved, `refused` that it is not tried again as it is. */
export type Saving =
  | { state: 'saved'; at: Instant }
  | { state: 'saving' | 'unsaved' }
  | { state: 'failed'; kept?: boolean; refused?: boolean }
  | { state: 'offline'; kept?: boolean };

/** "saved 14:02", "saving…", "offline, kept on this device": a shape, a word, and read out only when it goes wrong. */
export const SaveState = ({ saving }: { saving: Saving | null | undefined }) => {
  const said = useWords(words);
  const dates = useDates();
  if (!saving) return null;
  const failed = () => {
    if (saving.state === 'failed' && saving.refused) return said.saveRefused;
    return saving.state === 'failed' && saving.kept ? said.saveFailedKept : said.saveFailed;
  };
  const text = {
    saved: () => said.saved(saving.state === 'saved' ? dates.time(saving.at) : ''),
    saving: () => said.saving,
    unsaved: () => said.unsaved,
    failed,
    offline: () => (saving.state === 'offline' && saving.kept === false ? said.offlineNotKept : said.offline),
  }[saving.state]();
  const troubled = saving.state === 'offline' || saving.state === 'failed';
  return (
    <span className="save-state" data-state={saving.state} role={troubled ? 'status' : undefined}>
      {text}
    </span>
  );
};
