/**
 * Where a candidate's data stands: every tenant table that holds rows about one, and how its rows are found. A test
 * reads the catalog and fails when a table with a candidate's or application's id is missing here.
 */
export const candidateTables: Record<string, 'candidate_id' | 'application_id' | 'session_id' | 'scorecard_id'> = {
  candidate: 'candidate_id',
  application: 'candidate_id',
  document: 'candidate_id',
  agenda: 'candidate_id',
  agenda_publication: 'candidate_id',
  session: 'candidate_id',
  session_panelist: 'session_id',
  nudge: 'session_id',
  kit: 'application_id',
  panelist: 'application_id',
  unblinding: 'application_id',
  release: 'application_id',
  scorecard: 'application_id',
  scorecard_submission: 'application_id',
  scorecard_rating: 'application_id',
  scorecard_answer: 'application_id',
  scorecard_concern: 'application_id',
  scorecard_amendment: 'application_id',
  concern: 'application_id',
  revised_rating: 'application_id',
  discrepancy: 'application_id',
  decision: 'application_id',
  decision_promise: 'candidate_id',
  outcome: 'candidate_id',
  outcome_reaction: 'candidate_id',
  procedure_feedback: 'candidate_id',
  withdrawal: 'candidate_id',
  digest_line: 'candidate_id',
  candidate_question: 'candidate_id',
  commitment: 'candidate_id',
  mutual_answer: 'candidate_id',
  answer: 'candidate_id',
  answer_content: 'candidate_id',
  legal_hold: 'candidate_id',
  retention_consent: 'candidate_id',
  mail: 'candidate_id',
  wording_reason: 'application_id',
  import_row: 'candidate_id',
  notice_shown: 'candidate_id',
  notice_duty: 'candidate_id',
  merge: 'candidate_id',
  audit_event: 'candidate_id',
};

/** Tables with such an id that are not rows of an export, and why. */
export const notExported: Record<string, string> = {
  document_content: 'the bytes stand under "files"',
  scorecard_draft: 'only the panelist can read it until it is handed in',
  refused_attempt: 'what somebody did not get to see: it says something of who tried, and is gone after 90 days',
  erasure: 'it exists only when the rest is gone',
  kit_bank_question: 'which question of the bank a kit had: it says nothing about who was asked',
  candidate_key: 'what a candidate is compared by: it follows from their name, address and number',
  untold: 'where to look for who was not told yet: it follows from decisions, ends and what was told',
  search_name: 'an index of words that stand in other rows',
  search_document: 'an index of words that stand in other rows',
  search_note: 'an index of words that stand in other rows',
  outcome_batch_item:
    'who was told together with others, for thirty days: ids and codes; what each was told is in outcome',
  bulk_change_item: 'what each was before a change of many, for a day: ids only; the trail says what was done',
};

/** Columns left out of rows: they say nothing about the candidate, or who a colleague is to the person. */
export const leftOut: Record<string, readonly string[]> = {
  candidate: ['account_id', 'name_folded', 'mailbox', 'has_cv'],
  application: [
    'interviews_start_at',
    'interviews_end_at',
    'interviews_round',
    'asked_at',
    'archived',
    'standing',
    'stands_at',
  ],
  kit: ['content'],
  mail: ['rendered', 'failure', 'attempts'],
  document: ['text_content'],
  notice_duty: ['mailing_id', 'mailing_outcome'],
};
