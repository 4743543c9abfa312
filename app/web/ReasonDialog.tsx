import type { ComponentProps } from 'react';
import { useDraft } from './draft.ts';
import { NoteArea } from './NoteArea.tsx';
import type { Problem } from './problem.ts';
import { RestoredNote } from './RestoredNote.tsx';
import { useSending } from './sending.ts';
import { ConfirmDialog } from './ui/Dialog.tsx';
import type { FieldProblem } from './ui/plain/Field.tsx';

/**
 * Asks for a reason before something that matters: kept on this device as it is typed, checked for its words unless
 * `area` is another, sent once. Show it while it is open.
 */
export const ReasonDialog = (
  props: Pick<ComponentProps<typeof ConfirmDialog>, 'title' | 'confirm' | 'danger' | 'children' | 'onClose'> & {
    /** Under which the reason is kept: ids, no words. */
    draft: string;
    label?: string;
    area?: typeof NoteArea;
    refusal: (problem: Problem) => FieldProblem;
    send: (reason: string) => Promise<unknown>;
    onDone: () => void;
  },
) => {
  const { draft: id, label, area = NoteArea, refusal, send: work, onDone, ...dialog } = props;
  const draft = useDraft(id, '');
  const { busy, problem, send } = useSending();
  const trouble = problem ? refusal(problem) : undefined;
  return (
    <ConfirmDialog
      {...dialog}
      open
      busy={busy}
      error={typeof trouble === 'object' ? trouble.what : trouble}
      reason={{
        ...(label === undefined ? {} : { label }),
        area,
        text: draft.value,
        onText: draft.setValue,
        above: <RestoredNote of={draft} />,
      }}
      onConfirm={async (reason) => {
        if (!(await send(() => work(reason)))) return;
        await draft.settle('');
        props.onClose();
        onDone();
      }}
    />
  );
};
