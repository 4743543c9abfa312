import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, Problem } from '../api.ts';
import { useHeld } from '../sessions/use-held.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
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
  const text = useHeld(`scorecards/${card.id}/amendment`);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.value.trim() === '' || busy) return;
    setBusy(true);
    setError(null);
    try {
      await api('POST /scorecards/{scorecardId}/amendments', {
        params: { scorecardId: card.id },
        body: { body: text.value.trim() },
        idempotencyKey,
      });
      text.clear();
      setKey(crypto.randomUUID());
      say(said.amended);
      await queries.invalidateQueries({ queryKey: ['scorecard', card.id] });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(problem.kind === 'offline' ? said.offlineSubmit : problem.detail || problem.title);
    } finally {
      setBusy(false);
    }
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
          <TextArea label={said.amend} lines={2} maxLength={5000} value={text.value} onChange={text.setValue} />
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
