import { useState } from 'react';
import { words as listWords } from '../candidates/list-words.ts';
import { useMembers } from '../members/use-members.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { words } from './words.ts';

/** Asks who decides about the chosen applications. */
export const DeciderDialog = (props: { busy: boolean; onClose: () => void; onName: (memberId: string) => void }) => {
  const lists = useWords(listWords);
  const said = useWords(words);
  const people = useMembers();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={lists.deciderTitle}
      actions={
        <>
          <Button onClick={props.onClose}>{lists.cancel}</Button>
          <Button
            kind="filled"
            busy={props.busy}
            onClick={() => {
              setTried(true);
              if (chosen !== null) props.onName(chosen);
            }}
          >
            {lists.name}
          </Button>
        </>
      }
    >
      {people.length > 0 ? (
        <ComboBox
          label={lists.decider}
          value={chosen}
          onChange={setChosen}
          nothing={said.nothingFound}
          error={tried && chosen === null ? { what: said.deciderMissing, remedy: lists.choosePerson } : null}
          choices={people.map(({ id, name }) => ({ value: id, text: name }))}
        />
      ) : null}
    </Dialog>
  );
};
