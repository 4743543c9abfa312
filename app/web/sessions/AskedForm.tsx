import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { api, Problem } from '../api.ts';
import { useKept } from '../kept.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

type Noted = { text: string; waiting: { key: string; body: string }[] };

/**
 * Writes down what the candidate asks. What is being typed and what could not be sent yet stay on this device; a
 * question that was sent twice for a lost answer is one question.
 */
export const AskedForm = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const queries = useQueryClient();
  const sent = useRef(new Set<string>());
  const kept = useKept<Noted>({
    id: `sessions/${session.id}/asked`,
    saved: { text: '', waiting: [] },
    save: async ({ text, waiting }) => {
      for (const { key, body } of waiting) {
        if (sent.current.has(key)) continue;
        await api('POST /applications/{applicationId}/questions', {
          params: { applicationId: session.applicationId },
          body: { body, sessionId: session.id },
          idempotencyKey: key,
        });
        sent.current.add(key);
        void queries.invalidateQueries({ queryKey: ['questions', session.applicationId] });
      }
      // Half a question is not sent, and not forgotten either.
      if (text !== '') throw new Problem(409, { title: 'not sent yet' });
    },
  });
  const { text, waiting } = kept.value;
  const unsent = waiting.filter(({ key }) => !sent.current.has(key));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    kept.setValue({ text: '', waiting: [...unsent, { key: crypto.randomUUID(), body: text.trim() }] });
    void kept.flush();
  };
  const refusal = kept.problem && kept.problem.kind !== 'conflict' ? kept.problem : null;
  return (
    <form className="stack" noValidate onSubmit={send}>
      <TextArea
        label={said.writeDown}
        variant="said"
        lines={2}
        maxLength={2000}
        value={text}
        onChange={(next) => kept.setValue({ text: next, waiting: unsent })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {kept.saving?.state === 'offline'
        ? unsent.map(({ key, body }) => (
            <p key={key} className="small soft">
              <Said size="small">{body}</Said> {said.waitingToSend}
            </p>
          ))
        : null}
      <FieldError error={refusal ? refusal.detail || refusal.title : null} />
      <div>
        <Button type="submit" disabled={text.trim() === ''}>
          {said.writeDownSend}
        </Button>
      </div>
    </form>
  );
};
