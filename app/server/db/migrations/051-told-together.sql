-- Telling many candidates together what was decided (R71, R73): written by a person, and for some minutes to be taken back.

-- One press: the words by kind and language, the reason of the decisions that go with it (both until it is over: then they
-- stand with each who was told), who pressed and when it goes.
CREATE TABLE outcome_batch (
  org_id uuid NOT NULL,
  outcome_batch_id uuid NOT NULL,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 5000),
  letters jsonb NOT NULL,
  wording_reason text CHECK (length(wording_reason) BETWEEN 1 AND 2000),
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  goes_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  finished_at timestamptz,
  PRIMARY KEY (org_id, outcome_batch_id),
  CHECK (goes_at > made_at),
  CHECK (finished_at IS NULL OR cancelled_at IS NULL),
  FOREIGN KEY (org_id, made_by) REFERENCES member (org_id, member_id)
);
CREATE INDEX outcome_batch_maker ON outcome_batch (org_id, made_by, made_at DESC, outcome_batch_id DESC);
CREATE INDEX outcome_batch_age ON outcome_batch (org_id, made_at);
CREATE INDEX outcome_batch_waiting ON outcome_batch (org_id, goes_at) WHERE finished_at IS NULL AND cancelled_at IS NULL;
CALL guard('outcome_batch', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE (cancelled_at, finished_at, reason, letters, wording_reason), DELETE ON outcome_batch TO rondo_app;

-- Whom it tells: the decision that was looked at, and what came of it. Ids and codes, never a word.
CREATE TABLE outcome_batch_item (
  org_id uuid NOT NULL,
  outcome_batch_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('reject', 'closed')),
  decision_id uuid,
  -- null: waits; told; taken_back; else why they were not told.
  result text CHECK (result ~ '^[a-z_]{1,40}$'),
  result_at timestamptz,
  -- Who told them before, or is about to.
  result_by uuid,
  PRIMARY KEY (org_id, outcome_batch_id, application_id),
  CHECK ((result IS NULL) = (result_at IS NULL)),
  FOREIGN KEY (org_id, outcome_batch_id) REFERENCES outcome_batch (org_id, outcome_batch_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
-- Nobody waits to be told twice.
CREATE UNIQUE INDEX outcome_batch_item_waiting ON outcome_batch_item (org_id, application_id) WHERE result IS NULL;
CREATE INDEX outcome_batch_item_application ON outcome_batch_item (org_id, application_id);
CREATE INDEX outcome_batch_item_candidate ON outcome_batch_item (org_id, candidate_id);
CALL guard('outcome_batch_item', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT, UPDATE (result, result_at, result_by), DELETE ON outcome_batch_item TO rondo_app;

-- One more task in the queue's list, whatever else stands in it.
DO $$
DECLARE made text := pg_get_functiondef('enqueue(text, jsonb, text, timestamptz)'::regprocedure);
BEGIN
  IF strpos(made, '''run-import''') = 0 THEN RAISE EXCEPTION 'the list of tasks is not where it was'; END IF;
  EXECUTE replace(made, '''run-import''', '''run-import'', ''tell-outcomes''');
END $$;
