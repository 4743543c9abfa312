import './imports.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useSourceName } from '../candidates/use-source-name.ts';
import { nothingRead } from '../nothing-read.ts';
import { SourceField } from '../SourceField.tsx';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag, type Tone } from '../ui/plain/Tag.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { useVacancy } from '../vacancies/use-vacancy.ts';
import { type Import, type Kind, useRefusals } from './use-import.ts';
import { words } from './words.ts';

const kinds: readonly Kind[] = ['csv', 'documents', 'json_resume'];
const tones: Record<Import['state'], Tone> = {
  preparing: 'due',
  running: 'ink',
  finished: 'good',
  cancelled: 'neutral',
};

/** How people come into a vacancy in numbers: a list, CVs or JSON Resumes; and what was brought in before. */
export const ImportsPage = () => {
  const { vacancyId } = useParams({ from: '/shell/vacancies/$vacancyId/imports' });
  const said = useWords(words);
  const vacancy = useVacancy(vacancyId);
  const navigate = useNavigate();
  const refusal = useRefusals();
  const [kind, setKind] = useState<Kind>('csv');
  const [language, setLanguage] = useState(vacancy.language);
  const [source, setSource] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send } = useSending({ onRefused: () => setKey(crypto.randomUUID()) });

  const begin = () =>
    send(async () => {
      const made = await api('POST /vacancies/{vacancyId}/imports', {
        params: { vacancyId },
        body: { kind, language, source },
        idempotencyKey,
      });
      await navigate({ to: '/imports/$importId', params: { importId: made.id } });
    });

  return (
    <>
      <PageHeader
        eyebrow={
          <Link className="link" data-quiet to="/vacancies/$vacancyId" params={{ vacancyId }} dir="auto">
            {vacancy.title}
          </Link>
        }
        tab={said.bringIn}
        title={said.title}
        note={said.note}
      />
      <div className="stack imports-narrow">
        {vacancy.state === 'open' ? (
          <Sheet>
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault();
                void begin();
              }}
            >
              <RadioGroup
                label={said.title}
                labelHidden
                value={kind}
                onChange={setKind}
                choices={kinds.map((one) => ({ value: one, label: said[one], note: said[`${one}Help`] }))}
              />
              <div className="imports-fields">
                <NativeSelect
                  label={said.language}
                  value={language}
                  onChange={setLanguage}
                  choices={languages.map((one) => ({ value: one, text: languageNames[one] }))}
                />
                <SourceField label={said.source} hint={said.sourceHint} optional value={source} onChange={setSource} />
              </div>
              <FieldError error={problem ? refusal(problem) : null} />
              <div>
                <Button type="submit" kind="filled" busy={busy}>
                  {said[`begin_${kind}`]}
                </Button>
              </div>
            </form>
          </Sheet>
        ) : (
          <p className="soft">{said.notOpen}</p>
        )}
        <Earlier vacancyId={vacancyId} />
      </div>
    </>
  );
};

const Earlier = ({ vacancyId }: { vacancyId: string }) => {
  const said = useWords(words);
  const sourceName = useSourceName();
  const dates = useDates();
  const list = useInfiniteQuery({
    queryKey: [`imports of ${vacancyId}`],
    queryFn: ({ pageParam, signal }) =>
      api('GET /vacancies/{vacancyId}/imports', {
        params: { vacancyId },
        query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    throwOnError: nothingRead,
    staleTime: 0,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <Sheet title={said.earlier} flush>
      {items === undefined ? <Skeleton lines={2} /> : null}
      {items?.length === 0 ? <EmptyState title={said.noEarlier}>{said.noEarlierHelp}</EmptyState> : null}
      {items && items.length > 0 ? (
        <Rows label={said.earlier}>
          {items.map((one) => (
            <Row
              key={one.id}
              title={
                <Link className="link" data-quiet to="/imports/$importId" params={{ importId: one.id }} dir="auto">
                  {one.fileName || said[one.kind]}
                </Link>
              }
              note={[
                said.by(one.madeBy, dates.day(one.madeAt)),
                ...(one.source ? [sourceName(one.source)] : []),
                said.finished(one.counts.made + one.counts.known),
              ].join(' · ')}
              end={<Tag tone={tones[one.state]}>{said[`state_${one.state}`]}</Tag>}
            />
          ))}
          <More of={list} within="row">
            {said.more}
          </More>
        </Rows>
      ) : null}
    </Sheet>
  );
};
