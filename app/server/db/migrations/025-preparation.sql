-- Who is prepared, for which kit; and who was asked to (R33, R34).

ALTER TABLE session_panelist ADD COLUMN prepared_kit integer;
COMMENT ON COLUMN session_panelist.prepared_kit IS 'the version of the kit they last confirmed; stays when a newer kit takes the confirmation away';

-- That somebody asked a panelist to prepare: seldom enough that it stays a favour.
CREATE TABLE nudge (
  org_id uuid NOT NULL,
  session_id uuid NOT NULL,
  member_id uuid NOT NULL,
  nudged_at timestamptz NOT NULL,
  nudged_by uuid NOT NULL,
  PRIMARY KEY (org_id, session_id, member_id, nudged_at),
  FOREIGN KEY (org_id, session_id, member_id) REFERENCES session_panelist (org_id, session_id, member_id) ON DELETE CASCADE
);
CALL guard('nudge', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT ON nudge TO rondo_app;
