import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BlockedSheet } from '../agendas/BlockedSheet.tsx';
import { api, Problem } from '../api.ts';
import { refusalKind } from '../refusal.ts';
import { useSending } from '../sending.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { changeWords } from './change-words.ts';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

type Change = { what: string; name?: unknown; text?: unknown };

export const sentence = (said: (typeof changeWords)['en'], { what, name, text }: Change): string => {
  const key = what.startsWith('seat_') ? 'seats' : what;
  const word = said[key as keyof typeof said] as string | ((name: string) => string) | undefined;
  return typeof word === 'function' ? word(String(name ?? text ?? '')) : (word ?? what);
};

/** What the plan has now that the pinned kit has not, and the act that pins it anew: for the vacancy's team. */
export const KitChanges = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const saidChange = useWords(changeWords);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { busy, problem, send } = useSending();
  const isBlocked = refusalKind(problem) === 'wording_blocked';
  const params = { sessionId: session.id };
  const { data, error: refusal } = useQuery({
    queryKey: ['kit-changes', session.id],
    // Somebody of the organisation who is not of this vacancy's team has nothing to compare.
    queryFn: ({ signal }) =>
      api('GET /sessions/{sessionId}/kit-changes', { params, signal }).catch((problem: unknown) => {
        if (problem instanceof Problem && (problem.kind === 'not-found' || problem.kind === 'forbidden')) return null;
        throw problem;
      }),
  });
  if (refusal instanceof Problem && refusal.kind === 'refused') return <FieldError error={refusal.detail} />;
  if (!data || data.changes.length === 0) return null;
  const upgrade = async () => {
    await send(async () => {
      await api('PUT /sessions/{sessionId}/kit', { params, body: { kitVersion: data.kitVersion } });
      setAsking(false);
      say(said.upgraded);
      await queries.invalidateQueries({ queryKey: ['session', session.id] });
      await queries.invalidateQueries({ queryKey: ['kit-changes', session.id] });
    });
  };
  const sentences = [...new Set(data.changes.map((change) => sentence(saidChange, change)))];
  const list = (
    <ul className="kit-list">
      {sentences.map((text) => (
        <li key={text} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="no-print">
      <Sheet
        title={said.changesTitle}
        edge="missing"
        end={
          <Button asks onClick={() => setAsking(true)}>
            {said.upgrade}
          </Button>
        }
      >
        {list}
        <p className="small soft">{said.changesHelp}</p>
      </Sheet>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={said.upgrade}
        confirm={said.upgrade}
        busy={busy}
        error={problem && !isBlocked ? problem.detail || problem.title : undefined}
        onConfirm={() => void upgrade()}
      >
        {list}
        <p className="soft">{said.changesHelp}</p>
        {isBlocked && problem ? <BlockedSheet problem={problem} vacancyId={session.kit.vacancy.id} /> : null}
      </ConfirmDialog>
    </div>
  );
};
