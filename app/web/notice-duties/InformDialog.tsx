import './notice-duties.css';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { useLook } from '../looks/use-look.ts';
import { MailPreview } from '../MailPreview.tsx';
import { NoteArea } from '../NoteArea.tsx';
import type { Problem } from '../problem.ts';
import { useSending } from '../sending.ts';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { type Duty, readAgain, useRefusals } from './use-notice-duties.ts';
import { words } from './words.ts';

type Kind = NonNullable<Duty['origin']>['kind'];
type Origin = { kind: Kind | ''; words: string };
const kinds: readonly Kind[] = [
  'agency',
  'referral',
  'public_profile',
  'job_fair',
  'earlier_application',
  'own_mail',
  'other',
];
const reasons = ['has_it', 'told_by_source', 'law', 'impossible'] as const;

type Closing = { onClose: () => void };

/** Informs one person: by a mail that is looked at first, or by saying how they were told or why they need not be. */
export const InformDialog = ({ duty, onClose }: Closing & { duty: Duty }) => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const refusal = useRefusals();
  const [how, setHow] = useState<'mailed' | 'told' | 'not_needed'>(duty.canMail ? 'mailed' : 'told');
  const [origin, setOrigin] = useState<Origin>({ kind: duty.origin?.kind ?? '', words: duty.origin?.words ?? '' });
  const [toldOn, setToldOn] = useState<string | null>(dates.today());
  const [note, setNote] = useState('');
  const [reason, setReason] = useState<(typeof reasons)[number]>('has_it');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending({ onRefused: () => readAgain(queries) });
  const originIsMissing = isMissing(origin);
  const noteIsMissing =
    note.trim() === '' && (how === 'told' || (how === 'not_needed' && ['law', 'impossible'].includes(reason)));
  const settle = async () => {
    setTried(true);
    const { kind, words: originWords } = origin;
    if (how !== 'not_needed' && (originIsMissing || kind === '')) return;
    if (how !== 'mailed' && noteIsMissing) return;
    if (how === 'told' && toldOn === null) return;
    const source = { origin: kind || 'other', originWords } as const;
    const body =
      how === 'mailed'
        ? { how, ...source }
        : how === 'told'
          ? { how, toldOn: toldOn ?? '', note, ...source }
          : {
              how,
              reason,
              note,
              origin: originIsMissing ? null : kind || null,
              originWords: originIsMissing ? '' : originWords,
            };
    const params = { noticeDutyId: duty.id };
    if (!(await send(() => api('PUT /notice-duties/{noticeDutyId}/settlement', { params, body })))) return;
    say(how === 'mailed' ? said.sent : said.saved);
    onClose();
    await readAgain(queries);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={said.dialogTitle(duty.candidate.name)}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void settle()}>
            {how === 'mailed' ? said.send : said.save}
          </Button>
        </>
      }
    >
      <div className="stack">
        <RadioGroup
          label={said.how}
          value={how}
          onChange={setHow}
          choices={[
            {
              value: 'mailed',
              label: said.mailIt,
              note: duty.canMail ? said.mailItNote : said.noAddress,
              disabled: !duty.canMail,
            },
            { value: 'told', label: said.toldIt, note: said.toldItNote },
            { value: 'not_needed', label: said.notNeededIt, note: said.notNeededItNote },
          ]}
        />
        {how === 'not_needed' ? (
          <NativeSelect
            label={said.reason}
            value={reason}
            onChange={setReason}
            choices={reasons.map((value) => ({ value, text: said[`reason_${value}`] }))}
          />
        ) : (
          <OriginFields value={origin} onChange={setOrigin} tried={tried} problem={problem} />
        )}
        {how === 'told' ? (
          <DateField
            label={said.toldOn}
            value={toldOn}
            onChange={setToldOn}
            max={dates.today()}
            error={
              tried && toldOn === null
                ? said.dayMissing
                : problem?.type.endsWith('told_in_future')
                  ? said.dayAhead
                  : null
            }
          />
        ) : null}
        {how === 'mailed' ? (
          <Letter duties={[duty]} origin={origin} />
        ) : (
          <NoteArea
            label={how === 'told' ? said.toldNote : said.note_}
            hint={said.toldHint}
            value={note}
            onChange={setNote}
            maxLength={2000}
            error={tried && noteIsMissing ? said.noteMissing : null}
          />
        )}
        {problem ? <FieldError error={refusal(problem)} /> : null}
      </div>
    </Dialog>
  );
};

