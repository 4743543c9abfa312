import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { Language } from '../ui/words.ts';
import { placeholderWords } from './kind-words.ts';
import { words } from './words.ts';

type Placeholder = { name: string; block: boolean; needed: boolean; example: string };

/** What may stand in a mail, what it means, and an example; a press puts it into the text. */
export const PlaceholdersSheet = (props: {
  placeholders: readonly Placeholder[];
  language: Language;
  onInsert: ((name: string, block: boolean) => void) | null;
}) => {
  const { placeholders, language, onInsert } = props;
  const said = useWords(words);
  const meanings: Record<string, string> = useWords(placeholderWords);
  return (
    <Sheet title={said.placeholders}>
      <div className="stack">
        {onInsert ? <p className="soft small">{said.placeholdersHint}</p> : null}
        <ul
          className="mail-placeholders"
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
          role="list"
        >
          {placeholders.map(({ name, block, needed, example }) => {
            const written = `{{${name}}}`;
            const meaning = meanings[name] ?? '';
            return (
              <li key={name}>
                {onInsert ? (
                  <Button aria-label={said.insert(written, meaning)} onClick={() => onInsert(name, block)}>
                    <code translate="no">{written}</code>
                  </Button>
                ) : (
                  <code translate="no">{written}</code>
                )}
                <div>
                  <p>
                    {meaning} {needed ? <Tag tone="due">{said.needed}</Tag> : null}{' '}
                    {block ? <Tag tone="neutral">{said.block}</Tag> : null}
                  </p>
                  <p className="soft small" dir="auto">
                    <span>{said.example('')}</span> <span lang={language}>{example}</span>
                  </p>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </Sheet>
  );
};
