-- How an organisation looks to those from outside: its logo, and a colour.
CREATE TABLE organisation_look (
  org_id uuid PRIMARY KEY REFERENCES organisation (org_id),
  -- As it was chosen; what is shown is a shade of it that can be read.
  accent text CHECK (accent ~ '^#[0-9a-f]{6}$'),
  shows_name boolean NOT NULL DEFAULT false,
  -- New with every logo, so that its address can be kept for good.
  logo_id uuid,
  media_type text CHECK (media_type IN ('image/png', 'image/jpeg')),
  width integer CHECK (width BETWEEN 16 AND 2000),
  height integer CHECK (height BETWEEN 16 AND 2000),
  bytes bytea CHECK (octet_length(bytes) BETWEEN 1 AND 250000),
  changed_at timestamptz NOT NULL,
  changed_by uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((logo_id IS NULL) = (bytes IS NULL) AND (logo_id IS NULL) = (media_type IS NULL)
     AND (logo_id IS NULL) = (width IS NULL) AND (logo_id IS NULL) = (height IS NULL)),
  FOREIGN KEY (org_id, changed_by) REFERENCES member (org_id, member_id)
);
COMMENT ON COLUMN organisation_look.shows_name IS 'the logo holds the name, so the name need not stand beside it';
ALTER TABLE organisation_look ALTER COLUMN bytes SET STORAGE EXTERNAL;
CALL guard('organisation_look', $$org_id = current_org() AND viewer_side() <> ''$$);
GRANT SELECT, INSERT, UPDATE ON organisation_look TO rondo_app;
