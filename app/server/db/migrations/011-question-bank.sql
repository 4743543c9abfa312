-- The organisation's own competencies and questions, with every version; where they are used; what was allowed to be
-- asked in spite of its words, by whom.

CREATE TABLE bank_competency (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  bank_competency_id uuid NOT NULL,
  content jsonb NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  made_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL,
  PRIMARY KEY (org_id, bank_competency_id)
);
CALL guard('bank_competency', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON bank_competency TO rondo_app;

-- A name stands for one competency in each language.
CREATE TABLE bank_competency_name (
  org_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  folded text NOT NULL,
  bank_competency_id uuid NOT NULL,
  PRIMARY KEY (org_id, language, folded),
  FOREIGN KEY (org_id, bank_competency_id) REFERENCES bank_competency (org_id, bank_competency_id)
);
CREATE INDEX bank_competency_name_of ON bank_competency_name (org_id, bank_competency_id);
CALL guard('bank_competency_name', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON bank_competency_name TO rondo_app;

-- A question as it stands now; what is searched is folded from its latest version.
CREATE TABLE bank_question (
  org_id uuid NOT NULL,
  bank_question_id uuid NOT NULL,
  bank_version integer NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  bank_competency_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('structured', 'situational', 'behavioural', 'experience', 'technical')),
  languages text[] NOT NULL,
  search_text text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'in_use', 'retired')),
  state_reason text NOT NULL DEFAULT '' CHECK (length(state_reason) <= 500),
  state_at timestamptz NOT NULL,
  state_by text NOT NULL,
  owner_id uuid,
  owner_name text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, bank_question_id),
  CHECK (state <> 'retired' OR state_reason <> ''),
  FOREIGN KEY (org_id, bank_competency_id) REFERENCES bank_competency (org_id, bank_competency_id),
  FOREIGN KEY (org_id, owner_id) REFERENCES member (org_id, member_id)
);
COMMENT ON COLUMN bank_question.state_by IS 'a name: who did it may be of the organisation the question was imported from';
CREATE INDEX bank_question_newest ON bank_question (org_id, changed_at DESC, bank_question_id DESC);
CREATE INDEX bank_question_competency ON bank_question (org_id, bank_competency_id, changed_at DESC, bank_question_id DESC);
CALL guard('bank_question', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON bank_question TO rondo_app;

-- What it said, version by version: never changed, never deleted.
CREATE TABLE bank_question_version (
  org_id uuid NOT NULL,
  bank_question_id uuid NOT NULL,
  bank_version integer NOT NULL CHECK (bank_version >= 1),
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by uuid,
  saved_by_name text NOT NULL,
  PRIMARY KEY (org_id, bank_question_id, bank_version),
  FOREIGN KEY (org_id, bank_question_id) REFERENCES bank_question (org_id, bank_question_id)
);
COMMENT ON COLUMN bank_question_version.saved_by IS 'null: saved in the organisation it was imported from';
CALL guard('bank_question_version', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT ON bank_question_version TO rondo_app;

-- The same words stand for one question in each language: whoever types or imports them twice finds the first.
CREATE TABLE bank_question_words (
  org_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  words_hash text NOT NULL,
  bank_question_id uuid NOT NULL,
  PRIMARY KEY (org_id, language, words_hash),
  FOREIGN KEY (org_id, bank_question_id) REFERENCES bank_question (org_id, bank_question_id)
);
CREATE INDEX bank_question_words_of ON bank_question_words (org_id, bank_question_id);
CALL guard('bank_question_words', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON bank_question_words TO rondo_app;

-- Which questions of the bank the plan of a vacancy has now. A plan is a document (docs/decisions/002), so what it
-- names may be gone: no foreign key leads to the bank.
CREATE TABLE plan_bank_question (
  org_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  plan_question_id uuid NOT NULL,
  bank_question_id uuid NOT NULL,
  bank_version integer NOT NULL,
  PRIMARY KEY (org_id, vacancy_id, plan_question_id),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id)
);
CREATE INDEX plan_bank_question_of ON plan_bank_question (org_id, bank_question_id);
CALL guard('plan_bank_question', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON plan_bank_question TO rondo_app;

-- The same of the kit of a session: how often a question was asked is counted from these and the sessions' times,
-- never from a card.
CREATE TABLE kit_bank_question (
  org_id uuid NOT NULL,
  session_id uuid NOT NULL,
  bank_question_id uuid NOT NULL,
  bank_version integer NOT NULL,
  PRIMARY KEY (org_id, session_id, bank_question_id),
  FOREIGN KEY (org_id, session_id) REFERENCES session (org_id, session_id) ON DELETE CASCADE
);
CREATE INDEX kit_bank_question_of ON kit_bank_question (org_id, bank_question_id);
CALL guard('kit_bank_question', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, DELETE ON kit_bank_question TO rondo_app;

-- A question whose words may not be asked just so, asked all the same in one vacancy: the reason, and two people.
CREATE TABLE wording_exemption (
  org_id uuid NOT NULL,
  wording_exemption_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  words_hash text NOT NULL,
  question_text text NOT NULL CHECK (length(question_text) BETWEEN 1 AND 2000),
  topics text[] NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  approved_at timestamptz,
  approved_by uuid,
  PRIMARY KEY (org_id, wording_exemption_id),
  UNIQUE (org_id, vacancy_id, words_hash),
  CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
  CHECK (approved_by <> asked_by),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id),
  FOREIGN KEY (org_id, asked_by) REFERENCES member (org_id, member_id)
);
CALL guard('wording_exemption', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON wording_exemption TO rondo_app;
