import { useState } from 'react';
import { isShared, setShared } from './kept.ts';
import { offlineWords } from './offline-words.ts';
import { useWords } from './ui/language.tsx';
import { Checkbox } from './ui/plain/Choice.tsx';

/** Whether others use this computer, too: then nothing is kept on it. */
export const SharedComputer = () => {
  const said = useWords(offlineWords);
  const [shared, setChecked] = useState(isShared);
  return (
    <Checkbox
      label={said.sharedQuestion}
      note={said.sharedHelp}
      checked={shared}
      onChange={(isOn) => {
        setChecked(isOn);
        void setShared(isOn);
      }}
    />
  );
};
