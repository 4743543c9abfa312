import { useState } from 'react';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { words as listWords } from './list-words.ts';
import { useVacancyChoices } from './use-candidates.ts';
import { words } from './words.ts';

/** Asks to which open vacancy the chosen candidates are added. */
export const AddToVacancyDialog = (props: {
  busy: boolean;
  onClose: () => void;
  onAdd: (vacancyId: string) => void;
}) => {
  const said = useWords(listWords);
  const own = useWords(words);
  const vacancies = useVacancyChoices('open');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const none = vacancies?.length === 0;
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={said.addTitle}
      actions={
        none ? (
          <Button onClick={props.onClose}>{said.close}</Button>
        ) : (
          <>
            <Button onClick={props.onClose}>{said.cancel}</Button>
            <Button
              kind="filled"
              busy={props.busy}
              onClick={() => {
                setTried(true);
                if (chosen !== null) props.onAdd(chosen);
              }}
            >
              {said.add}
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        <p>{none ? said.noOpenVacancy : said.addHelp}</p>
        {vacancies === undefined ? <Skeleton lines={1} /> : null}
        {vacancies && !none ? (
          <ComboBox
            label={said.vacancy}
            value={chosen}
            onChange={setChosen}
            nothing={own.noVacancyFits}
            error={tried && chosen === null ? { what: own.vacancyMissing, remedy: own.vacancyRemedy } : null}
            choices={vacancies.map(({ id, title, location }) => ({ value: id, text: title, note: location }))}
          />
        ) : null}
      </div>
    </Dialog>
  );
};
