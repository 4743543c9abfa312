-- An agenda that candidates read, too, may have gone out in spite of remarks on its words (R93).
ALTER TABLE wording_reason
  DROP CONSTRAINT wording_reason_subject_check,
  ADD CONSTRAINT wording_reason_subject_check CHECK (subject IN (
    'vacancy_text', 'application_form', 'outcome', 'contest_answer', 'question_answer', 'question_declining',
    'commitment', 'commitment_keeping', 'asking_answer', 'agenda'));
