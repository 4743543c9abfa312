-- Telling all of an import where their data came from is a job: it goes on when the page is closed (R74, G2). And whoever came
-- in with an address that only looks like another is named.

-- One press: for whom, what they read of where their data came from, who pressed, and how it ended.
CREATE TABLE notice_mailing (
  org_id uuid NOT NULL,
  notice_mailing_id uuid NOT NULL,
  import_id uuid NOT NULL,
  origin text NOT NULL CHECK (origin IN ('agency', 'referral', 'public_profile', 'job_fair', 'earlier_application', 'own_mail', 'other')),
  origin_words text NOT NULL DEFAULT '' CHECK (length(origin_words) <= 300),
  started_at timestamptz NOT NULL,
  started_by uuid NOT NULL,
  finished_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by uuid,
  PRIMARY KEY (org_id, notice_mailing_id),
  CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL)),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL),
  FOREIGN KEY (org_id, import_id) REFERENCES import (org_id, import_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, started_by) REFERENCES member (org_id, member_id)
);
CREATE INDEX notice_mailing_import ON notice_mailing (org_id, import_id, started_at DESC, notice_mailing_id DESC);
-- Two who press at once begin one.
CREATE UNIQUE INDEX notice_mailing_running ON notice_mailing (org_id, import_id) WHERE finished_at IS NULL AND cancelled_at IS NULL;
CALL guard('notice_mailing', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON notice_mailing TO rondo_app;

-- Which press somebody's duty waits for or came to, and what came of it; null: not their turn yet.
ALTER TABLE notice_duty
  ADD COLUMN mailing_id uuid,
  ADD COLUMN mailing_outcome text CHECK (mailing_outcome IN ('mailed', 'no_address', 'told_meanwhile')),
  ADD CHECK (mailing_outcome IS NULL OR mailing_id IS NOT NULL);
CREATE INDEX notice_duty_mailing ON notice_duty (org_id, mailing_id, mailing_outcome, notice_duty_id) WHERE mailing_id IS NOT NULL;

-- One more task in the queue's list, whatever else stands in it.
DO $$
DECLARE made text := pg_get_functiondef('enqueue(text, jsonb, text, timestamptz)'::regprocedure);
BEGIN
  IF strpos(made, '''run-import''') = 0 THEN RAISE EXCEPTION 'the list of tasks is not where it was'; END IF;
  EXECUTE replace(made, '''run-import''', '''run-import'', ''mail-notices''');
END $$;

-- Whether whoever came in by this row had an address that only looks like another: the report of an import names them.
ALTER TABLE import_row ADD COLUMN lookalike boolean NOT NULL DEFAULT false;
CREATE INDEX import_row_lookalike ON import_row (org_id, import_id, row_number) WHERE lookalike;
