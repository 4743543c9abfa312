import { useRef } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useRefusals } from './refusal-words.ts';
import type { Application } from './use-application.ts';
import { words } from './words.ts';

type Kind = 'cv' | 'letter';

/** The files of an application; the panel and the candidate open the same ones (R29). */
export const DocumentsSheet = (props: {
  applicationId: string;
  documents: Application['documents'];
  canAdd: boolean;
  onChange: () => void;
}) => {
  const { applicationId, documents, canAdd, onChange } = props;
  const said = useWords(words);
  const dates = useDates();
  const input = useRef<HTMLInputElement>(null);
  const kind = useRef<Kind>('cv');
  const { busy, problem, send } = useSending();
  const refusal = useRefusals();
  const error = problem ? refusal(problem) : null;

  const upload = async (file: File) => {
    await send(async () => {
      await api('POST /applications/{applicationId}/documents', {
        params: { applicationId },
        query: { kind: kind.current, fileName: file.name },
        body: file,
      });
      say(said.kept(file.name));
      onChange();
    });
    if (input.current) input.current.value = '';
  };
  const choose = (which: Kind) => {
    kind.current = which;
    input.current?.click();
  };
  const adding = canAdd && (
    <div className="row">
      <Button busy={busy} onClick={() => choose('cv')}>
        {said.addCv}
      </Button>
      <Button kind="quiet" busy={busy} onClick={() => choose('letter')}>
        {said.addLetter}
      </Button>
    </div>
  );
  return (
    <Sheet title={said.documents} flush={documents.length > 0}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void upload(file);
        }}
      />
      {documents.length === 0 ? (
        <EmptyState title={said.noDocuments} action={adding}>
          {said.noDocumentsHelp}
        </EmptyState>
      ) : (
        <Rows label={said.documents}>
          {documents.map((document) => (
            <Row
              key={document.id}
              title={
                <a
                  className="link"
                  data-quiet
                  dir="auto"
                  href={`/api/v1/applications/${applicationId}/documents/${document.id}`}
                >
                  {document.fileName}
                </a>
              }
              note={[
                said[document.kind],
                document.pages === null ? null : said.pages(document.pages),
                dates.bytes(document.bytes),
                dates.day(document.uploadedAt),
                document.outsidePictures > 0 ? said.outsidePictures(document.outsidePictures) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
              end={document.replacedAt && <Tag>{said.replaced}</Tag>}
            />
          ))}
          {canAdd && <Row title={adding} />}
        </Rows>
      )}
      <FieldError error={error} />
    </Sheet>
  );
};
