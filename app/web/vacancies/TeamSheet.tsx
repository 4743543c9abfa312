import { useState } from 'react';
import { api } from '../api.ts';
import { useMembers } from '../members/use-members.ts';
import { useSending } from '../sending.ts';
import { useRole } from '../staff/me.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useWords } from '../ui/language.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import type { Part, Vacancy } from './vacancy-query.ts';
import { kindOf, words } from './words.ts';

const parts = ['hiring_manager', 'recruiter', 'executive'] as const satisfies readonly Part[];

/** Who works on this vacancy, and as what. */
export const TeamSheet = ({ vacancy, onChange }: { vacancy: Vacancy; onChange: () => Promise<unknown> }) => {
  const said = useWords(words);
  const members = useMembers();
  const mayTakeOut = useRole('administrator', 'recruiter');
  const [adding, setAdding] = useState(false);
  const [memberId, setMemberId] = useState<string | null>(null);
  const [part, setPart] = useState<Part>('hiring_manager');
  const { busy, problem, setProblem, send } = useSending();
  const [tried, setTried] = useState(false);
  const error =
    problem && (kindOf(problem) === 'member_unknown' ? said.member_unknown : problem.detail || problem.title);
  const partWords: Record<Part, string> = {
    hiring_manager: said.hiring_manager,
    recruiter: said.recruiter,
    executive: said.executivePart,
  };

  const attempt = (work: () => Promise<unknown>): Promise<boolean> =>
    send(async () => {
      await work();
      await onChange();
    });
  const join = (who: string, as: Part) =>
    attempt(() =>
      api('PUT /vacancies/{vacancyId}/team/{memberId}', {
        params: { vacancyId: vacancy.id, memberId: who },
        body: { part: as },
      }),
    );
  const takeOut = async (one: Vacancy['team'][number]) => {
    const params = { vacancyId: vacancy.id, memberId: one.memberId };
    if (await attempt(() => api('DELETE /vacancies/{vacancyId}/team/{memberId}', { params }))) {
      say(said.takenOut(one.name), { action: { text: said.undo, run: () => void join(one.memberId, one.part) } });
    }
  };
  const add = async () => {
    setTried(true);
    if (memberId !== null && (await join(memberId, part))) {
      setTried(false);
      setAdding(false);
      setMemberId(null);
    }
  };

  return (
    <Sheet
      title={said.team}
      end={
        adding ? undefined : (
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {said.addToTeam}
          </Button>
        )
      }
    >
      <div className="stack">
        {vacancy.team.length === 0 && !adding ? <p className="soft">{said.noTeam}</p> : null}
        {vacancy.team.length > 0 ? (
          <Rows label={said.team}>
            {vacancy.team.map((one) => (
              <Row
                key={one.memberId}
                lead={<Avatar name={one.name} />}
                title={<span dir="auto">{one.name}</span>}
                note={partWords[one.part]}
                end={
                  mayTakeOut ? (
                    <Button kind="quiet" aria-label={said.takeOutOf(one.name)} onClick={() => void takeOut(one)}>
                      {said.takeOut}
                    </Button>
                  ) : undefined
                }
              />
            ))}
          </Rows>
        ) : null}
        {adding ? (
          <>
            <ComboBox
              label={said.person}
              value={memberId}
              onChange={setMemberId}
              error={tried && memberId === null ? said.personMissing : null}
              nothing={said.nobodyFits}
              choices={members
                .filter(({ id }) => !vacancy.team.some((one) => one.memberId === id && one.part === part))
                .map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
            />
            <NativeSelect
              label={said.part}
              value={part}
              onChange={setPart}
              choices={parts.map((one) => ({ value: one, text: partWords[one] }))}
            />
            <div className="row">
              <Button busy={busy} onClick={() => void add()}>
                {said.addToTeam}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  setAdding(false);
                  setTried(false);
                  setProblem(null);
                }}
              >
                {said.cancel}
              </Button>
            </div>
          </>
        ) : null}
        <FieldError error={error} />
      </div>
    </Sheet>
  );
};
