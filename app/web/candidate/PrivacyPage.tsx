import { useState } from 'react';
import { address, api, Problem } from '../api.ts';
import { forgetCopies, forgetDrafts, useKeeping } from '../kept.ts';
import { useSending } from '../sending.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PlainDialog } from '../ui/plain/PlainDialog.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { writePreference } from '../ui/preferences.ts';
import { auditWords } from './audit-words.ts';
import { type MyApplication, useMyApplication } from './my-application.ts';
import { privacyWords } from './privacy-words.ts';
import './PrivacyPage.css';
import { Refused } from './Refused.tsx';
import { readAgain, useResource } from './resource.ts';
import { To } from './router.tsx';
import { WhichApplication } from './WhichApplication.tsx';
import { words } from './words.ts';

/** How many are shown before one asks for all. */
const firstViews = 8;

/** Of whoever leaves this device it keeps nothing: no begun words, no copies, no choices. */
const leaveNothing = async () => {
  await forgetDrafts().catch(() => undefined);
  await forgetCopies().catch(() => undefined);
  writePreference('application', null);
  try {
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage has nothing to clear.
  }
};

/** What is stored, how long, who looked; export and erase. */
export const PrivacyPage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  if (!application) return <PageHeader title={said.homeEmpty} note={said.homeEmptyText} />;
  return <Privacy application={application} />;
};

const Privacy = ({ application }: { application: MyApplication }) => {
  const mine = useWords(privacyWords);
  const audit = useWords(auditWords);
  const dates = useDates();
  const { language } = useLanguage();
  const params = { applicationId: application.id };
  const privacy = useResource(`privacy/${application.id}`, () =>
    api('GET /my/applications/{applicationId}/privacy', { params }),
  );
  const { shown } = useResource(`notice/${application.id}`, () =>
    api('GET /my/applications/{applicationId}/notice', { params }),
  );
  const source = useResource(`source/${application.id}`, () =>
    api('GET /my/applications/{applicationId}/data-source', { params }),
  );
  const [erasing, setErasing] = useState(false);
  const consenting = useSending();
  const { busy, problem, send } = useSending();
  const [isWhole, setWhole] = useState(false);
  const leaving = useSending();
  const keeps = useKeeping() === 'keeps';
  const consent = (given: boolean) =>
    consenting.send(async () => {
      await (given
        ? api('PUT /my/applications/{applicationId}/consent', { params })
        : api('DELETE /my/applications/{applicationId}/consent', { params }));
      readAgain('privacy/');
    });
  const erase = () =>
    send(async () => {
      await api('POST /my/applications/{applicationId}/erasure', { params, body: { confirm: 'erase' } });
      await leaveNothing();
      location.replace('/my/sign-in');
    });
  const signOut = () =>
    leaving.send(async () => {
      await api('DELETE /login').catch((refused: unknown) => {
        // Without the server nobody is signed out: better said than believed.
        if (!(refused instanceof Problem && refused.kind === 'unauthenticated')) throw refused;
      });
      await leaveNothing();
      location.replace('/my/sign-in');
    });
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PageHeader
        title={mine.privacyTitle}
        note={privacy.erasedOn ? mine.erasedOn(dates.dayLong(privacy.erasedOn)) : mine.keptDays(privacy.days)}
      />
      <Checkbox
        label={mine.consent}
        note={mine.consentHelp}
        checked={privacy.consentGivenAt !== null}
        onChange={(given) => void consent(given)}
      />
      <Refused problem={consenting.problem} />
      {shown ? (
        <details className="privacy-notice">
          <summary>{mine.noticeShown}</summary>
          <p className="soft small">{dates.date(shown.shownAt)}</p>
          <p lang={shown.language}>{shown.body}</p>
        </details>
      ) : null}
      {source.sources.length > 0 ? (
        <Sheet title={mine.sourceTitle}>
          {source.sources.map(({ since, dueOn, origin, told }) => (
            <div key={since} className="stack">
              <p>
                {origin ? (
                  <span lang={source.language} dir="auto">
                    {origin}
                  </span>
                ) : null}{' '}
                {mine.sourceSince(dates.date(since))}{' '}
                {told === null
                  ? mine.sourceOpen(dates.dayLong(dueOn))
                  : told.how === 'not_needed'
                    ? mine.sourceNotNeeded
                    : mine.sourceTold(dates.dayLong(told.on))}
              </p>
              {told?.letter ? (
                <details className="privacy-notice">
                  <summary>{mine.sourceLetter}</summary>
                  <p lang={source.language}>
                    <b>{told.letter.subject}</b>
                  </p>
                  <p lang={source.language}>{told.letter.text}</p>
                </details>
              ) : null}
            </div>
          ))}
        </Sheet>
      ) : null}
      <Sheet title={mine.exportTitle}>
        <div className="stack">
          <p>{mine.exportHelp}</p>
          <ButtonLink href={address('GET /my/export-document', { query: { language } })} download>
            {mine.readExport}
          </ButtonLink>
          <ButtonLink href={address('GET /my/export')} download="rondo-export.json">
            {mine.download}
          </ButtonLink>
        </div>
      </Sheet>
      <Sheet title={mine.views} flush>
        {privacy.views.length === 0 ? (
          <p className="soft privacy-more">{mine.nobodyLooked}</p>
        ) : (
          <Rows label={mine.views} tight>
            {privacy.views.slice(0, isWhole ? undefined : firstViews).map((view, at) => (
              <Row
                key={`${view.at}${String(at)}`}
                title={audit.line(view.verb, view.subject)}
                note={`${dates.moment(view.at)} · ${view.side === 'candidate' ? mine.you : view.side === 'system' ? mine.system : view.by || mine.theEmployer}`}
              />
            ))}
          </Rows>
        )}
        {!isWhole && privacy.views.length > firstViews && (
          <div className="privacy-more">
            <Button wide onClick={() => setWhole(true)}>
              {mine.allViews(privacy.views.length)}
            </Button>
          </div>
        )}
      </Sheet>
      <p className="soft small">{mine.viewsHelp}</p>
      {application.ended ? null : (
        <p className="soft small">
          {mine.correct}{' '}
          <To className="link" to="/my/questions">
            {mine.correctGo}
          </To>
        </p>
      )}
      <div className="stack">
        <Button wide onClick={() => void signOut()}>
          {mine.signOut}
        </Button>
        <Refused problem={leaving.problem} />
        {keeps ? <p className="soft small">{mine.onDevice}</p> : null}
      </div>
      <Button kind="danger" wide onClick={() => setErasing(true)}>
        {mine.erase}
      </Button>
      <PlainDialog
        open={erasing}
        onClose={() => setErasing(false)}
        title={mine.erase}
        actions={
          <>
            <Button onClick={() => setErasing(false)}>{mine.back}</Button>
            <Button kind="danger" busy={busy} onClick={() => void erase()}>
              {mine.eraseConfirm}
            </Button>
          </>
        }
      >
        <p>{mine.eraseHelp}</p>
        <Refused problem={problem} />
      </PlainDialog>
    </div>
  );
};
