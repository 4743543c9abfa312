-- What candidates of every vacancy read (the privacy notice, mails, who they meet) may have gone out in spite of remarks
-- on its words, too (R93).
ALTER TABLE wording_reason
  ALTER COLUMN vacancy_id DROP NOT NULL,
  DROP CONSTRAINT wording_reason_check,
  DROP CONSTRAINT wording_reason_subject_check,
  ADD CONSTRAINT wording_reason_subject_check CHECK (subject IN (
    'vacancy_text', 'application_form', 'outcome', 'contest_answer', 'question_answer', 'question_declining',
    'commitment', 'commitment_keeping', 'asking_answer', 'agenda', 'notice', 'mail_text', 'profile')),
  ADD CONSTRAINT wording_reason_place_check CHECK (
    (vacancy_id IS NULL) = (subject IN ('notice', 'mail_text', 'profile'))
    AND (application_id IS NULL) = (subject IN ('vacancy_text', 'application_form', 'notice', 'mail_text', 'profile')));
CREATE INDEX wording_reason_everybody ON wording_reason (org_id, given_at DESC) WHERE vacancy_id IS NULL;
