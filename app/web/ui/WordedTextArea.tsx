import './WordedTextArea.css';
import type { ComponentProps } from 'react';
import { useWords } from './language.tsx';
import { Button } from './plain/Button.tsx';
import { Tag } from './plain/Tag.tsx';
import { TextArea } from './plain/TextArea.tsx';
import { say } from './plain/Toast.tsx';
import { questionIn, useWording, withSentence } from './use-wording.ts';
import { words } from './worded-words.ts';
import type { Language } from './words.ts';

const order = ['block', 'warn', 'hint'];
const tones = { block: 'late', warn: 'due', hint: 'ink' } as const;

type WordedTextAreaProps = ComponentProps<typeof TextArea> & {
  /** The language of what is written, which need not be the reader's. */
  written: Language;
  /** ISO 3166: whose law holds. */
  country: string | undefined;
  /** Asks that this be asked all the same, where the law knows an exception. */
  onExempt?: ((text: string) => void) | undefined;
  /** Whether this text may be asked by a second person's word already. */
  isExempt?: boolean;
};

/** A text area for a question: what may not or should not be asked is marked where it stands, with the reason and a better one. */
export const WordedTextArea = ({ written, country, onExempt, isExempt = false, ...area }: WordedTextAreaProps) => {
  const said = useWords(words);
  const { value, onChange } = area;
  const found = useWording(value, { lang: written, country, kind: 'question' });
  // The gravest first, else as they stand in the text.
  const findings = found.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const take = (span: readonly [number, number], sentence: string) => {
    onChange(withSentence(value, span, sentence));
    say(said.taken, { action: { text: said.undo, run: () => onChange(value) } });
  };
  return (
    <div className="worded">
      <TextArea
        {...area}
        marks={findings.map(({ span: [start, end], severity }) => ({ start, end, tone: tones[severity] }))}
      />
      <p className="sr-only" role="status">
        {findings.length > 0 ? said.remarks(findings.length) : ''}
      </p>
      {findings.length > 0 ? (
        <ul
          className="worded-list"
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
          role="list"
          aria-label={said.remarks(findings.length)}
        >
          {findings.map(({ topic, severity, span, why, source, instead, override }) => {
            const better = instead === undefined ? null : questionIn(instead);
            return (
              <li key={`${topic} ${span[0]}`} data-tone={tones[severity]}>
                <p>
                  <Tag tone={tones[severity]}>{said[severity]}</Tag>{' '}
                  <q lang={written} dir="auto">
                    {value.slice(...span)}
                  </q>
                </p>
                <p lang={written}>{why}</p>
                {severity === 'block' && !isExempt ? (
                  <p>{override === 'none' ? said.overrideNone : said.overrideSecond}</p>
                ) : null}
                {instead ? (
                  <p>
                    <b>{said.better}</b> <span lang={written}>{instead}</span>
                  </p>
                ) : null}
                <div className="row">
                  {better && !area.readOnly ? (
                    <Button kind="quiet" onClick={() => take(span, better)}>
                      {said.take}
                    </Button>
                  ) : null}
                  {onExempt && !isExempt && severity === 'block' && override !== 'none' ? (
                    <Button kind="quiet" onClick={() => onExempt(value)}>
                      {said.exempt}
                    </Button>
                  ) : null}
                </div>
                <p className="soft small">
                  {said.source} {source}
                </p>
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
};
