import './mail-texts.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { apiVersioned } from '../api.ts';
import { useRole } from '../staff/me.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { kindWords, whenWords } from './kind-words.ts';
import { PlaceholdersSheet } from './PlaceholdersSheet.tsx';
import { Findings, PreviewSheet } from './PreviewSheet.tsx';
import { TextForm } from './TextForm.tsx';
import { type MailText, useMailDraft } from './use-mail-draft.ts';
import { VersionsSheet } from './VersionsSheet.tsx';
import { words } from './words.ts';

/** One mail in one language: its words, what Rondo fills in, and how it looks. */
export const MailTextPage = () => {
  const { mailKind, language: asked } = useParams({ from: '/shell/settings/mails/$mailKind/$language' });
  const language = languages.find((one) => one === asked) ?? 'en';
  const said = useWords(words);
  const dates = useDates();
  const names: Record<string, string> = useWords(kindWords);
  const when: Record<string, string> = useWords(whenWords);
  const navigate = useNavigate();
  const { data } = useSuspenseQuery({
    queryKey: ['mail-text', mailKind, language],
    queryFn: ({ signal }) =>
      apiVersioned('GET /mail-texts/{mailKind}/{language}', { params: { mailKind, language }, signal }),
  });
  const mail = data.value;
  return (
    <div className="mail-editor">
      <PageHeader
        eyebrow={
          <Link className="link" to="/settings/mails">
            {said.back}
          </Link>
        }
        title={names[mailKind] ?? mailKind}
        note={when[mailKind]}
      />
      <div className="stack">
        <div className="row row-apart">
          <Segments
            label={said.language}
            value={language}
            onChange={(chosen: Language) =>
              void navigate({ to: '/settings/mails/$mailKind/$language', params: { mailKind, language: chosen } })
            }
            choices={languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
          />
          <Tag tone={mail.own ? 'ink' : 'neutral'}>
            {mail.own && mail.writtenAt
              ? said.ownSince(mail.version, dates.date(mail.writtenAt), mail.writtenBy?.name ?? '')
              : said.standardNow}
          </Tag>
        </div>
        <Editor key={`${mailKind} ${language}`} mail={mail} etag={data.etag} language={language} />
      </div>
    </div>
  );
};

const Editor = ({ mail, etag, language }: { mail: MailText; etag: string | null; language: Language }) => {
  const { kind: mailKind } = mail;
  const said = useWords(words);
  const mayWrite = useRole('administrator');
  const draft = useMailDraft(mail, etag, language);
  const [asksStandard, setAsksStandard] = useState(false);
  return (
    <>
      {mayWrite ? null : <p className="soft">{said.onlyAdministrators}</p>}
      {mail.fits ? null : <p className="mail-notice">{said.unfitNow}</p>}
      <div className="columns mail-columns">
        <div className="stack">
          <TextForm
            mail={mail}
            language={language}
            draft={draft}
            mayWrite={mayWrite}
            onStandard={() => setAsksStandard(true)}
          />
          <PlaceholdersSheet
            placeholders={mail.placeholders}
            language={language}
            onInsert={mayWrite ? draft.insert : null}
          />
        </div>
        <div className="stack mail-aside">
          <PreviewSheet shown={draft.shown} isAway={draft.isPreviewAway} language={language} />
          {mail.audience === 'candidate' && draft.shown !== undefined ? (
            <Findings preview={draft.shown} language={language} />
          ) : null}
          <VersionsSheet
            mailKind={mailKind}
            language={language}
            onTake={
              mayWrite
                ? (taken) => {
                    draft.change(taken ?? mail.standard);
                    say(said.taken);
                  }
                : null
            }
          />
        </div>
      </div>
      <ConfirmDialog
        open={asksStandard}
        onClose={() => setAsksStandard(false)}
        title={said.toStandardTitle}
        confirm={said.toStandard}
        busy={draft.busy === 'standard'}
        onConfirm={() => void draft.toStandard().finally(() => setAsksStandard(false))}
      >
        <p>{said.toStandardText}</p>
      </ConfirmDialog>
    </>
  );
};
