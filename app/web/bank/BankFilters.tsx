import type { KeyboardEvent, Ref } from 'react';
import { useLanguage, useWords } from '../ui/language.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { type BankCompetency, type BankFilter, type BankState, nameIn, questionTypes } from './use-bank.ts';
import { words } from './words.ts';

/** What one searches the bank by; `any` stands for no limit. */
export const BankFilters = (props: {
  filter: BankFilter;
  onChange: (filter: BankFilter) => void;
  competencies: readonly BankCompetency[];
  /** Where only questions in use are of use. */
  noState?: boolean;
  searchRef?: Ref<HTMLInputElement>;
  onSearchKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
}) => {
  const { filter, competencies, noState = false } = props;
  const said = useWords(words);
  const { language } = useLanguage();
  const set = (change: Partial<BankFilter>) => props.onChange({ ...filter, ...change });
  const orAny = <Value extends string>(value: Value | 'any'): Value | null => (value === 'any' ? null : value);
  return (
    <div className="bank-filters">
      <TextField
        label={said.search}
        type="search"
        value={filter.search}
        onChange={(search) => set({ search })}
        maxLength={200}
        {...(props.searchRef ? { ref: props.searchRef } : {})}
        {...(props.onSearchKey ? { onKeyDown: props.onSearchKey } : {})}
      />
      <NativeSelect
        label={said.competency}
        value={filter.competencyId ?? 'any'}
        onChange={(value) => set({ competencyId: orAny(value) })}
        choices={[
          { value: 'any', text: said.anyCompetency },
          ...competencies.map(({ id, content }) => ({ value: id, text: nameIn(content, language).name })),
        ]}
      />
      <NativeSelect
        label={said.type}
        value={filter.type ?? 'any'}
        onChange={(value) => set({ type: orAny(value) })}
        choices={[
          { value: 'any' as const, text: said.anyType },
          ...questionTypes.map((type) => ({ value: type, text: said[type] })),
        ]}
      />
      <NativeSelect
        label={said.language}
        value={filter.language ?? 'any'}
        onChange={(value) => set({ language: orAny(value) })}
        choices={[
          { value: 'any' as const, text: said.anyLanguage },
          ...languages.map((one) => ({ value: one, text: languageNames[one] })),
        ]}
      />
      {noState ? null : (
        <NativeSelect
          label={said.state}
          value={filter.state ?? 'any'}
          onChange={(value) => set({ state: orAny(value) })}
          choices={[
            { value: 'any' as const, text: said.anyState },
            ...(['draft', 'in_use', 'retired'] as const satisfies readonly BankState[]).map((state) => ({
              value: state,
              text: said[state],
            })),
          ]}
        />
      )}
    </div>
  );
};
