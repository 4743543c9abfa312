import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import type { Language } from '../ui/words.ts';
import type { MailDraft, MailText } from './use-mail-draft.ts';
import { words } from './words.ts';

/** The words themselves, as they are typed; whoever may not change them reads them here. */
export const TextForm = (props: {
  mail: MailText;
  language: Language;
  draft: MailDraft;
  mayWrite: boolean;
  onStandard: () => void;
}) => {
  const { mail, language, draft, mayWrite, onStandard } = props;
  const { text, busy, trouble, isStale, isChanged, form } = draft;
  const { set, remember, errorOf, marksOf, save, saveOnTop, sendTrial, takeTheirs } = draft;
  const said = useWords(words);
  const readOnly = !mayWrite;
  return (
    <Sheet title={said.theText}>
      <form
        className="stack"
        noValidate
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy === null) void save();
        }}
      >
        {mail.letsIn ? <p className="soft small">{said.letsIn}</p> : null}
        <TextField
          label={said.subject}
          required
          readOnly={readOnly}
          maxLength={200}
          lang={language}
          value={text.subject}
          onChange={set('subject')}
          onFocus={remember('subject')}
          error={errorOf('subject')}
        />
        <TextArea
          label={said.body}
          hint={said.bodyHint}
          name="body"
          required
          readOnly={readOnly}
          maxLength={10_000}
          lines={8}
          lang={language}
          value={text.body}
          onChange={set('body')}
          onFocus={remember('body')}
          marks={marksOf('body')}
          error={errorOf('body')}
        />
        {mail.button ? (
          <TextField
            label={said.button}
            hint={said.buttonHint}
            required
            readOnly={readOnly}
            maxLength={80}
            lang={language}
            value={text.button}
            onChange={set('button')}
            onFocus={remember('button')}
            error={errorOf('button')}
          />
        ) : null}
        <TextArea
          label={said.noteField}
          optional
          readOnly={readOnly}
          maxLength={1000}
          lines={2}
          lang={language}
          value={text.note}
          onChange={set('note')}
          onFocus={remember('note')}
          marks={marksOf('note')}
          error={errorOf('note')}
        />
        {isStale ? (
          <div className="mail-notice stack" role="alert">
            <b>{said.staleTitle}</b>
            <p>{said.staleText}</p>
            <div className="mail-plain" lang={language}>
              {[mail.text.subject, mail.text.body, mail.text.button, mail.text.note].filter(Boolean).join('\n\n')}
            </div>
            <div className="row">
              <Button onClick={takeTheirs}>{said.staleTheirs}</Button>
              <Button onClick={saveOnTop}>{said.staleMine}</Button>
            </div>
          </div>
        ) : null}
        {draft.wording}
        <div role="alert">
          <FieldError error={trouble} />
        </div>
        {mayWrite ? (
          <div className="row">
            <Button kind="filled" type="submit" busy={busy === 'save'} disabled={!isChanged}>
              {said.save}
            </Button>
            <Button busy={busy === 'trial'} onClick={() => void sendTrial()}>
              {said.trial}
            </Button>
            {isChanged ? (
              <Button kind="quiet" onClick={takeTheirs}>
                {said.discard}
              </Button>
            ) : null}
            {mail.own ? (
              <Button asks kind="quiet" onClick={onStandard}>
                {said.toStandard}
              </Button>
            ) : null}
          </div>
        ) : (
          <Link {...buttonLook()} to="/settings/mails">
            {said.back}
          </Link>
        )}
      </form>
    </Sheet>
  );
};
