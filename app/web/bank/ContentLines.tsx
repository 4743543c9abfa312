import { useLanguage, useWords } from '../ui/language.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { type BankContent, nameIn, useBankCompetencies } from './use-bank.ts';
import { words } from './words.ts';

/** What a version says, to read; `only` shows the parts that differ from another. */
export const ContentLines = ({ content, other }: { content: BankContent; other?: BankContent }) => {
  const said = useWords(words);
  const { language } = useLanguage();
  const competencies = useBankCompetencies(language);
  const differs = (one: unknown, two: unknown) => other === undefined || JSON.stringify(one) !== JSON.stringify(two);
  const competency = competencies?.find(({ id }) => id === content.competencyId);
  const facts = [
    differs(content.competencyId, other?.competencyId) && competency ? nameIn(competency.content, language).name : null,
    differs(content.type, other?.type) ? said[content.type] : null,
    differs(content.minutes, other?.minutes) ? said.minutesOf(content.minutes) : null,
    differs(content.tags, other?.tags) ? content.tags.join(', ') || null : null,
  ].filter(Boolean);
  return (
    <div className="stack">
      {languages.map((one) => {
        const text = content.texts[one];
        if (text === undefined || !differs(text, other?.texts[one])) return null;
        return (
          <div key={one} lang={one} dir="auto">
            <Said lang={one}>{text.text}</Said>
            <span className="soft small"> {languageNames[one]}</span>
            {text.followUps.length + text.goodAnswer.length > 0 ? (
              <ul className="bank-lines small">
                {text.followUps.map((line) => (
                  <li key={line}>{line}</li>
                ))}
                {text.goodAnswer.map((line) => (
                  <li key={line} className="soft">
                    {line}
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        );
      })}
      {facts.length > 0 ? <p className="soft small">{facts.join(' · ')}</p> : null}
    </div>
  );
};
