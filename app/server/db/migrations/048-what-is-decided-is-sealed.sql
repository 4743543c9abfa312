-- What follows from cards is under the seal wherever it stands, as the decision itself is: what was told and answered of
-- it, and the lines of the trail that say so, which name no card.
ALTER POLICY tenant ON audit_event
  USING (org_id = current_org() AND (viewer_side() = 'system'
    OR (viewer_side() = 'candidate' AND candidate_id = current_candidate() AND about_card_of IS NULL)
    OR (viewer_side() = 'employer' AND (about_card_of = current_member() OR application_id IS NULL
        OR (about_card_of IS NULL AND subject NOT IN ('decision', 'outcome', 'asking', 'feedback'))
        OR NOT sealed_from_me(org_id, application_id)))))
  WITH CHECK (org_id = current_org() AND (viewer_side() = 'system'
    OR (viewer_side() = 'candidate' AND candidate_id = current_candidate() AND about_card_of IS NULL)
    OR (viewer_side() = 'employer' AND (about_card_of = current_member() OR application_id IS NULL
        OR (about_card_of IS NULL AND subject NOT IN ('decision', 'outcome', 'asking', 'feedback'))
        OR NOT sealed_from_me(org_id, application_id)))));

ALTER POLICY tenant ON answer_content
  USING (org_id = current_org()
    AND (viewer_side() = 'system' OR candidate_id = current_candidate()
      OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))
    AND (viewer_side() = 'system' OR side = viewer_side() OR value = 'no'
      OR EXISTS (SELECT 1 FROM answer a WHERE a.org_id = answer_content.org_id AND a.application_id = answer_content.application_id
                   AND a.asking = answer_content.asking AND a.side = viewer_side())
      OR EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = answer_content.org_id AND m.application_id = answer_content.application_id
                   AND m.asking = answer_content.asking AND m.deadline <= clock_now())))
  WITH CHECK (org_id = current_org()
    AND (viewer_side() = 'system' OR candidate_id = current_candidate()
      OR (viewer_side() = 'employer' AND NOT sealed_from_me(org_id, application_id)))
    AND (viewer_side() = 'system' OR side = viewer_side() OR value = 'no'
      OR EXISTS (SELECT 1 FROM answer a WHERE a.org_id = answer_content.org_id AND a.application_id = answer_content.application_id
                   AND a.asking = answer_content.asking AND a.side = viewer_side())
      OR EXISTS (SELECT 1 FROM mutual_answer m WHERE m.org_id = answer_content.org_id AND m.application_id = answer_content.application_id
                   AND m.asking = answer_content.asking AND m.deadline <= clock_now())));

-- Whether I owe a card in a round that is not known to come after this one: what was drawn from the cards of earlier
-- rounds for this one is then not for me yet.
CREATE FUNCTION owes_earlier(org uuid, application uuid, round uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM panelist p
    WHERE p.org_id = org AND p.application_id = application AND p.member_id = current_member() AND p.round_id <> round
      AND NOT EXISTS (
        SELECT 1 FROM unblinding u
        WHERE u.org_id = p.org_id AND u.application_id = p.application_id AND u.round_id = p.round_id AND u.member_id = p.member_id)
      AND NOT EXISTS (
        SELECT 1 FROM agenda later JOIN agenda mine ON mine.org_id = later.org_id AND mine.application_id = later.application_id
        WHERE later.org_id = p.org_id AND later.application_id = p.application_id AND later.round_id = p.round_id
          AND mine.round_id = round AND later.round_number > mine.round_number))
$$;

ALTER POLICY tenant ON concern
  USING (org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer'
    AND (written_by = current_member() OR (published_at IS NOT NULL AND NOT owes_earlier(org_id, application_id, for_round_id))
      OR NOT sealed_from_me(org_id, application_id)))))
  WITH CHECK (org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer'
    AND (written_by = current_member() OR (published_at IS NOT NULL AND NOT owes_earlier(org_id, application_id, for_round_id))
      OR NOT sealed_from_me(org_id, application_id)))));

-- The same in the search, which says itself what the policies would say; and a merge that is taken back leaves the
-- mails of panelists alone. Both are changed in one place of theirs; a change that does not take is an error.
DO $$
DECLARE
  before text;
  after text;
BEGIN
  -- A setting of an extension is known once the extension is at work.
  PERFORM similarity('', '');
  SELECT pg_get_functiondef('search_candidates(text, uuid, boolean, integer)'::regprocedure) INTO before;
  after := replace(before, '((n.kind <> ''decision'' AND (n.published OR n.member_id = me))',
    '((n.kind <> ''decision'' AND (n.member_id = me OR (n.published AND EXISTS (SELECT FROM concern k
               WHERE k.org_id = o AND k.concern_id = n.note_id AND NOT owes_earlier(o, k.application_id, k.for_round_id)))))');
  IF after = before THEN RAISE EXCEPTION 'search_candidates is not as it was'; END IF;
  EXECUTE after;
  SELECT pg_get_functiondef('take_apart(uuid)'::regprocedure) INTO before;
  after := replace(before, 'l.candidate_id = c.candidate_id AND l.sent_at IS NULL', 'l.candidate_id = c.candidate_id AND l.member_id IS NULL AND l.sent_at IS NULL');
  IF after = before THEN RAISE EXCEPTION 'take_apart is not as it was'; END IF;
  EXECUTE after;
END $$;

-- Facts change where they are meant to and nowhere else: what was asked, promised, held or agreed stays as it was.
REVOKE UPDATE ON release, concern, candidate_question, commitment, legal_hold, retention_consent, wording_exemption, api_key, invitation
  FROM rondo_app;
GRANT UPDATE (confirmed_at, confirmed_by, alone, taken_back_at, taken_back_by) ON release TO rondo_app;
GRANT UPDATE (published_at, published_by, withdrawn_at, withdrawn_by) ON concern TO rondo_app;
GRANT UPDATE (answer, answered_at, answered_by, decline_reason, declined_at, declined_by) ON candidate_question TO rondo_app;
GRANT UPDATE (kept_at, kept_by, outcome) ON commitment TO rondo_app;
GRANT UPDATE (lifted_at, lifted_by) ON legal_hold TO rondo_app;
GRANT UPDATE (withdrawn_at) ON retention_consent TO rondo_app;
GRANT UPDATE (approved_at, approved_by) ON wording_exemption TO rondo_app;
GRANT UPDATE (last_used_at, revoked_at) ON api_key TO rondo_app;
GRANT UPDATE (expires_at, accepted_at, revoked_at, revoked_by) ON invitation TO rondo_app;
