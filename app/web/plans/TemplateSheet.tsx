import './Templates.css';
import { useState } from 'react';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { TemplateDialog } from './TemplateDialog.tsx';
import { sizeOf, templatesInOrder } from './template-order.ts';
import { words } from './template-words.ts';
import { type Trade, useTemplates } from './use-templates.ts';

/** The templates by trade, with what is in each; one is looked into before it is taken. */
export const TemplateSheet = (props: {
  /** The vacancy's language: the one a plan is offered in first. */
  language: Language;
  busy: boolean;
  onTake: (trade: Trade, language: Language) => void;
}) => {
  const said = useWords(words);
  const { locale } = useLanguage();
  const dates = useDates();
  const [language, setLanguage] = useState(props.language);
  const [open, setOpen] = useState<Trade | null>(null);
  const { data: templates } = useTemplates(language);
  const byTrade = templates ? templatesInOrder(templates, said.trade, locale) : null;
  const opened = templates?.find(({ trade }) => trade === open);
  return (
    <Sheet title={said.heading}>
      <div className="stack">
        <p className="soft">{said.help}</p>
        <Segments
          label={said.language}
          value={language}
          onChange={setLanguage}
          choices={languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
        />
        {byTrade ? (
          <div className="template-list">
            <Rows label={said.list}>
              {byTrade.map((template) => {
                const { trade, title, competencies } = template;
                return (
                  <Row
                    key={trade}
                    lead={<span className="template-trade">{said.trade(trade)}</span>}
                    title={
                      <button
                        type="button"
                        className="template-open"
                        lang={language}
                        onClick={() => setOpen(trade)}
                        aria-haspopup="dialog"
                      >
                        {title}
                      </button>
                    }
                    note={
                      <>
                        <span className="template-line">{sizeOf(template, said, dates)}</span>
                        <span className="template-line" lang={language}>
                          {competencies.map(({ name }) => name).join(' · ')}
                        </span>
                      </>
                    }
                  />
                );
              })}
            </Rows>
          </div>
        ) : (
          <Skeleton lines={11} />
        )}
        {opened ? (
          <TemplateDialog
            template={opened}
            language={language}
            busy={props.busy}
            onClose={() => setOpen(null)}
            onTake={() => props.onTake(opened.trade, language)}
          />
        ) : null}
      </div>
    </Sheet>
  );
};
