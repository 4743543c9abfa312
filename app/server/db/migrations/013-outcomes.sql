-- What a candidate is told of a decision, and when it was promised.

-- ---------------------------------------------------------------- the way a procedure ended

ALTER TABLE application ADD COLUMN ended_side text CHECK (ended_side IN ('employer', 'candidate'));
COMMENT ON COLUMN application.ended_side IS 'who ended it; null for those that ended before this was asked';
CREATE INDEX application_running ON application (org_id, application_id) WHERE ended_at IS NULL;
CREATE INDEX application_closed ON application (org_id, ended_at) WHERE ended_side = 'employer' AND end_reason <> 'employer_no';

-- ---------------------------------------------------------------- the promised day (R68)

-- Each day a candidate was promised to hear by; a later one stands beside it, so that a broken promise stays visible.
CREATE TABLE decision_promise (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  promise integer NOT NULL,
  candidate_id uuid NOT NULL,
  due_on date,
  promised_at timestamptz NOT NULL,
  promised_by uuid NOT NULL,
  PRIMARY KEY (org_id, application_id, promise),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
COMMENT ON COLUMN decision_promise.due_on IS 'null: the day was taken back';
CALL guard('decision_promise', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON decision_promise TO rondo_app;

-- Policies bind the owner too; what is there already is carried over with them off.
ALTER TABLE application NO FORCE ROW LEVEL SECURITY;
ALTER TABLE decision_promise NO FORCE ROW LEVEL SECURITY;
UPDATE application SET ended_side = CASE end_reason WHEN 'candidate_no' THEN 'candidate' WHEN 'employer_no' THEN 'employer' END
 WHERE end_reason IN ('candidate_no', 'employer_no');
INSERT INTO decision_promise (org_id, application_id, promise, candidate_id, due_on, promised_at, promised_by)
SELECT org_id, application_id, 1, candidate_id, decision_due_on, created_at, created_by FROM application WHERE decision_due_on IS NOT NULL;
ALTER TABLE application FORCE ROW LEVEL SECURITY;
ALTER TABLE decision_promise FORCE ROW LEVEL SECURITY;

-- ---------------------------------------------------------------- outcomes (R71, N3)

-- What a candidate was told of a decision (or of the end without one), word for word, by a person.
CREATE TABLE outcome (
  org_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  decision_id uuid,
  kind text NOT NULL CHECK (kind IN ('reject', 'offer', 'next_round', 'closed')),
  -- The asking that this is the employer's answer in: a rejection is its no.
  asking integer,
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  opening text NOT NULL CHECK (length(opening) <= 5000),
  message text NOT NULL CHECK (length(message) <= 5000),
  closing text NOT NULL CHECK (length(closing) <= 5000),
  sent_at timestamptz NOT NULL,
  sent_by uuid NOT NULL,
  PRIMARY KEY (org_id, outcome_id),
  UNIQUE (org_id, decision_id),
  CHECK ((kind = 'closed') = (decision_id IS NULL)),
  CHECK (kind NOT IN ('reject', 'closed') OR message <> ''),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, decision_id) REFERENCES decision (org_id, decision_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX outcome_closed ON outcome (org_id, application_id) WHERE kind = 'closed';
CREATE INDEX outcome_application ON outcome (org_id, application_id, sent_at DESC);
CREATE INDEX outcome_newest ON outcome (org_id, sent_at DESC, outcome_id DESC);
CALL guard('outcome', $$org_id = current_org() AND (viewer_side() = 'system' OR candidate_id = current_candidate()
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT ON outcome TO rondo_app;

-- What the candidate says to it: thanks, or that they contest it; a contest is answered by a person (G11).
CREATE TABLE outcome_reaction (
  org_id uuid NOT NULL,
  outcome_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('thanks', 'contest')),
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  body text NOT NULL CHECK (length(body) <= 5000),
  reacted_at timestamptz NOT NULL,
  answer text CHECK (length(answer) BETWEEN 1 AND 5000),
  answered_at timestamptz,
  answered_by uuid,
  PRIMARY KEY (org_id, outcome_id, kind),
  CHECK (kind <> 'contest' OR body <> ''),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  FOREIGN KEY (org_id, outcome_id) REFERENCES outcome (org_id, outcome_id) ON DELETE CASCADE
);
CREATE INDEX outcome_reaction_application ON outcome_reaction (org_id, application_id);
CREATE INDEX outcome_contested ON outcome_reaction (org_id, reacted_at, outcome_id) WHERE kind = 'contest' AND answered_at IS NULL;
CALL guard('outcome_reaction', $$org_id = current_org() AND (viewer_side() = 'system' OR candidate_id = current_candidate()
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT, UPDATE (answer, answered_at, answered_by) ON outcome_reaction TO rondo_app;

-- What the candidate thinks of the procedure: given only once they were told, so that it cannot weigh in the decision.
CREATE TABLE procedure_feedback (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  clear smallint CHECK (clear BETWEEN 1 AND 5),
  respectful smallint CHECK (respectful BETWEEN 1 AND 5),
  fair smallint CHECK (fair BETWEEN 1 AND 5),
  body text NOT NULL DEFAULT '' CHECK (length(body) <= 5000),
  given_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, application_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CALL guard('procedure_feedback', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON procedure_feedback TO rondo_app;
