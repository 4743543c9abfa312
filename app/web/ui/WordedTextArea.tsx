import './WordedTextArea.css';
import type { Finding } from '@rondo/wording';
import { type ComponentProps, useId } from 'react';
import { useWords } from './language.tsx';
import { Button } from './plain/Button.tsx';
import { Tag } from './plain/Tag.tsx';
import { TextArea } from './plain/TextArea.tsx';
import { say } from './plain/Toast.tsx';
import { questionIn, useWording, type Written, withSentence } from './use-wording.ts';
import { words } from './worded-words.ts';
import type { Language } from './words.ts';

const order = ['block', 'warn', 'hint'];
const tones = { block: 'late', warn: 'due', hint: 'ink' } as const;

type WordedTextAreaProps = ComponentProps<typeof TextArea> & {
  /** The language of what is written, which need not be the reader's; without it, the one it seems to be in. */
  written?: Language | undefined;
  /** ISO 3166: whose law holds. */
  country: string | undefined;
  /** What is written here; a question where nothing is said. */
  kind?: Written['kind'];
  /** Which of a candidate's own words are left alone, in notes. */
  spare?: Written['spare'];
  /** Rondo's own words for the same place: what is remarked on in them is left alone, here as on the server. */
  ours?: Written['ours'];
  /** Asks that this be asked all the same, where the law knows an exception. */
  onExempt?: ((text: string) => void) | undefined;
  /** Whether this text may be asked by a second person's word already. */
  isExempt?: boolean;
};

/**
 * A text area whose words are checked as they are typed: what may not or should not be asked, noted or sent is marked
 * where it stands, with the reason and a better way. It never holds up the typing and stops nothing by itself.
 */
export const WordedTextArea = (props: WordedTextAreaProps) => {
  const { written, country, kind = 'question', spare, ours, onExempt, isExempt = false, ...area } = props;
  const said = useWords(words);
  const id = useId();
  const { value, onChange } = area;
  const { findings: found, lang } = useWording(value, { lang: written, country, kind, spare, ours });
  // The gravest first, else as they stand in the text.
  const findings = found.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
  const take = (span: readonly [number, number], sentence: string) => {
    onChange(withSentence(value, span, sentence));
    say(said.taken, { action: { text: said.undo, run: () => onChange(value) } });
  };
  const remarks = findings.length > 0 ? said.remarks(findings.length) : '';
  return (
    <div className="worded">
      <TextArea
        {...area}
        aria-describedby={findings.length > 0 ? id : undefined}
        marks={findings.map(({ span: [start, end], severity }) => ({ start, end, tone: tones[severity] }))}
      />
      <p className="sr-only" role="status" id={id}>
        {remarks}
      </p>
      {findings.length > 0 ? (
        <ul
          className="worded-list"
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
          role="list"
          aria-label={remarks}
        >
          {findings.map((finding) => {
            const { topic, severity, span, why, override } = finding;
            const better = kind === 'question' && finding.instead ? questionIn(finding.instead) : null;
            return (
              <li key={`${topic} ${span[0]}`} data-tone={tones[severity]}>
                <p>
                  <Tag tone={tones[severity]}>{said[`${kind}_${severity}`]}</Tag>{' '}
                  <q lang={lang} dir="auto">
                    {value.slice(...span)}
                  </q>
                </p>
                <p lang={lang}>{why}</p>
                {kind === 'question' && severity === 'block' && !isExempt ? (
                  <p>{override === 'none' ? said.overrideNone : said.overrideSecond}</p>
                ) : null}
                {kind === 'note' ? (
                  <details>
                    <summary>{said.askInstead}</summary>
                    <Instead finding={finding} lang={lang} />
                  </details>
                ) : (
                  <Instead finding={finding} lang={lang} label={said.better} />
                )}
                <div className="row">
                  {better && !area.readOnly ? (
                    <Button kind="quiet" onClick={() => take(span, better)}>
                      {said.take}
                    </Button>
                  ) : null}
                  {onExempt && !isExempt && severity === 'block' && override !== 'none' ? (
                    <Button asks kind="quiet" onClick={() => onExempt(value)}>
                      {said.exempt}
                    </Button>
                  ) : null}
                </div>
              </li>
            );
          })}
          {kind === 'question' ? null : <li className="worded-help">{said[`${kind}_help`]}</li>}
        </ul>
      ) : null}
    </div>
  );
};

/** What to write or ask instead, and on what ground. */
const Instead = (props: { finding: Finding; lang: Language | undefined; label?: string | undefined }) => {
  const { finding, lang, label } = props;
  const said = useWords(words);
  return (
    <>
      {finding.instead ? (
        <p>
          {label ? <b>{label} </b> : null}
          <span lang={lang}>{finding.instead}</span>
        </p>
      ) : null}
      <p className="soft small">
        {said.source} {finding.source}
      </p>
    </>
  );
};
