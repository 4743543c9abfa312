-- Identity only: who somebody is. Who may do what is `member`, under the policies. rondo_auth owns all of it.

SET LOCAL ROLE rondo_auth;

CREATE TABLE auth.account_holder (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL,
  image text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE TABLE auth.login (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth.account_holder (id) ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX login_user ON auth.login (user_id);

CREATE TABLE auth.credential (
  id uuid PRIMARY KEY,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id uuid NOT NULL REFERENCES auth.account_holder (id) ON DELETE CASCADE,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX credential_user ON auth.credential (user_id);

CREATE TABLE auth.verification (
  id uuid PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX verification_identifier ON auth.verification (identifier);

CREATE TABLE auth.passkey (
  id uuid PRIMARY KEY,
  name text,
  public_key text NOT NULL,
  user_id uuid NOT NULL REFERENCES auth.account_holder (id) ON DELETE CASCADE,
  credential_id text NOT NULL,
  counter integer NOT NULL,
  device_type text NOT NULL,
  backed_up boolean NOT NULL,
  transports text,
  created_at timestamptz,
  aaguid text
);
CREATE INDEX passkey_user ON auth.passkey (user_id);
CREATE INDEX passkey_credential ON auth.passkey (credential_id);

-- Links in mails. The token itself is stored nowhere: only its hash. Opening one consumes nothing; the button does.
CREATE TABLE auth.link (
  link_id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  purpose text NOT NULL CHECK (purpose IN ('first_run', 'invitation', 'sign_in', 'recovery', 'candidate')),
  account_id uuid REFERENCES auth.account_holder (id) ON DELETE CASCADE,
  org_id uuid,
  subject_id uuid,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX link_account ON auth.link (account_id);
CREATE INDEX link_subject ON auth.link (subject_id);

RESET ROLE;

-- Where an account belongs, in one statement per request. It sets the person as context, so the policies still decide.
CREATE FUNCTION seats_of(account uuid)
RETURNS TABLE (kind text, org_id uuid, seat_id uuid, role text, name text, language text, time_zone text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('rondo.org', '', true), set_config('rondo.side', 'candidate', true), set_config('rondo.account', account::text, true);
  RETURN QUERY
    SELECT 'member', m.org_id, m.member_id, m.role, m.name, m.language, m.time_zone
      FROM member m WHERE m.account_id = account AND m.deactivated_at IS NULL
    UNION ALL
    SELECT 'candidate', c.org_id, c.candidate_id, NULL, c.name, c.language, c.time_zone
      FROM candidate c WHERE c.account_id = account
    ORDER BY 1 DESC, 3;
END $$;
REVOKE ALL ON FUNCTION seats_of(uuid) FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO rondo_auth;
GRANT EXECUTE ON FUNCTION seats_of(uuid) TO rondo_auth;
