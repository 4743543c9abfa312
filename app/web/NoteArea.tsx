import type { ComponentProps } from 'react';
import { useOrganisationCountry } from './country.ts';
import type { TextArea } from './ui/plain/TextArea.tsx';
import { WordedTextArea } from './ui/WordedTextArea.tsx';

/**
 * A text area for what is noted about a candidate: a remark that does not belong there is marked as it is typed, in
 * whatever language it is written. The candidate's own words are left alone.
 */
export const NoteArea = (props: ComponentProps<typeof TextArea>) => (
  <WordedTextArea
    {...props}
    kind="note"
    spare={props.variant === 'said' ? 'spoken' : 'reported'}
    country={useOrganisationCountry()}
  />
);

/** A text area for what the candidate will read. */
export const MessageArea = (
  props: ComponentProps<typeof TextArea> & Pick<ComponentProps<typeof WordedTextArea>, 'written' | 'ours'>,
) => <WordedTextArea {...props} kind="message" country={useOrganisationCountry()} />;
