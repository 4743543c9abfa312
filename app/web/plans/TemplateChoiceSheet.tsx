import './Templates.css';
import { useState } from 'react';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Language } from '../ui/words.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { sizeOf, templatesInOrder } from './template-order.ts';
import { words } from './template-words.ts';
import { type Trade, useTemplates } from './use-templates.ts';

/** Which template a new vacancy starts from, if any: in the vacancy's language, to be looked into first. */
export const TemplateChoiceSheet = (props: {
  language: Language;
  value: Trade | 'none';
  onChange: (value: Trade | 'none') => void;
}) => {
  const { language, value, onChange } = props;
  const said = useWords(words);
  const dates = useDates();
  const { locale } = useLanguage();
  const [open, setOpen] = useState(false);
  const { data: templates = [] } = useTemplates(language);
  const chosen = templates.find(({ trade }) => trade === value);
  return (
    <Sheet title={said.startFrom}>
      <div className="stack">
        <NativeSelect
          label={said.startFrom}
          labelHidden
          hint={said.startHint}
          value={value}
          onChange={onChange}
          choices={[
            { value: 'none' as const, text: said.none },
            ...templatesInOrder(templates, said.trade, locale).map(({ trade, title }) => ({
              value: trade,
              text: `${said.trade(trade)}: ${title}`,
            })),
          ]}
        />
        {chosen ? (
          <div className="stack">
            <p className="soft small">
              {sizeOf(chosen, said, dates)}
              <span className="template-line" lang={language}>
                {chosen.competencies.map(({ name }) => name).join(' · ')}
              </span>
            </p>
            <div>
              <Button onClick={() => setOpen(true)}>{said.lookInside}</Button>
            </div>
          </div>
        ) : null}
        {open && chosen ? (
          <TemplateDialog
            template={chosen}
            language={language}
            onClose={() => setOpen(false)}
            onTake={() => setOpen(false)}
          />
        ) : null}
      </div>
    </Sheet>
  );
};
