import { useWords } from '../language.tsx';
import { themes, useTheme } from '../theme.ts';
import { Segments } from './Segments.tsx';
import { words } from './words.ts';

/** As the device, light or dark. */
export const ThemeSwitch = ({ labelled = true }: { labelled?: boolean }) => {
  const [theme, setTheme] = useTheme();
  const said = useWords(words);
  const texts = { auto: said.themeAuto, light: said.themeLight, dark: said.themeDark };
  return (
    <Segments
      label={said.theme}
      labelHidden={!labelled}
      value={theme}
      onChange={setTheme}
      choices={themes.map((value) => ({ value, text: texts[value] }))}
    />
  );
};
