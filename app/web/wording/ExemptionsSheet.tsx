import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { exemptionWords } from './exemption-words.ts';
import { exemptionsKey, useExemptions } from './use-exemptions.ts';

/** What a vacancy asks in spite of its words: why, who asked, who agreed; the second person agrees here. */
export const ExemptionsSheet = ({ vacancyId }: { vacancyId: string }) => {
  const said = useWords(exemptionWords);
  const dates = useDates();
  const me = useMe();
  const queries = useQueryClient();
  const exemptions = useExemptions(vacancyId);
  const { sending, send } = useSending<string>({ onRefused: () => say(said.failed, { tone: 'trouble' }) });
  if (exemptions.length === 0) return null;
  const agree = async (wordingExemptionId: string) => {
    const isAgreed = await send(
      () =>
        api('PUT /vacancies/{vacancyId}/wording-exemptions/{wordingExemptionId}/approval', {
          params: { vacancyId, wordingExemptionId },
        }),
      wordingExemptionId,
    );
    if (isAgreed) say(said.done);
    await queries.invalidateQueries({ queryKey: exemptionsKey(vacancyId) });
  };
  return (
    <Sheet title={said.title} flush>
      <Rows label={said.title}>
        {exemptions.map(({ id, text, reason, askedBy, askedAt, approvedAt, approvedBy }) => {
          const isMine = askedBy.memberId === me.memberId;
          return (
            <Row
              key={id}
              title={<Said size="small">{text}</Said>}
              note={
                <>
                  <span dir="auto">{reason}</span> · {said.by(askedBy.name, dates.moment(askedAt))}
                  {approvedAt === null && isMine ? ` · ${said.youAsked}` : null}
                </>
              }
              end={
                <div className="row">
                  <Tag tone={approvedAt === null ? 'due' : 'good'}>
                    {approvedAt === null ? said.waiting : said.agreed(approvedBy ?? '')}
                  </Tag>
                  {approvedAt === null && !isMine ? (
                    <Button
                      kind="quiet"
                      aria-label={said.agreeTo(text)}
                      busy={sending === id}
                      onClick={() => void agree(id)}
                    >
                      {said.agree}
                    </Button>
                  ) : null}
                </div>
              }
            />
          );
        })}
      </Rows>
    </Sheet>
  );
};
