-- A text that candidates read went out in spite of remarks on its words: which, why, and who said so (R93).
CREATE TABLE wording_reason (
  org_id uuid NOT NULL,
  wording_reason_id uuid NOT NULL,
  vacancy_id uuid NOT NULL,
  application_id uuid,
  subject text NOT NULL CHECK (subject IN (
    'vacancy_text', 'application_form', 'outcome', 'contest_answer', 'question_answer', 'question_declining',
    'commitment', 'commitment_keeping', 'asking_answer')),
  subject_id uuid NOT NULL,
  topics text[] NOT NULL CHECK (cardinality(topics) BETWEEN 1 AND 30),
  found_words text[] NOT NULL CHECK (cardinality(found_words) BETWEEN 1 AND 50),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  given_at timestamptz NOT NULL,
  given_by uuid NOT NULL,
  PRIMARY KEY (org_id, wording_reason_id),
  CHECK ((application_id IS NULL) = (subject IN ('vacancy_text', 'application_form'))),
  FOREIGN KEY (org_id, vacancy_id) REFERENCES vacancy (org_id, vacancy_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, given_by) REFERENCES member (org_id, member_id)
);
CREATE INDEX wording_reason_vacancy ON wording_reason (org_id, vacancy_id, given_at DESC);
CREATE INDEX wording_reason_application ON wording_reason (org_id, application_id);
-- That something was told can tell how others rated: whoever still owes a card reads only what they gave themself.
CALL guard('wording_reason', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer'
  AND (application_id IS NULL OR given_by = current_member() OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON wording_reason TO rondo_app;
