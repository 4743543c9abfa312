-- What somebody tried and was refused: counted by the hour, without a word of what was sent.

CREATE TABLE refused_attempt (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  refused_attempt_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  times integer NOT NULL CHECK (times > 0),
  kind text NOT NULL CHECK (kind IN ('not_allowed', 'scope_missing', 'own_cards_first', 'not_found',
    'sign_in_failed', 'password_wrong', 'held_off', 'link_over', 'key_over')),
  -- nobody: who it was is not known, only whose way in was tried (subject_id).
  actor_side text NOT NULL CHECK (actor_side IN ('employer', 'candidate', 'nobody')),
  actor_id uuid,
  api_key_id uuid,
  -- A method and a pattern such as GET /candidates/{candidateId}; null where none is told.
  route text CHECK (length(route) <= 200),
  subject_id uuid,
  application_id uuid,
  -- About things of several applications, or too many to tell apart: hidden from whoever has a card out anywhere.
  of_several boolean NOT NULL DEFAULT false,
  PRIMARY KEY (org_id, refused_attempt_id),
  FOREIGN KEY (org_id, application_id) REFERENCES application (org_id, application_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX refused_attempt_counted ON refused_attempt
  (org_id, hour, kind, actor_side, actor_id, api_key_id, route, subject_id, application_id, of_several) NULLS NOT DISTINCT;
CREATE INDEX refused_attempt_newest ON refused_attempt (org_id, hour DESC, refused_attempt_id DESC);
CREATE INDEX refused_attempt_application ON refused_attempt (org_id, application_id) WHERE application_id IS NOT NULL;
CREATE INDEX refused_attempt_subject ON refused_attempt (org_id, subject_id) WHERE subject_id IS NOT NULL;
-- Whether something is refused may follow from whose cards are in. So a line about an application is under its seal,
-- and administrators are asked for here too.
CALL guard('refused_attempt', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'employer'
    AND EXISTS (SELECT FROM member m WHERE m.org_id = refused_attempt.org_id AND m.member_id = current_member()
      AND m.role = 'administrator' AND m.deactivated_at IS NULL)
    AND (application_id IS NULL OR NOT sealed_from_me(org_id, application_id))
    AND NOT (of_several AND EXISTS (SELECT FROM panelist p WHERE p.org_id = refused_attempt.org_id
      AND p.member_id = current_member() AND sealed_from_me(p.org_id, p.application_id)))))$$);
GRANT SELECT, INSERT, DELETE, UPDATE (times, last_at) ON refused_attempt TO rondo_app;
