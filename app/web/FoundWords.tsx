import './FoundWords.css';

/** What the checker of wording says of words for candidates, each with what is better said, in their language. */
export const FoundWords = ({
  findings,
  language,
}: {
  findings: readonly { found: string; why: string; instead: string }[];
  language: string;
}) =>
  findings.map(({ found, why, instead }) => (
    <div key={`${found} ${why}`} className="found-words">
      <p>
        <q lang={language}>{found}</q>
      </p>
      <p className="soft small" lang={language}>
        {why} {instead}
      </p>
    </div>
  ));
