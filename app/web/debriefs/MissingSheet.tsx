import { useState } from 'react';
import { api } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Debrief } from './debrief-query.ts';
import { words } from './words.ts';

/** Whose card is still out, and who was released. */
export const MissingSheet = ({ debrief, onChange }: { debrief: Debrief; onChange: () => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const me = useMe();
  const refusal = useRefusals();
  const [releasing, setReleasing] = useState<string | null>(null);
  const nameOf = (memberId: string) => debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
  if (debrief.missing.length + debrief.released.length === 0) return null;
  return (
    <Sheet title={said.missing} flush>
      <Rows label={said.missing}>
        {debrief.missing.map((card) => (
          <Row
            key={card.scorecardId}
            title={nameOf(card.memberId)}
            note={said.missingNote(card.sessionName, dates.moment(card.endsAt))}
            end={
              debrief.full &&
              card.memberId !== me.memberId && (
                <Button kind="quiet" onClick={() => setReleasing(card.memberId)}>
                  {said.release}
                </Button>
              )
            }
          />
        ))}
        {debrief.released.map(({ memberId, reason, at }) => (
          <Row key={memberId} title={said.released(nameOf(memberId), reason)} note={dates.moment(at)} />
        ))}
      </Rows>
      {releasing !== null && (
        <ReasonDialog
          title={said.releaseTitle(nameOf(releasing))}
          confirm={said.release.replace(' …', '')}
          draft={`applications/${debrief.applicationId}/rounds/${debrief.round.id}/releases/${releasing}`}
          refusal={refusal}
          send={(reason) =>
            api('PUT /applications/{applicationId}/rounds/{roundId}/releases/{memberId}', {
              params: { applicationId: debrief.applicationId, roundId: debrief.round.id, memberId: releasing },
              body: { reason },
            })
          }
          onClose={() => setReleasing(null)}
          onDone={onChange}
        >
          <p>{said.releaseHelp}</p>
        </ReasonDialog>
      )}
    </Sheet>
  );
};
