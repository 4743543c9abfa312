import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { addDays, dayIn, instantOf } from '../ui/dates.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import { useAskings } from './use-askings.ts';
import { words } from './words.ts';

type Asking = Answer<Api<Contracts>['GET /applications/{applicationId}/askings']>['items'][number];
type Value = 'yes' | 'no' | 'need_more';

/** Where both sides stand: that each has answered, and what, once it may be seen (R69). */
export const BothSidesSheet = ({
  applicationId,
  decided,
  isEnded = false,
}: {
  applicationId: string;
  decided: 'next_round' | 'offer' | 'reject' | null;
  isEnded?: boolean;
}) => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'ask' | 'answer' | null>(null);
  const { data } = useAskings(applicationId);
  if (!data || (isEnded && data.items.length === 0)) return null;
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['askings', applicationId] });
    void queries.invalidateQueries({ queryKey: ['application', applicationId] });
  };
  const [latest] = data.items;
  const mine = latest?.mine;
  const theirs = latest?.theirs;
  const tone = (value: Value) =>
    (value === 'yes' ? 'good' : value === 'no' ? 'late' : 'due') as 'good' | 'late' | 'due';
  return (
    <Sheet title={said.title}>
      <div className="stack">
        {!latest ? (
          <p className="soft">
            {said.notAsked} {said.askHelp}
          </p>
        ) : (
          <>
            <Rows label={said.title}>
              <Row
                title={<span className="side-ink">{said.we}</span>}
                note={mine?.body}
                end={mine ? <Tag tone={tone(mine.value)}>{said[mine.value]}</Tag> : <Tag>{said.waiting}</Tag>}
              />
              <Row
                title={<span className="side-clay">{said.candidate}</span>}
                note={theirs?.body}
                end={
                  theirs?.value ? (
                    <Tag tone={tone(theirs.value)}>{said[theirs.value]}</Tag>
                  ) : (
                    <Tag tone={theirs?.answered ? 'clay' : 'neutral'}>
                      {theirs?.answered ? said.answered : said.waiting}
                    </Tag>
                  )
                }
              />
            </Rows>
            <p className="soft small">
              {latest.outcome === 'agreed'
                ? said.agreed
                : latest.outcome === 'ended'
                  ? said.ended
                  : latest.opensAt
                    ? said.opens(dates.moment(latest.opensAt))
                    : ''}
            </p>
          </>
        )}
        {!isEnded && (
          <div className="row">
            {latest &&
              !mine &&
              latest.outcome !== 'ended' &&
              (decided === 'reject' ? (
                <Link className="link" to="/applications/$applicationId/outcome" params={{ applicationId }}>
                  {said.tellNo}
                </Link>
              ) : decided ? (
                <Button asks onClick={() => setOpen('answer')}>
                  {said.answer}
                </Button>
              ) : (
                <p className="small">{said.decisionFirst}</p>
              ))}
            {(!latest || latest.outcome === 'open_again') && (
              <Button asks onClick={() => setOpen('ask')}>
                {latest ? said.askAgain : said.ask}
              </Button>
            )}
          </div>
        )}
      </div>
      {open === 'ask' && <Ask applicationId={applicationId} onClose={() => setOpen(null)} onDone={refresh} />}
      {open === 'answer' && latest && (
        <Give applicationId={applicationId} asking={latest} onClose={() => setOpen(null)} onDone={refresh} />
      )}
    </Sheet>
  );
};

const Ask = ({
  applicationId,
  onClose,
  onDone,
}: {
  applicationId: string;
  onClose: () => void;
  onDone: () => void;
}) => {
  const said = useWords(words);
  const { zone } = useLanguage();
  const [day, setDay] = useState(() => addDays(dayIn(new Date(), zone), 3));
  const [time, setTime] = useState('17:00');
  const { busy, problem, send } = useSending();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const refusal = useRefusals();
  const ask = async () => {
    const isAsked = await send(() =>
      api('POST /applications/{applicationId}/askings', {
        params: { applicationId },
        body: { deadline: instantOf(day, time, zone) },
        idempotencyKey,
      }),
    );
    if (!isAsked) return;
    onClose();
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.askNow}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void ask()}>
            {said.askNow}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.askHelp}</p>
        <div className="row">
          <DateField label={said.deadline} value={day} onChange={(next) => setDay(next ?? day)} />
          <TimeField label={said.time} value={time} onChange={(next) => setTime(next ?? time)} />
        </div>
        {problem && <FieldError error={refusal(problem)} />}
      </div>
    </Dialog>
  );
};

/** What the employer can answer here; a no is told with its reason, as an outcome. */
type OwnValue = Exclude<Value, 'no'>;

const Give = (props: { applicationId: string; asking: Asking; onClose: () => void; onDone: () => void }) => {
  const { applicationId, asking, onClose, onDone } = props;
  const said = useWords(words);
  const allowed: OwnValue[] = ['yes', 'need_more'];
  const draft = useDraft(`applications/${applicationId}/askings/${asking.asking}`, {
    value: null as OwnValue | null,
    body: '',
  });
  const { value, body } = draft.value;
  const { busy, problem, send } = useSending();
  const wording = useWordingReason(problem);
  const [tried, setTried] = useState(false);
  const refused = useRefusals();
  const give = async () => {
    setTried(true);
    if (value === null) return;
    const isGiven = await send(() =>
      api('PUT /applications/{applicationId}/askings/{asking}/answer', {
        params: { applicationId, asking: asking.asking },
        body: { value, body, ...wording.sent },
      }),
    );
    if (!isGiven) return;
    await draft.settle();
    onClose();
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.answerTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void give()}>
            {said.send}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.answerHelp}</p>
        <RestoredNote of={draft} />
        <RadioGroup
          label={said.which}
          value={value}
          onChange={(next) => draft.setValue({ value: next, body })}
          error={tried && value === null ? said.whichNeeded : null}
          choices={allowed.map((one) => ({ value: one, label: said[`our_${one}`] }))}
        />
        <MessageArea
          label={said.body}
          optional
          value={body}
          onChange={(next) => draft.setValue({ value, body: next })}
          maxLength={5000}
        />
        {wording.field}
        {problem && !isHeldForWords(problem) && <FieldError error={refused(problem)} />}
      </div>
    </Dialog>
  );
};
