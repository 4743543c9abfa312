import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { address, api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

/** The candidate's files: to download, and to read right here. */
export const KitDocuments = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const dates = useDates();
  const { applicationId, documents } = session;
  return (
    <Sheet title={said.documents}>
      {documents.length === 0 ? <p className="soft">{said.noDocuments}</p> : null}
      <div className="stack">
        {documents.map((document) => (
          <div key={document.id} className="kit-document">
            <a
              className="link"
              data-alone
              href={address('GET /applications/{applicationId}/documents/{documentId}', {
                params: { applicationId, documentId: document.id },
              })}
              download
              dir="auto"
            >
              {document.fileName}
            </a>{' '}
            {document.replacedAt ? <Tag>{said.replaced}</Tag> : null}
            <p className="small soft">
              {[
                said[document.kind],
                document.pages === null ? null : said.pages(document.pages),
                dates.bytes(document.bytes),
                dates.day(document.uploadedAt),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <DocumentText applicationId={applicationId} documentId={document.id} />
          </div>
        ))}
      </div>
    </Sheet>
  );
};

const DocumentText = (props: { applicationId: string; documentId: string }) => {
  const said = useWords(words);
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['document-text', props.applicationId, props.documentId],
    queryFn: ({ signal }) =>
      api('GET /applications/{applicationId}/documents/{documentId}/text', { params: props, signal }),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <details className={open ? undefined : 'no-print'} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{said.readText}</summary>
      {error ? <FieldError error={error.message} /> : null}
      {open && !data && !error ? <Skeleton lines={4} /> : null}
      {data ? (
        <p className="kit-text small" dir="auto">
          {data.text.trim() || said.noTextInFile}
        </p>
      ) : null}
    </details>
  );
};
