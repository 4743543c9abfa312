import './Vacancies.css';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { countriesIn } from '../ui/places.ts';
import { Checkbox } from '../ui/plain/Choice.tsx';
import type { FieldProblem } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { currencies, type PayDraft, type PayTrouble, payPeriods } from './pay.ts';
import { words } from './words.ts';

export type Facts = {
  title: string;
  location: string;
  country: string | null;
  language: Language;
  requiresExecutive: boolean;
};

/** What is wrong with one field, or nothing. */
export type Wrong = (field: string) => FieldProblem | undefined;

/** What the work is called and where it is; the same for a new vacancy and for one that changes. */
export const FactFields = (props: { value: Facts; onChange: (changes: Partial<Facts>) => void; wrong: Wrong }) => {
  const { value, onChange, wrong } = props;
  const said = useWords(words);
  const { language } = useLanguage();
  return (
    <div className="stack">
      <TextField
        label={said.title}
        hint={said.titleHint}
        value={value.title}
        onChange={(title) => onChange({ title })}
        maxLength={200}
        required
        error={wrong('title')}
      />
      <div className="vacancy-fields">
        <TextField
          label={said.location}
          hint={said.locationHint}
          optional
          value={value.location}
          onChange={(location) => onChange({ location })}
          maxLength={200}
          error={wrong('location')}
        />
        <ComboBox
          label={said.country}
          value={value.country}
          onChange={(country) => onChange({ country })}
          choices={countriesIn(language)}
          nothing={said.nothingFound}
          error={wrong('country')}
        />
        <NativeSelect
          label={said.language}
          hint={said.languageHint}
          value={value.language}
          onChange={(chosen) => onChange({ language: chosen })}
          choices={languages.map((one) => ({ value: one, text: languageNames[one] }))}
        />
      </div>
      <Checkbox
        label={said.executive}
        note={said.executiveHint}
        checked={value.requiresExecutive}
        onChange={(requiresExecutive) => onChange({ requiresExecutive })}
      />
    </div>
  );
};

/** The pay range: both amounts, in what, per what, and what decides where in it somebody stands. */
export const PayFields = (props: {
  value: PayDraft;
  onChange: (changes: Partial<PayDraft>) => void;
  troubles: readonly PayTrouble[];
}) => {
  const { value, onChange, troubles } = props;
  const said = useWords(words);
  const { locale } = useLanguage();
  const wrong = (...kinds: PayTrouble[]) => {
    const found = troubles.find((trouble) => kinds.includes(trouble));
    if (!found) return undefined;
    return { what: said[found], ...(found === 'currencyMissing' ? {} : { remedy: said.amountRemedy }) };
  };
  return (
    <div className="stack">
      <div className="vacancy-fields vacancy-pay">
        <NumberField
          label={said.minimum}
          value={value.minimum}
          onChange={(minimum) => onChange({ minimum })}
          min={0}
          max={9_999_999_999.99}
          format={{ maximumFractionDigits: 2 }}
          error={wrong('minimumMissing')}
        />
        <NumberField
          label={said.maximum}
          value={value.maximum}
          onChange={(maximum) => onChange({ maximum })}
          min={0}
          max={9_999_999_999.99}
          format={{ maximumFractionDigits: 2 }}
          error={wrong('maximumMissing', 'maximumBelow')}
        />
        <ComboBox
          label={said.currency}
          value={value.currency}
          onChange={(currency) => onChange({ currency })}
          choices={currencies(locale)}
          nothing={said.nothingFound}
          error={wrong('currencyMissing')}
        />
        <NativeSelect
          label={said.period}
          value={value.period}
          onChange={(period) => onChange({ period })}
          choices={payPeriods.map((period) => ({ value: period, text: said[period] }))}
        />
      </div>
      <TextArea
        label={said.criteria}
        hint={said.criteriaHint}
        optional
        lines={2}
        value={value.criteria}
        onChange={(criteria) => onChange({ criteria })}
        maxLength={2000}
      />
    </div>
  );
};
