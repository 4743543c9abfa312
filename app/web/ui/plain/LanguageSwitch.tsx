import { useLanguage, useWords } from '../language.tsx';
import { languageNames, languages } from '../words.ts';
import { Segments } from './Segments.tsx';
import { words } from './words.ts';

/** Nederlands, Norsk bokmål, English, at once and without a reload; without a label in short, for a page's corner. */
export const LanguageSwitch = ({ labelled = false }: { labelled?: boolean }) => {
  const { language, setLanguage } = useLanguage();
  const said = useWords(words);
  return (
    <Segments
      label={said.language}
      labelHidden={!labelled}
      value={language}
      onChange={setLanguage}
      choices={languages.map((code) => ({
        value: code,
        text: labelled ? languageNames[code] : code,
        name: languageNames[code],
        lang: code,
      }))}
    />
  );
};
