import { MessageArea } from '../NoteArea.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { languageNames } from '../ui/words.ts';
import { togetherWords } from './together-words.ts';
import type { GroupLetter } from './use-together.ts';
import { words } from './words.ts';

/** The letter for all who read in one language and are told one thing. */
export const GroupSheet = (props: {
  letter: GroupLetter;
  count: number;
  internalReason: string;
  tried: boolean;
  busy: boolean;
  /** There is no other letter: then what looks at it is the page's next step. */
  isOnly: boolean;
  onChange: (letter: GroupLetter) => void;
  onLook: () => void;
}) => {
  const { letter, count, internalReason, tried, busy, isOnly, onChange, onLook } = props;
  const said = useWords(togetherWords);
  const single = useWords(words);
  const { kind, language } = letter;
  const isInternal = internalReason.trim() !== '' && letter.message.includes(internalReason.trim());
  const common = { written: language, lang: language, maxLength: 5000 } as const;
  return (
    <Sheet
      title={
        kind === 'closed' ? said.letterTitleClosed(languageNames[language]) : said.letterTitle(languageNames[language])
      }
    >
      <div className="stack">
        <p className="soft small">
          {said.letterNote(count)} {said.fillsIn}
        </p>
        <MessageArea
          {...common}
          label={single.subject}
          required
          lines={1}
          maxLength={200}
          value={letter.subject}
          onChange={(subject) => onChange({ ...letter, subject: subject.replaceAll('\n', ' ') })}
          error={tried && letter.subject.trim() === '' ? single.subjectNeeded : null}
        />
        <MessageArea
          {...common}
          label={single.opening}
          optional
          value={letter.opening}
          onChange={(opening) => onChange({ ...letter, opening })}
        />
        <MessageArea
          {...common}
          label={said.message}
          hint={said.messageHint}
          required
          lines={5}
          value={letter.message}
          onChange={(message) => onChange({ ...letter, message })}
          error={tried && letter.message.trim() === '' ? single.messageNeeded : isInternal ? single.copied : null}
        />
        <MessageArea
          {...common}
          label={single.closing}
          optional
          value={letter.closing}
          onChange={(closing) => onChange({ ...letter, closing })}
        />
        <div className="row">
          <Button busy={busy} onClick={onLook}>
            {isOnly ? said.look : said.lookAt}
          </Button>
        </div>
      </div>
    </Sheet>
  );
};
