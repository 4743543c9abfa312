import { useWords } from '../language.tsx';
import { type Theme, themes, useTheme } from '../theme.ts';
import { Segments } from './Segments.tsx';
import { words } from './words.ts';

/** As the device, light or dark; `onChange` is where a side saves it with the person. */
export const ThemeSwitch = ({
  labelled = true,
  onChange,
}: {
  labelled?: boolean;
  onChange?: (theme: Theme) => void;
}) => {
  const [theme, setTheme] = useTheme();
  const said = useWords(words);
  const texts = { auto: said.themeAuto, light: said.themeLight, dark: said.themeDark };
  return (
    <Segments
      label={said.theme}
      labelHidden={!labelled}
      value={theme}
      onChange={(next) => {
        setTheme(next);
        onChange?.(next);
      }}
      choices={themes.map((value) => ({ value, text: texts[value] }))}
    />
  );
};
