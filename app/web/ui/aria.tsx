import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Select';
import { useLanguage, useWords } from './language.tsx';
import { FieldError, type FieldTexts } from './plain/Field.tsx';
import { words } from './plain/words.ts';

/** Gives React Aria's own words and formats the person's language; around each of its components, so that pages without any load none of it. */
export const InTheirLanguage = ({ children }: { children: ReactNode }) => {
  const { locale } = useLanguage();
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
};

/** The label, error and hint of a field built on React Aria, in the look of the plain ones. */
export const AriaFieldLabel = ({ label, optional, labelHidden }: FieldTexts) => {
  const said = useWords(words);
  return (
    <div className={labelHidden ? 'sr-only' : 'field-head'}>
      <Label className="field-label">
        {label} {optional ? <span className="field-optional">{said.optional}</span> : null}
      </Label>
    </div>
  );
};

/** Ties hint and error to the control: React Aria knows only its own. */
export const describedBy = (id: string, texts: FieldTexts): { 'aria-describedby'?: string } => {
  const ids = [texts.error ? `${id}-error` : '', texts.hint ? `${id}-hint` : ''].join(' ').trim();
  return ids ? { 'aria-describedby': ids } : {};
};

export const AriaFieldFoot = ({ id, texts }: { id: string; texts: FieldTexts }) => (
  <>
    <FieldError id={`${id}-error`} error={texts.error} />
    {texts.hint ? (
      <p className="field-hint" id={`${id}-hint`}>
        {texts.hint}
      </p>
    ) : null}
  </>
);
