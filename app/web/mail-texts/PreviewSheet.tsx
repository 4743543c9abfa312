import { useState } from 'react';
import { FoundWords } from '../FoundWords.tsx';
import { useLook } from '../looks/use-look.ts';
import { MailPreview } from '../MailPreview.tsx';
import { useWords } from '../ui/language.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import type { Language } from '../ui/words.ts';
import type { Preview } from './faults.ts';
import { words } from './words.ts';

/** The mail as it would be sent with these words, as a page and as plain text. */
export const PreviewSheet = (props: { shown: Preview | undefined; isAway: boolean; language: Language }) => {
  const { shown, isAway, language } = props;
  const said = useWords(words);
  const [view, setView] = useState<'page' | 'text'>('page');
  const look = useLook();
  const pictures = look?.logo ? { 'cid:logo@rondo': look.logo.url } : {};
  return (
    <Sheet title={said.preview} end={<span className="soft small">{said.previewNote}</span>}>
      <div className="stack">
        <Segments
          label={said.show}
          labelHidden
          value={view}
          onChange={setView}
          choices={[
            { value: 'page', text: said.asPage },
            { value: 'text', text: said.asText },
          ]}
        />
        {shown === undefined ? (
          isAway ? (
            <p role="status">{said.previewTrouble}</p>
          ) : (
            <Skeleton lines={5} />
          )
        ) : (
          <>
            <p className="mail-subject" lang={language} dir="auto">
              <span className="soft">{said.subject}: </span>
              <b>{shown.subject}</b>
            </p>
            {view === 'page' ? (
              <MailPreview html={shown.html} lang={language} pictures={pictures} />
            ) : (
              <div className="mail-plain" lang={language} dir="auto">
                {shown.text}
              </div>
            )}
            {isAway ? <p role="status">{said.previewTrouble}</p> : null}
          </>
        )}
      </div>
    </Sheet>
  );
};

/** What the checker of wording says of words for candidates. */
export const Findings = ({ preview, language }: { preview: Preview; language: Language }) => {
  const said = useWords(words);
  if (preview.findings.length === 0) return <p className="soft small">{said.noFindings}</p>;
  return (
    <Sheet title={said.findings}>
      <div className="stack">
        <FoundWords findings={preview.findings} language={language} />
      </div>
    </Sheet>
  );
};