const isMissing = ({ kind, words: typed }: Origin) => kind === '' || (kind === 'other' && typed.trim() === '');

/** Where it came from: one of the usual ways, and words that stand in the mail. */
const OriginFields = (props: {
  value: Origin;
  onChange: (next: Origin) => void;
  tried: boolean;
  problem: Problem | null;
}) => {
  const { value, onChange, tried, problem } = props;
  const said = useWords(words);
  const isOther = value.kind === 'other';
  const wordsAreMissing = isOther && value.words.trim() === '';
  return (
    <>
      <NativeSelect
        label={said.origin}
        hint={said.originHint}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        placeholder={said.chooseOrigin}
        choices={kinds.map((kind) => ({ value: kind, text: said[`origin_${kind}`] }))}
        error={tried && value.kind === '' ? said.originMissing : null}
      />
      <TextField
        label={isOther ? said.originWordsOther : said.originWords}
        hint={isOther ? undefined : said.originWordsHint}
        optional={!isOther}
        value={value.words}
        onChange={(typed) => onChange({ ...value, words: typed })}
        maxLength={300}
        error={(tried && wordsAreMissing) || problem?.type.endsWith('origin_words_missing') ? said.wordsMissing : null}
      />
    </>
  );
};

/** The value a moment after the typing has stopped. */
const useSettled = <Value,>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 400);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

/** The mail exactly as each of these people would get it. */
const Letter = ({ duties, origin }: { duties: readonly Duty[]; origin: Origin }) => {
  const said = useWords(words);
  const refusal = useRefusals();
  const [dutyId, setDutyId] = useState(duties[0]?.id ?? '');
  const settled = useSettled(origin);
  const canShow = !isMissing(settled);
  const { data, error } = useQuery({
    queryKey: ['notice duties', 'letter', dutyId, settled],
    queryFn: ({ signal }) =>
      api('POST /notice-duties/{noticeDutyId}/previews', {
        params: { noticeDutyId: dutyId },
        body: { origin: settled.kind || 'other', originWords: settled.words },
        signal,
      }),
    enabled: canShow,
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const look = useLook();
  const pictures = look?.logo ? { 'cid:logo@rondo': look.logo.url } : {};
  if (!canShow) return <p className="soft">{said.originMissing}</p>;
  return (
    <section className="stack notice-letter" aria-label={said.look}>
      {duties.length > 1 ? (
        <NativeSelect
          label={said.letterOf}
          value={dutyId}
          onChange={setDutyId}
          choices={duties.map(({ id, candidate }) => ({ value: id, text: candidate.name }))}
        />
      ) : null}
      {error ? (
        <FieldError error={refusal(error)} />
      ) : data ? (
        <>
          <div>
            <p className="soft small">{said.letterTo(data.to)}</p>
            <p lang={data.language} dir="auto">
              <b>{data.subject}</b>
            </p>
          </div>
          <MailPreview html={data.html} lang={data.language} pictures={pictures} />
          <p className="soft small">{said.letterNote}</p>
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </section>
  );
};

/** Begins to mail all of an import; it goes on by itself, and whoever was told already is passed over. */
export const InformAllDialog = (props: Closing & { importId: string; duties: readonly Duty[]; open: number }) => {
  const { importId, duties, open, onClose } = props;
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const refusal = useRefusals();
  const first = duties.find(({ origin }) => origin !== null)?.origin;
  const [origin, setOrigin] = useState<Origin>({ kind: first?.kind ?? '', words: first?.words ?? '' });
  const [tried, setTried] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send } = useSending({ onRefused: () => readAgain(queries) });
  const mailable = duties.filter(({ canMail }) => canMail);
  const mailAll = async () => {
    setTried(true);
    const { kind } = origin;
    if (isMissing(origin) || kind === '') return;
    const went = await send(() =>
      api('POST /imports/{importId}/notice-mailings', {
        params: { importId },
        body: { origin: kind, originWords: origin.words },
        idempotencyKey,
      }),
    );
    if (!went) return;
    await readAgain(queries);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={said.dialogMany(dates.number(open))}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void mailAll()}>
            {said.sendMany(dates.number(open))}
          </Button>
        </>
      }
    >
      <div className="stack">
        <OriginFields value={origin} onChange={setOrigin} tried={tried} problem={problem} />
        <Letter duties={mailable} origin={origin} />
        {problem ? <FieldError error={refusal(problem)} /> : null}
      </div>
    </Dialog>
  );
};
