import './notice-duties.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useRole } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { InformDialog } from './InformDialog.tsx';
import { DueTag, ReopenButton, SettledFacts } from './ToInformPage.tsx';
import { type Duty, dutiesQuery } from './use-notice-duties.ts';
import { words } from './words.ts';

/** What somebody was told about their data: on the form, by us afterwards, or not yet. */
export const InformedSheet = ({ applicationId }: { applicationId: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const mayInform = useRole('administrator', 'recruiter');
  const [informing, setInforming] = useState<Duty | null>(null);
  const duties = useQuery({ ...dutiesQuery(applicationId), throwOnError: false }).data?.items ?? [];
  const shown = useQuery({
    queryKey: ['application', applicationId, 'notice shown'],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/notice', { params: { applicationId }, signal }),
    throwOnError: false,
  }).data?.shown;
  if (!shown && duties.length === 0) return null;
  return (
    <Sheet title={said.sheet}>
      <div className="stack">
        {shown ? (
          <div>
            <p>{said.shownForm(dates.date(shown.shownAt), shown.version)}</p>
            <details>
              <summary className="small">{said.shownBody}</summary>
              <p className="small notice-told" lang={shown.language}>
                {shown.body}
              </p>
            </details>
          </div>
        ) : null}
        {duties.map(({ duty, letter }) => (
          <div key={duty.id} className="stack">
            <p>
              {said.came(dates.date(duty.since))}{' '}
              {duty.settled
                ? null
                : duty.contactedAt
                  ? said.contacted(dates.date(duty.contactedAt))
                  : said.mustTell(dates.dayLong(duty.dueOn))}
            </p>
            {duty.settled ? (
              <div>
                <SettledFacts duty={duty} />
              </div>
            ) : null}
            {letter ? (
              <details>
                <summary className="small">{said.theMail}</summary>
                <p className="small" lang={duty.candidate.language}>
                  <b>{letter.subject}</b>
                </p>
                <p className="small notice-told" lang={duty.candidate.language}>
                  {letter.text}
                </p>
              </details>
            ) : null}
            {duty.settled === null ? (
              <div className="row">
                <DueTag duty={duty} />
                {mayInform ? (
                  <Button asks onClick={() => setInforming(duty)}>
                    {said.inform}
                  </Button>
                ) : null}
              </div>
            ) : mayInform ? (
              <div>
                <ReopenButton duty={duty} />
              </div>
            ) : null}
          </div>
        ))}
      </div>
      {informing ? <InformDialog duty={informing} onClose={() => setInforming(null)} /> : null}
    </Sheet>
  );
};
