-- Who saw and changed what; how long things are kept; what is gone.

-- Lines hold ids only. Erasing a candidate removes the row that gives the id a name; the line stays.
CREATE TABLE audit_event (
  org_id uuid NOT NULL,
  audit_event_id uuid NOT NULL,
  occurred_at timestamptz NOT NULL,
  actor_side text NOT NULL CHECK (actor_side IN ('employer', 'candidate', 'system')),
  actor_id uuid,
  api_key_id uuid,
  verb text NOT NULL,
  subject text NOT NULL,
  subject_id uuid NOT NULL,
  candidate_id uuid,
  application_id uuid,
  -- Lines that tell of a card somebody submitted are under the seal like the card itself.
  about_card_of uuid,
  detail jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (org_id, audit_event_id)
);
CREATE INDEX audit_event_newest ON audit_event (org_id, occurred_at DESC, audit_event_id DESC);
CREATE INDEX audit_event_candidate ON audit_event (org_id, candidate_id, occurred_at DESC) WHERE candidate_id IS NOT NULL;
CALL guard('audit_event', $$org_id = current_org() AND (viewer_side() = 'system'
  OR (viewer_side() = 'candidate' AND candidate_id = current_candidate() AND about_card_of IS NULL)
  OR (viewer_side() = 'employer' AND (about_card_of IS NULL OR about_card_of = current_member()
      OR application_id IS NULL OR NOT sealed_from_me(org_id, application_id))))$$);
GRANT SELECT, INSERT ON audit_event TO rondo_app;

CREATE TABLE legal_hold (
  org_id uuid NOT NULL,
  legal_hold_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  owner_id uuid NOT NULL,
  placed_at timestamptz NOT NULL,
  ends_on date NOT NULL,
  lifted_at timestamptz,
  lifted_by uuid,
  PRIMARY KEY (org_id, legal_hold_id),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, owner_id) REFERENCES member (org_id, member_id)
);
CREATE INDEX legal_hold_candidate ON legal_hold (org_id, candidate_id);
CALL guard('legal_hold', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON legal_hold TO rondo_app;

-- Consent to be kept longer than the country's term; withdrawing it counts at once.
CREATE TABLE retention_consent (
  org_id uuid NOT NULL,
  retention_consent_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  PRIMARY KEY (org_id, retention_consent_id),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX retention_consent_candidate ON retention_consent (org_id, candidate_id);
CALL guard('retention_consent', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE ON retention_consent TO rondo_app;

-- What was erased: kept to replay after a backup is restored. It names nobody.
CREATE TABLE erasure (
  org_id uuid NOT NULL,
  erasure_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  cause text NOT NULL CHECK (cause IN ('retention', 'asked_by_candidate', 'asked_by_employer')),
  erased_at timestamptz NOT NULL,
  erased_by uuid,
  PRIMARY KEY (org_id, erasure_id)
);
CALL guard('erasure', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT ON erasure TO rondo_app;
