import { useWords } from '../ui/language.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { homeWords } from './home-words.ts';
import { chooseApplication, type MyApplication, useMyApplications } from './my-application.ts';

/** Which of several applications the page is about; nothing where there is only one. */
export const WhichApplication = ({ application }: { application: MyApplication }) => {
  const mine = useWords(homeWords);
  const all = useMyApplications();
  if (all.length < 2) return null;
  return (
    <NativeSelect
      label={mine.which}
      value={application.id}
      onChange={chooseApplication}
      choices={all.map(({ id, vacancy, organisation, ended }) => ({
        value: id,
        text: ended ? `${vacancy} · ${organisation} (${mine.endedShort})` : `${vacancy} · ${organisation}`,
      }))}
    />
  );
};
