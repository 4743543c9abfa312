-- Where both sides meet: questions asked back, promises, the answer by both.

CREATE TABLE candidate_question (
  org_id uuid NOT NULL,
  candidate_question_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  session_id uuid,
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
  asked_at timestamptz NOT NULL,
  noted_by uuid,
  answer text CHECK (length(answer) BETWEEN 1 AND 5000),
  answered_at timestamptz,
  answered_by uuid,
  decline_reason text CHECK (length(decline_reason) BETWEEN 1 AND 2000),
  declined_at timestamptz,
  declined_by uuid,
  PRIMARY KEY (org_id, candidate_question_id),
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK ((decline_reason IS NULL) = (declined_at IS NULL)),
  CHECK (answered_at IS NULL OR declined_at IS NULL),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
COMMENT ON COLUMN candidate_question.noted_by IS 'the panelist who wrote it down; null: the candidate asked it here';
CREATE INDEX candidate_question_application ON candidate_question (org_id, application_id, asked_at);
CALL guard('candidate_question', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE ON candidate_question TO rondo_app;

-- What somebody promised a candidate, by whom and by when.
CREATE TABLE commitment (
  org_id uuid NOT NULL,
  commitment_id uuid NOT NULL,
  application_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  candidate_question_id uuid,
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
  owner_id uuid NOT NULL,
  owner_name text NOT NULL,
  due_on date NOT NULL,
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL,
  kept_at timestamptz,
  kept_by uuid,
  outcome text CHECK (length(outcome) BETWEEN 1 AND 5000),
  PRIMARY KEY (org_id, commitment_id),
  CHECK ((kept_at IS NULL) = (outcome IS NULL)),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, candidate_question_id) REFERENCES candidate_question (org_id, candidate_question_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, owner_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX commitment_application ON commitment (org_id, application_id);
CREATE INDEX commitment_due ON commitment (org_id, owner_id, due_on) WHERE kept_at IS NULL;
CALL guard('commitment', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE ON commitment TO rondo_app;

-- One asking of both sides, with a stated deadline. "Need more" by either side opens the next.
CREATE TABLE mutual_answer (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  asking integer NOT NULL,
  candidate_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL,
  deadline timestamptz NOT NULL,
  PRIMARY KEY (org_id, application_id, asking),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CALL guard('mutual_answer', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON mutual_answer TO rondo_app;

-- That a side has answered: both may see this.
CREATE TABLE answer (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  asking integer NOT NULL,
  side text NOT NULL CHECK (side IN ('employer', 'candidate')),
  candidate_id uuid NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, application_id, asking, side),
  FOREIGN KEY (org_id, application_id, asking) REFERENCES mutual_answer (org_id, application_id, asking) ON DELETE CASCADE
);
CALL guard('answer', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT ON answer TO rondo_app;

-- What it is: a "no" goes out on its own; yes and need-more open when both are in or the deadline has passed.
-- Its twin is interview/src/answer/seal.ts.
CREATE TABLE answer_content (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  asking integer NOT NULL,
  side text NOT NULL CHECK (side IN ('employer', 'candidate')),
  candidate_id uuid NOT NULL,
  value text NOT NULL CHECK (value IN ('yes', 'no', 'need_more')),
  body text NOT NULL DEFAULT '' CHECK (length(body) <= 5000),
  member_id uuid,
  PRIMARY KEY (org_id, application_id, asking, side),
  FOREIGN KEY (org_id, application_id, asking, side) REFERENCES answer (org_id, application_id, asking, side) ON DELETE CASCADE
);
CALL guard('answer_content', $$org_id = current_org()
  AND (viewer_side() = 'employer' OR viewer_side() = 'system' OR candidate_id = current_candidate())
  AND (viewer_side() = 'system' OR side = viewer_side() OR value = 'no'
    OR EXISTS (SELECT 1 FROM answer a WHERE a.org_id = answer_content.org_id AND a.application_id = answer_content.application_id
                 AND a.asking = answer_content.asking AND a.side = viewer_side())
    OR EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = answer_content.org_id AND m.application_id = answer_content.application_id
                 AND m.asking = answer_content.asking AND m.deadline <= clock_now()))$$);
GRANT SELECT, INSERT ON answer_content TO rondo_app;
