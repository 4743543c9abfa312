-- What opens the seal rests on its fact, in the database as in the server: a release that a second person has agreed
-- to, in their own name, or all of one's own cards of the round. The past of the demonstration is copied by the system,
-- which elsewhere opens none.
ALTER POLICY tenant ON unblinding
  WITH CHECK (org_id = current_org() AND (
    (viewer_side() = 'system' AND EXISTS (SELECT FROM demonstration d WHERE d.org_id = unblinding.org_id))
    OR (viewer_side() = 'employer' AND cause = 'cards_in' AND member_id = current_member()
      AND EXISTS (SELECT FROM scorecard_submission b WHERE b.org_id = unblinding.org_id AND b.application_id = unblinding.application_id
                    AND b.round_id = unblinding.round_id AND b.member_id = unblinding.member_id)
      AND NOT EXISTS (
        SELECT FROM scorecard c
          JOIN session_panelist p ON p.org_id = c.org_id AND p.session_id = c.session_id AND p.member_id = c.member_id
          JOIN session s ON s.org_id = c.org_id AND s.session_id = c.session_id
         WHERE c.org_id = unblinding.org_id AND c.application_id = unblinding.application_id
           AND c.round_id = unblinding.round_id AND c.member_id = unblinding.member_id
           AND p.cancelled_at IS NULL AND s.cancelled_at IS NULL
           AND NOT EXISTS (SELECT FROM scorecard_submission b WHERE b.org_id = c.org_id AND b.scorecard_id = c.scorecard_id)))
    OR (viewer_side() = 'employer' AND cause = 'released' AND EXISTS (
        SELECT FROM release r
         WHERE r.org_id = unblinding.org_id AND r.application_id = unblinding.application_id
           AND r.round_id = unblinding.round_id AND r.member_id = unblinding.member_id
           AND r.taken_back_at IS NULL AND r.confirmed_by = current_member()
           AND r.asked_by = unblinding.released_by AND r.reason = unblinding.release_reason))));

-- Nobody asks for another, agrees for another or takes back for another, and nothing is agreed to as it is asked.
ALTER POLICY tenant ON release
  WITH CHECK (org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer'
    AND NOT sealed_from_me(org_id, application_id)
    AND CASE WHEN confirmed_by IS NOT NULL THEN confirmed_by = current_member()
             WHEN taken_back_by IS NOT NULL THEN taken_back_by = current_member()
             ELSE asked_by = current_member() END)));
CREATE POLICY asked ON release AS RESTRICTIVE FOR INSERT
  WITH CHECK (org_id = current_org() AND (viewer_side() = 'system'
    OR (confirmed_at IS NULL AND taken_back_at IS NULL)));
