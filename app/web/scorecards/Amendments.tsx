import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { NoteArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import type { Scorecard } from './use-card.ts';
import { words } from './words.ts';

/** What was added to a card after it was in, each with its date, and the place to add more. */
export const Amendments = (props: {
  card: Scorecard;
  amendments: NonNullable<Scorecard['submission']>['amendments'];
}) => {
  const { card, amendments } = props;
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const text = useDraft(`scorecards/${card.id}/amendment`, '');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send: sendIt } = useSending();
  const error = problem && (problem.kind === 'offline' ? said.offlineSubmit : problem.detail || problem.title);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.value.trim() === '') return;
    await sendIt(async () => {
      await api('POST /scorecards/{scorecardId}/amendments', {
        params: { scorecardId: card.id },
        body: { body: text.value.trim() },
        idempotencyKey,
      });
      await text.settle('');
      setKey(crypto.randomUUID());
      say(said.amended);
      await queries.invalidateQueries({ queryKey: ['scorecard', card.id] });
    });
  };
  return (
    <Sheet title={said.amendments}>
      <div className="stack">
        {amendments.length === 0 ? <p className="soft small">{said.noAmendments}</p> : null}
        {amendments.map((amendment) => (
          <div key={amendment.id} className="card-note">
            <p className="small soft">
              <time dateTime={amendment.amendedAt}>{dates.moment(amendment.amendedAt)}</time> ·{' '}
              {amendment.afterUnblinding ? said.afterUnblinding : said.beforeUnblinding}
            </p>
            <p className="card-words" dir="auto">
              {amendment.body}
            </p>
          </div>
        ))}
        <form className="stack no-print" noValidate onSubmit={(event) => void send(event)}>
          <RestoredNote of={text} />
          <NoteArea label={said.amend} lines={2} maxLength={5000} value={text.value} onChange={text.setValue} />
          <FieldError error={error} />
          <div>
            <Button type="submit" busy={busy} disabled={text.value.trim() === ''}>
              {said.amendSend}
            </Button>
          </div>
        </form>
      </div>
    </Sheet>
  );
};
