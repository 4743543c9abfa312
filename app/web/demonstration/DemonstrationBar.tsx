import './demonstration.css';
import '../ui/plain/NativeSelect.css';
import '../ui/plain/Field.css';
import { useEffect, useId, useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { ChevronDownIcon } from '../ui/plain/icons.tsx';
import { PlainDialog } from '../ui/plain/PlainDialog.tsx';
import { useDisclosure } from '../ui/plain/use-disclosure.ts';
import { toSee } from './guide.ts';
import { Making } from './Making.tsx';
import { become, type Guide, leave, type Person, useDemonstration } from './use-demonstration.ts';
import { words } from './words.ts';

/** On top of every page of the demonstration, on both sides: whom one is, what there is to see, and the way out. */
export const DemonstrationBar = () => {
  const said = useWords(words);
  const select = useId();
  const guide = useDisclosure();
  const { state, trouble, run } = useDemonstration();
  const [known, setKnown] = useState<Guide | null>(null);
  const [asking, setAsking] = useState<'reset' | 'remove' | null>(null);
  const [switching, setSwitching] = useState<Person | null>(null);
  const { problem, send } = useSending({ onRefused: () => setSwitching(null) });
  useEffect(() => {
    api('GET /demonstration/guide').then(setKnown, () => undefined);
  }, []);

  const switchTo = (person: Person) =>
    void send(() => {
      setSwitching(person);
      return become(person);
    });
  const startOver = () =>
    run(
      () => api('POST /demonstration/resets'),
      () => become(known?.me ?? 'recruiter'),
    );
  const remove = () =>
    send(async () => {
      await api('DELETE /demonstration');
      await leave();
    });
  if (known === null) return <aside className="demonstration-bar no-print" aria-label={said.demonstration} />;
  const { me, people, places } = known;
  const isMaking = state?.state === 'making';
  return (
    <aside className="demonstration-bar no-print" aria-label={said.demonstration}>
      <b className="demonstration-name">{said.demonstration}</b>
      <span className="demonstration-person">
        <label htmlFor={select}>{said.youAre}</label>
        <span className="native-select">
          <select
            id={select}
            className="control"
            value={switching ?? me ?? ''}
            disabled={switching !== null}
            onChange={(event) => switchTo(event.target.value as Person)}
          >
            {me === null ? (
              <option value="" disabled>
                {said.someoneElse}
              </option>
            ) : null}
            {people.map(({ person, name }) => (
              <option key={person} value={person}>
                {`${name} · ${said[person]}`}
              </option>
            ))}
          </select>
          <ChevronDownIcon />
        </span>
        <span className="sr-only" role="status">
          {switching === null ? '' : said.switching}
        </span>
      </span>
      <div className="demonstration-guide" ref={guide.frame}>
        <button type="button" className="button" data-kind="quiet" {...guide.button}>
          {said.lookAt}
          <ChevronDownIcon />
        </button>
        {guide.open ? (
          <div className="demonstration-panel" {...guide.panel}>
            {me === null ? null : (
              <ul
                // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
                role="list"
              >
                {toSee(me, places).map(({ word, to }) => (
                  <li key={word}>
                    <a className="link" href={to}>
                      {said[word] as string}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            <p className="small soft">{said.allInvented}</p>
            <div className="row">
              <Button asks onClick={() => setAsking('reset')}>
                {said.startOver}
              </Button>
              <Button kind="quiet" onClick={() => void leave()}>
                {said.leave}
              </Button>
              <Button asks kind="quiet" onClick={() => setAsking('remove')}>
                {said.remove}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
      <div role="alert" className="demonstration-trouble">
        <FieldError error={(problem || trouble) && asking === null ? said.trouble : null} />
      </div>
      <PlainDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={isMaking ? said.making : asking === 'remove' ? said.removeTitle : said.startOverTitle}
        actions={
          isMaking ? undefined : (
            <>
              <Button onClick={() => setAsking(null)}>{said.keep}</Button>
              {asking === 'remove' ? (
                <Button kind="danger" onClick={() => void remove()}>
                  {said.remove}
                </Button>
              ) : (
                <Button kind="filled" onClick={() => void startOver()}>
                  {said.startOver}
                </Button>
              )}
            </>
          )
        }
      >
        {isMaking && state ? (
          <Making state={state} />
        ) : (
          <p>{asking === 'remove' ? said.removeText : said.startOverText}</p>
        )}
        <div role="alert">
          <FieldError error={state?.failed ? said.failed : problem || trouble ? said.trouble : null} />
        </div>
      </PlainDialog>
    </aside>
  );
};
