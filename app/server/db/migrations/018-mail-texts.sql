-- What an organisation wants its mails to say, each language for itself. Every version stays; the newest one holds.
CREATE TABLE mail_text (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  mail_kind text NOT NULL CHECK (mail_kind ~ '^[a-z][a-z-]{1,59}$'),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  text_version integer NOT NULL CHECK (text_version > 0),
  subject text CHECK (length(subject) BETWEEN 1 AND 200),
  body text CHECK (length(body) BETWEEN 1 AND 10000),
  button text CHECK (length(button) <= 80),
  note text CHECK (length(note) <= 1000),
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL,
  PRIMARY KEY (org_id, mail_kind, language, text_version),
  CHECK ((subject IS NULL) = (body IS NULL) AND (subject IS NULL) = (button IS NULL) AND (subject IS NULL) = (note IS NULL)),
  FOREIGN KEY (org_id, written_by) REFERENCES member (org_id, member_id)
);
COMMENT ON COLUMN mail_text.subject IS 'null, like the other three: from here Rondo''s own words hold again';
CALL guard('mail_text', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT ON mail_text TO rondo_app;
