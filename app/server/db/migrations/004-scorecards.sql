-- What panelists return, sealed until their own is in.

-- Who owes cards in a round. Written at publication; the seal looks at it and at `unblinding`, never at cards.
CREATE TABLE panelist (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  PRIMARY KEY (org_id, application_id, round_id, member_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX panelist_member ON panelist (org_id, member_id);
CALL guard('panelist', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON panelist TO rondo_app;

-- From here on a panelist may see the others' cards of this round: all own cards are in, or somebody released them.
CREATE TABLE unblinding (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  cause text NOT NULL CHECK (cause IN ('cards_in', 'released')),
  unblinded_at timestamptz NOT NULL,
  released_by uuid,
  release_reason text,
  PRIMARY KEY (org_id, application_id, round_id, member_id),
  CHECK ((cause = 'released') = (released_by IS NOT NULL AND release_reason IS NOT NULL)),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
-- That a colleague's cards are in is itself sealed: of the others one sees only releases, which are acts of their own.
CALL guard('unblinding', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND (member_id = current_member() OR cause = 'released')))$$);
GRANT SELECT, INSERT ON unblinding TO rondo_app;

-- THE SEAL, as a policy (its twin is interview/src/scorecard/seal.ts): while any of my own cards for this candidate's
-- application is still out, in whatever round, the others' cards do not exist for me.
CREATE FUNCTION sealed_from_me(org uuid, application uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM panelist p
    WHERE p.org_id = org AND p.application_id = application AND p.member_id = current_member()
      AND NOT EXISTS (
        SELECT 1 FROM unblinding u
        WHERE u.org_id = p.org_id AND u.application_id = p.application_id AND u.round_id = p.round_id AND u.member_id = p.member_id))
$$;

-- One per rating seat, made for every seat when the agenda is published, so that no id tells of a submission.
CREATE TABLE scorecard (
  org_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  session_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  round_number integer NOT NULL,
  member_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, scorecard_id),
  UNIQUE (org_id, session_id, member_id),
  FOREIGN KEY (org_id, session_id) REFERENCES session (org_id, session_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX scorecard_application ON scorecard (org_id, application_id, round_id);
CREATE INDEX scorecard_member ON scorecard (org_id, member_id);
CALL guard('scorecard', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON scorecard TO rondo_app;

-- Only the panelist reads the own draft: notes as typed, ratings so far.
CREATE TABLE scorecard_draft (
  org_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  member_id uuid NOT NULL,
  revision integer NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, scorecard_id),
  FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard (org_id, scorecard_id) ON DELETE CASCADE
);
CALL guard('scorecard_draft', $$org_id = current_org() AND viewer_side() = 'employer' AND member_id = current_member()$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON scorecard_draft TO rondo_app;

CREATE TABLE scorecard_submission (
  org_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  kit_version integer NOT NULL,
  recommendation text NOT NULL CHECK (recommendation IN ('strong_yes', 'yes', 'no', 'strong_no')),
  strengths text NOT NULL,
  weaknesses text NOT NULL,
  checklist jsonb NOT NULL DEFAULT '[]',
  candidate_asked text CHECK (candidate_asked IN ('yes', 'no', 'no_time')),
  candidate_minutes_used integer CHECK (candidate_minutes_used BETWEEN 0 AND 480),
  submitted_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, scorecard_id),
  FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard (org_id, scorecard_id) ON DELETE CASCADE
);
CREATE INDEX scorecard_submission_application ON scorecard_submission (org_id, application_id, round_id);
CALL guard('scorecard_submission', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND (member_id = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON scorecard_submission TO rondo_app;

CREATE TABLE scorecard_rating (
  org_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  competency_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  score smallint CHECK (score BETWEEN 1 AND 5),
  evidence text NOT NULL,
  PRIMARY KEY (org_id, scorecard_id, competency_id),
  FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard_submission (org_id, scorecard_id) ON DELETE CASCADE
);
COMMENT ON COLUMN scorecard_rating.score IS 'null: not observed';
CREATE INDEX scorecard_rating_application ON scorecard_rating (org_id, application_id, round_id);
CALL guard('scorecard_rating', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND (member_id = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON scorecard_rating TO rondo_app;

-- What was said and what one thinks, kept apart, per question.
CREATE TABLE scorecard_answer (
  org_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  question_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  said text NOT NULL,
  assessment text NOT NULL,
  probes text[] NOT NULL DEFAULT '{}',
  candidate_raised boolean NOT NULL DEFAULT false,
  noted_at timestamptz,
  PRIMARY KEY (org_id, scorecard_id, question_id),
  FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard_submission (org_id, scorecard_id) ON DELETE CASCADE
);
CREATE INDEX scorecard_answer_application ON scorecard_answer (org_id, application_id, round_id);
CALL guard('scorecard_answer', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND (member_id = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON scorecard_answer TO rondo_app;

-- Concerns of round one (or hypotheses, their positive form), published by the hiring manager into a later round.
CREATE TABLE concern (
  org_id uuid NOT NULL,
  concern_id uuid NOT NULL,
  application_id uuid NOT NULL,
  form text NOT NULL CHECK (form IN ('concern', 'hypothesis')),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 1000),
  competency_id uuid,
  for_round_id uuid NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid NOT NULL,
  published_at timestamptz,
  published_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  PRIMARY KEY (org_id, concern_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX concern_application ON concern (org_id, application_id);
-- Text that may have been drawn from others' cards: before it is published, only its writer reads it while sealed.
CALL guard('concern', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer'
  AND (published_at IS NOT NULL OR written_by = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT, UPDATE ON concern TO rondo_app;

CREATE TABLE scorecard_concern (
  org_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  concern_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('confirmed', 'refuted', 'not_tested')),
  evidence text NOT NULL,
  PRIMARY KEY (org_id, scorecard_id, concern_id),
  FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard_submission (org_id, scorecard_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, concern_id) REFERENCES concern (org_id, concern_id) ON DELETE CASCADE
);
CREATE INDEX scorecard_concern_application ON scorecard_concern (org_id, application_id, round_id);
CALL guard('scorecard_concern', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND (member_id = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON scorecard_concern TO rondo_app;

-- A dated addition to a card that is in; the card itself never changes.
CREATE TABLE scorecard_amendment (
  org_id uuid NOT NULL,
  amendment_id uuid NOT NULL,
  scorecard_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 5000),
  after_unblinding boolean NOT NULL,
  amended_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, amendment_id),
  FOREIGN KEY (org_id, scorecard_id) REFERENCES scorecard_submission (org_id, scorecard_id) ON DELETE CASCADE
);
CREATE INDEX scorecard_amendment_card ON scorecard_amendment (org_id, scorecard_id);
CALL guard('scorecard_amendment', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND (member_id = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON scorecard_amendment TO rondo_app;

-- ---------------------------------------------------------------- debrief and decision

-- A rating after discussion, beside the original and never instead of it.
CREATE TABLE revised_rating (
  org_id uuid NOT NULL,
  revised_rating_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  competency_id uuid NOT NULL,
  member_id uuid NOT NULL,
  score smallint CHECK (score BETWEEN 1 AND 5),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  revised_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, revised_rating_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX revised_rating_application ON revised_rating (org_id, application_id, round_id);
CALL guard('revised_rating', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT ON revised_rating TO rondo_app;

-- How a difference was worked out. Which differences there are is computed; this is what people did about them.
CREATE TABLE discrepancy (
  org_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  competency_id uuid NOT NULL,
  owner_id uuid,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 5000),
  closed_at timestamptz,
  closed_by uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, application_id, round_id, competency_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CALL guard('discrepancy', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT, UPDATE ON discrepancy TO rondo_app;

CREATE TABLE decision (
  org_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  application_id uuid NOT NULL,
  round_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('next_round', 'offer', 'reject')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 5000),
  override_reason text,
  missing_cards integer NOT NULL DEFAULT 0,
  decided_at timestamptz NOT NULL,
  decided_by uuid NOT NULL,
  PRIMARY KEY (org_id, decision_id),
  CHECK (missing_cards = 0 OR override_reason IS NOT NULL),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE INDEX decision_application ON decision (org_id, application_id, decided_at DESC);
CALL guard('decision', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))$$);
GRANT SELECT, INSERT ON decision TO rondo_app;
