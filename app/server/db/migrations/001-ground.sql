-- The ground every table stands on: who is looking, from which side, at what time.
-- The application sends these as SET LOCAL with BEGIN (db/tenant.ts); without them every policy answers "no rows".

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA personal;
GRANT USAGE ON SCHEMA public, personal TO rondo_app;

CREATE FUNCTION current_org() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('rondo.org', true), '')::uuid $$;
CREATE FUNCTION current_member() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('rondo.member', true), '')::uuid $$;
CREATE FUNCTION current_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('rondo.account', true), '')::uuid $$;
CREATE FUNCTION current_candidate() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('rondo.candidate', true), '')::uuid $$;
-- 'employer', 'candidate' or 'system' (jobs); empty outside any context.
CREATE FUNCTION viewer_side() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('rondo.side', true), '') $$;
-- The application's clock, so that one clock decides and tests can hold it still.
CREATE FUNCTION clock_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(nullif(current_setting('rondo.now', true), '')::timestamptz, now()) $$;

-- Row-level security on, also for the owner, with one policy that says which rows exist for whom.
CREATE PROCEDURE guard(guarded regclass, visible text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY tenant ON %s USING (%s) WITH CHECK (%s)', guarded, visible, visible);
END $$;

-- ---------------------------------------------------------------- organisation and its people

CREATE TABLE organisation (
  org_id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  time_zone text NOT NULL,
  retention_days integer NOT NULL CHECK (retention_days BETWEEN 1 AND 3650),
  retention_reason text,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
-- A job that walks over all organisations reads this list (system side, no organisation yet) and opens a context for each.
CALL guard('organisation', $$org_id = current_org() OR (current_org() IS NULL AND viewer_side() = 'system')$$);
GRANT SELECT, INSERT, UPDATE ON organisation TO rondo_app;

CREATE TABLE member (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  member_id uuid NOT NULL,
  account_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 320),
  title text NOT NULL DEFAULT '',
  bio text NOT NULL DEFAULT '' CHECK (length(bio) <= 1000),
  phone text NOT NULL DEFAULT '',
  from_organisation text NOT NULL DEFAULT '',
  role text NOT NULL CHECK (role IN ('administrator', 'recruiter', 'hiring_manager', 'interviewer')),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  time_zone text NOT NULL,
  joined_at timestamptz NOT NULL,
  deactivated_at timestamptz,
  deactivated_by uuid,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (org_id, member_id),
  UNIQUE (org_id, account_id)
);
CREATE UNIQUE INDEX member_email ON member (org_id, lower(email));
CREATE INDEX member_account ON member (account_id);
-- Before an organisation is chosen a person may see their own memberships, and nothing else.
CALL guard('member', 'org_id = current_org() OR (current_org() IS NULL AND account_id = current_account())');
GRANT SELECT, INSERT, UPDATE ON member TO rondo_app;

CREATE TABLE invitation (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  invitation_id uuid NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL CHECK (role IN ('administrator', 'recruiter', 'hiring_manager', 'interviewer')),
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  invited_by uuid NOT NULL,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid,
  PRIMARY KEY (org_id, invitation_id)
);
CREATE UNIQUE INDEX invitation_open ON invitation (org_id, lower(email)) WHERE accepted_at IS NULL AND revoked_at IS NULL;
CALL guard('invitation', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON invitation TO rondo_app;

CREATE TABLE room (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  room_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  place text NOT NULL DEFAULT '',
  capacity integer CHECK (capacity > 0),
  removed_at timestamptz,
  PRIMARY KEY (org_id, room_id)
);
CREATE UNIQUE INDEX room_name ON room (org_id, lower(name)) WHERE removed_at IS NULL;
CALL guard('room', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON room TO rondo_app;

CREATE TABLE api_key (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  api_key_id uuid NOT NULL,
  member_id uuid NOT NULL,
  name text NOT NULL,
  scopes text[] NOT NULL,
  token_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (org_id, api_key_id),
  UNIQUE (org_id, token_hash),
  FOREIGN KEY (org_id, member_id) REFERENCES member (org_id, member_id)
);
CALL guard('api_key', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
GRANT SELECT, INSERT, UPDATE ON api_key TO rondo_app;

CREATE TABLE idempotency_key (
  org_id uuid NOT NULL,
  actor_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request_hash text NOT NULL,
  status integer NOT NULL,
  response jsonb,
  headers jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, actor_id, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
CALL guard('idempotency_key', $$org_id = current_org() AND (viewer_side() = 'system' OR actor_id = coalesce(current_member(), current_candidate()))$$);
GRANT SELECT, INSERT, DELETE ON idempotency_key TO rondo_app;

-- ---------------------------------------------------------------- mail: the outbox

-- A row is written in the transaction of its fact; the job renders and sends it. `data` holds ids and words that the
-- fact already stores, never a secret. The rendered mail is kept only while no SMTP server is configured.
CREATE TABLE mail (
  org_id uuid NOT NULL REFERENCES organisation (org_id),
  mail_id uuid NOT NULL,
  key text NOT NULL,
  template text NOT NULL,
  language text NOT NULL CHECK (language IN ('en', 'nl', 'nb')),
  to_name text NOT NULL,
  to_address text NOT NULL,
  candidate_id uuid,
  member_id uuid,
  data jsonb NOT NULL DEFAULT '{}',
  queued_at timestamptz NOT NULL,
  sent_at timestamptz,
  dropped_at timestamptz,
  rendered jsonb,
  failure text,
  attempts integer NOT NULL DEFAULT 0,
  PRIMARY KEY (org_id, mail_id),
  UNIQUE (org_id, key)
);
CREATE INDEX mail_queued ON mail (org_id, queued_at DESC, mail_id DESC);
CREATE INDEX mail_candidate ON mail (org_id, candidate_id) WHERE candidate_id IS NOT NULL;
CALL guard('mail', $$org_id = current_org() AND (viewer_side() IN ('employer', 'system') OR candidate_id = current_candidate())$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON mail TO rondo_app;

-- ---------------------------------------------------------------- what belongs to a person and to no organisation

CREATE TABLE personal.account (
  account_id uuid PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  language text NOT NULL DEFAULT 'en' CHECK (language IN ('en', 'nl', 'nb')),
  theme text NOT NULL DEFAULT 'auto' CHECK (theme IN ('auto', 'light', 'dark')),
  created_at timestamptz NOT NULL
);
CALL guard('personal.account', 'account_id = current_account()');
GRANT SELECT, INSERT, UPDATE, DELETE ON personal.account TO rondo_app;

-- A candidate's own preparation and looking back. No organisation's side reaches it: the policy knows only the account.
CREATE TABLE personal.note (
  account_id uuid NOT NULL REFERENCES personal.account (account_id) ON DELETE CASCADE,
  note_id uuid NOT NULL,
  application_id uuid,
  kind text NOT NULL CHECK (kind IN ('preparation', 'looking_back', 'question')),
  body text NOT NULL CHECK (length(body) <= 20000),
  written_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (account_id, note_id)
);
CREATE INDEX note_application ON personal.note (account_id, application_id, written_at DESC);
CALL guard('personal.note', $$account_id = current_account() AND viewer_side() = 'candidate'$$);
GRANT SELECT, INSERT, UPDATE, DELETE ON personal.note TO rondo_app;
