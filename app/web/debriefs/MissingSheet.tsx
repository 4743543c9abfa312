import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Debrief } from './debrief-query.ts';
import { releaseWords } from './release-words.ts';
import { words } from './words.ts';

type Release = Answer<Api<Contracts>['GET /applications/{applicationId}/rounds/{roundId}/releases']>['items'][number];

/** Whose card is still out, who asks that it is not waited for, and who was released by whom. */
export const MissingSheet = ({ debrief, onChange }: { debrief: Debrief; onChange: () => void }) => {
  const said = useWords(words);
  const mine = useWords(releaseWords);
  const dates = useDates();
  const me = useMe();
  const refusal = useRefusals();
  const [releasing, setReleasing] = useState<string | null>(null);
  const [agreeing, setAgreeing] = useState<Release | null>(null);
  const path = { applicationId: debrief.applicationId, roundId: debrief.round.id };
  const isShown = debrief.missing.length + debrief.released.length > 0;
  const { data, refetch } = useQuery({
    queryKey: ['releases', path.applicationId, path.roundId],
    queryFn: ({ signal }) =>
      api('GET /applications/{applicationId}/rounds/{roundId}/releases', { params: path, signal }),
    enabled: isShown,
  });
  const { busy, problem, send } = useSending();
  const nameOf = (memberId: string) => debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
  if (!isShown) return null;
  const releases = data?.items ?? [];
  const waiting = releases.filter(({ confirmed }) => confirmed === null);
  const renew = () => {
    void refetch();
    onChange();
  };
  const takeBack = (memberId: string) =>
    send(() =>
      api('DELETE /applications/{applicationId}/rounds/{roundId}/releases/{memberId}', {
        params: { ...path, memberId },
      }),
    ).then(renew);
  const stateOf = (release: Release) =>
    release.aloneFrom === null
      ? mine.waits(dates.list(release.mayConfirm.map(({ name }) => name)))
      : mine.alone(release.askedBy.name, dates.moment(release.aloneFrom));
  return (
    <Sheet title={said.missing} flush>
      <Rows label={said.missing}>
        {debrief.missing.map((card) => {
          const asked = waiting.find(({ memberId }) => memberId === card.memberId);
          return (
            <Row
              key={card.scorecardId}
              title={nameOf(card.memberId)}
              note={
                <>
                  {said.missingNote(card.sessionName, dates.moment(card.endsAt))}
                  {asked && (
                    <>
                      <br />
                      <bdi>{mine.asked(asked.askedBy.name, asked.reason)}</bdi> {stateOf(asked)}
                    </>
                  )}
                </>
              }
              end={
                debrief.full &&
                card.memberId !== me.memberId &&
                (asked === undefined ? (
                  <Button asks kind="quiet" onClick={() => setReleasing(card.memberId)}>
                    {said.release}
                  </Button>
                ) : (
                  <>
                    <Button kind="quiet" busy={busy} onClick={() => void takeBack(card.memberId)}>
                      {asked.askedBy.memberId === me.memberId ? mine.takeBack : mine.decline}
                    </Button>
                    {(asked.askedBy.memberId !== me.memberId || asked.aloneFrom !== null) && (
                      <Button asks kind="quiet" onClick={() => setAgreeing(asked)}>
                        {mine.agree}
                      </Button>
                    )}
                  </>
                ))
              }
            />
          );
        })}
        {debrief.released.map(({ memberId, reason, at }) => {
          const confirmed = releases.find((release) => release.memberId === memberId)?.confirmed;
          return (
            <Row
              key={memberId}
              title={said.released(nameOf(memberId), reason)}
              note={
                <>
                  {dates.moment(at)}
                  {confirmed && (
                    <> · {confirmed.alone ? mine.oneOnly(confirmed.by.name) : mine.agreed(confirmed.by.name)}</>
                  )}
                </>
              }
            />
          );
        })}
      </Rows>
      {problem && agreeing === null && (
        <div role="alert">
          <FieldError error={textOf(refusal(problem))} />
        </div>
      )}
      {releasing !== null && (
        <ReasonDialog
          title={said.releaseTitle(nameOf(releasing))}
          confirm={mine.ask}
          draft={`applications/${path.applicationId}/rounds/${path.roundId}/releases/${releasing}`}
          refusal={refusal}
          send={(reason) =>
            api('PUT /applications/{applicationId}/rounds/{roundId}/releases/{memberId}', {
              params: { ...path, memberId: releasing },
              body: { reason },
            })
          }
          onClose={() => setReleasing(null)}
          onDone={renew}
        >
          <p>{said.releaseHelp}</p>
        </ReasonDialog>
      )}
      {agreeing !== null && (
        <ConfirmDialog
          open
          title={mine.agreeTitle(nameOf(agreeing.memberId))}
          confirm={mine.agree}
          busy={busy}
          error={problem ? textOf(refusal(problem)) : undefined}
          onClose={() => setAgreeing(null)}
          onConfirm={async () => {
            const isDone = await send(() =>
              api('PUT /applications/{applicationId}/rounds/{roundId}/releases/{memberId}/confirmation', {
                params: { ...path, memberId: agreeing.memberId },
              }),
            );
            if (!isDone) return;
            setAgreeing(null);
            renew();
          }}
        >
          <p>
            <bdi>{mine.asked(agreeing.askedBy.name, agreeing.reason)}</bdi>
          </p>
          <p>{mine.agreeHelp}</p>
        </ConfirmDialog>
      )}
    </Sheet>
  );
};

const textOf = (trouble: ReturnType<ReturnType<typeof useRefusals>>) =>
  typeof trouble === 'object' && trouble !== null ? trouble.what : (trouble ?? undefined);
