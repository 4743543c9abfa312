import type { Answer, Api, Contracts } from '../api.ts';
import { FoundWords } from '../FoundWords.tsx';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

type Mail = Answer<Api<Contracts>['POST /applications/{applicationId}/outcome-previews']>;

/** A letter exactly as it is mailed, in its reader's language, and what its words were found to ask, unless it is held back for them. */
export function LetterShown({ mail, language, isHeld }: { mail: Mail; language: string; isHeld: boolean }) {
  const said = useWords(words);
  const findings = [...new Map(mail.findings.map((one) => [`${one.found} ${one.why}`, one])).values()];
  return (
    <>
      <div className="outcome-mail" lang={language} dir="auto">
        <strong>{mail.subject}</strong>
        {`\n\n${mail.text}`}
      </div>
      {isHeld ? null : findings.length === 0 ? (
        <p className="soft small">{said.noFindings}</p>
      ) : (
        <>
          <h3>{said.findings}</h3>
          <FoundWords findings={findings} language={language} />
        </>
      )}
    </>
  );
}
