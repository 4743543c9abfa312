import { type ComponentProps, useId } from 'react';
import { useUsualSources } from './candidates/use-source-name.ts';
import { TextField } from './ui/plain/TextField.tsx';

/** How somebody came: any words, with the usual ways proposed, which every reader sees in their own language. */
export const SourceField = (props: Omit<ComponentProps<typeof TextField>, 'list' | 'maxLength'>) => {
  const id = useId();
  const usual = useUsualSources();
  return (
    <>
      <TextField {...props} list={id} maxLength={100} />
      <datalist id={id}>
        {usual.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
};
