import { type ReactNode, useState } from 'react';
import type { Problem } from './problem.ts';
import { useDates, useWords } from './ui/language.tsx';
import { FieldError } from './ui/plain/Field.tsx';
import { TextArea } from './ui/plain/TextArea.tsx';
import { defineWords } from './ui/words.ts';

const words = defineWords({
  en: {
    found: (found: string) => `These words should not go out just so: ${found}`,
    remedy: 'Change them, or say why they are needed and send again. The reason is written down.',
    label: 'Why these words are needed',
    quoted: (text: string) => `“${text}”`,
  },
  nl: {
    found: (found) => `Deze woorden kunnen zo niet verzonden worden: ${found}`,
    remedy: 'Verander ze, of zeg waarom ze nodig zijn en verzend opnieuw. De reden wordt vastgelegd.',
    label: 'Waarom deze woorden nodig zijn',
    quoted: (text) => `‘${text}’`,
  },
  nb: {
    found: (found) => `Disse ordene bør ikke sendes slik: ${found}`,
    remedy: 'Endre dem, eller si hvorfor de trengs, og send på nytt. Grunnen skrives ned.',
    label: 'Hvorfor disse ordene trengs',
    quoted: (text) => `«${text}»`,
  },
});

/** Whether the server holds a text back for its words until somebody says why they are needed (R93). */
export const isHeldForWords = (problem: Problem | null): boolean => problem?.type.endsWith(':wording_remarks') ?? false;

const wordsIn = ({ more }: Problem): string[] =>
  Array.isArray(more.wording) ? [...new Set((more.wording as { words: string }[]).map((one) => one.words))] : [];

/** What a form adds when its text was held back: the field for the reason, and what goes along with it when sent again. */
export const useWordingReason = (
  problem: Problem | null,
): { sent: { wordingReason?: string }; field: ReactNode; clear: () => void } => {
  const said = useWords(words);
  const dates = useDates();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isHeld = isHeldForWords(problem);
  if (isHeld && !isAsked) setAsked(true);
  const found = isHeld && problem ? wordsIn(problem).map(said.quoted) : [];
  return {
    sent: isAsked && reason.trim() !== '' ? { wordingReason: reason.trim() } : {},
    clear: () => {
      setReason('');
      setAsked(false);
    },
    field: isAsked ? (
      <div className="stack">
        <div role="alert">
          {found.length > 0 ? (
            <FieldError error={{ what: said.found(dates.list(found)), remedy: said.remedy }} />
          ) : null}
        </div>
        <TextArea label={said.label} lines={2} value={reason} onChange={setReason} maxLength={2000} />
      </div>
    ) : null,
  };
};
