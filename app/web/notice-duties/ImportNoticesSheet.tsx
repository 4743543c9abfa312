import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { InformAllDialog } from './InformDialog.tsx';
import { countQuery } from './use-notice-duties.ts';
import { words } from './words.ts';

/** At the end of an import: who of it is still to be told, with the mail and one press. */
export const ImportNoticesSheet = ({ importId }: { importId: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const counts = useQuery({ ...countQuery(importId), throwOnError: false }).data;
  const first = useQuery({
    queryKey: ['notice duties', 'of import', importId, 'first'],
    queryFn: ({ signal }) => api('GET /notice-duties', { query: { importId, limit: 30 }, signal }),
    enabled: (counts?.open ?? 0) > 0,
    throwOnError: false,
  }).data?.items;
  if (!counts || counts.open + counts.settled === 0) return null;
  const [next] = first ?? [];
  return (
    <Sheet title={said.importTitle}>
      <div className="stack">
        {counts.open === 0 ? (
          <p>{said.importAll}</p>
        ) : next ? (
          <>
            <p>
              {said.importOpen(counts.open, dates.dayLong(next.dueOn))}{' '}
              {counts.settled > 0 ? said.importSettled(counts.settled) : null}
            </p>
            <div className="row">
              {first?.some(({ canMail }) => canMail) ? (
                <Button onClick={() => setOpen(true)}>{said.importLook}</Button>
              ) : null}
              <Link {...buttonLook('quiet')} to="/settings/to-inform" search={{ import: importId } as never}>
                {said.importList}
              </Link>
            </div>
          </>
        ) : null}
      </div>
      {isOpen && first ? (
        <InformAllDialog importId={importId} duties={first} open={counts.open} onClose={() => setOpen(false)} />
      ) : null}
    </Sheet>
  );
};
