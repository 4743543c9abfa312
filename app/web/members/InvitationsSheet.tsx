import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { LookalikeNote, MailAddress } from '../MailAddress.tsx';
import { nothingRead } from '../nothing-read.ts';
import { useSending } from '../sending.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { More } from '../ui/plain/More.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { troubleLine } from './trouble.ts';
import { words } from './words.ts';

type Invitation = Answer<Api<Contracts>['GET /invitations']>['items'][number];

/** Who was invited and is not here yet; nothing where there is nobody. */
export const InvitationsSheet = () => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const [withdrawing, setWithdrawing] = useState<Invitation | null>(null);
  const { sending, send } = useSending<string>({
    onRefused: (problem) => say(troubleLine(problem, said), { tone: 'trouble' }),
  });
  const list = useInfiniteQuery({
    queryKey: ['invitations'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /invitations', { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    throwOnError: nothingRead,
  });
  const invitations = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const attempt = async (id: string, work: () => Promise<unknown>, done: string) => {
    if (await send(work, id)) say(done);
    setWithdrawing(null);
    await queries.invalidateQueries({ queryKey: ['invitations'] });
  };
  if (invitations.length === 0) return null;
  return (
    <Sheet title={said.invitations} flush>
      <Rows label={said.invitations}>
        {invitations.map((invitation) => (
          <Row
            key={invitation.id}
            title={<span dir="auto">{invitation.name}</span>}
            note={
              <>
                <MailAddress>{invitation.email}</MailAddress>
                {[
                  '',
                  said[invitation.role],
                  ...(invitation.expired ? [] : [said.expires(dates.date(invitation.expiresAt))]),
                ].join(' · ')}
                <LookalikeNote of={invitation.lookalike} />
              </>
            }
            end={
              <div className="row members-acts">
                {invitation.expired ? <Tag tone="due">{said.expired}</Tag> : null}
                <Button
                  kind="quiet"
                  busy={sending === invitation.id}
                  aria-label={`${said.again}: ${invitation.name}`}
                  onClick={() =>
                    void attempt(
                      invitation.id,
                      () => api('POST /invitations/{invitationId}/mail', { params: { invitationId: invitation.id } }),
                      said.sentAgain(invitation.name),
                    )
                  }
                >
                  {said.again}
                </Button>
                <Button
                  asks
                  kind="quiet"
                  aria-label={`${said.withdraw}: ${invitation.name}`}
                  onClick={() => setWithdrawing(invitation)}
                >
                  {said.withdraw}
                </Button>
              </div>
            }
          />
        ))}
      </Rows>
      <More of={list}>{said.more}</More>
      <ConfirmDialog
        open={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        title={said.withdrawTitle(withdrawing?.name ?? '')}
        confirm={said.withdraw}
        danger
        busy={sending !== null}
        onConfirm={() =>
          withdrawing &&
          void attempt(
            withdrawing.id,
            () => api('DELETE /invitations/{invitationId}', { params: { invitationId: withdrawing.id } }),
            said.withdrawn,
          )
        }
      >
        <p>{said.withdrawText}</p>
      </ConfirmDialog>
    </Sheet>
  );
};
