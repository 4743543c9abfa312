-- Mails that did not go out, the newest first, for the page that says why.
CREATE INDEX mail_not_sent ON mail (org_id, queued_at DESC, mail_id DESC)
  WHERE sent_at IS NULL AND dropped_at IS NULL AND failure IS NOT NULL;
