-- Whoever asks for a link to sign in is answered alike, whether the address is known or not: it is put down here, and a
-- job looks it up, mails who is known, and removes it. Unlogged: it is in no backup, and a crash forgets it.
SET LOCAL ROLE rondo_auth;
CREATE UNLOGGED TABLE auth.asked_link (
  asked_link_id uuid PRIMARY KEY,
  email text NOT NULL CHECK (length(email) <= 320),
  asked_at timestamptz NOT NULL
);
CREATE INDEX asked_link_asked ON auth.asked_link (asked_at);
RESET ROLE;

CREATE OR REPLACE FUNCTION enqueue(task text, payload jsonb, job_key text DEFAULT NULL, run_at timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = job, pg_temp AS $$
BEGIN
  IF task NOT IN ('send-mail', 'erase-candidate', 'retention-sweep', 'run-import', 'mail-login-link') THEN
    RAISE EXCEPTION 'no task named %', task USING HINT = 'Add it to enqueue() in a migration and to app/server/jobs/tasks.ts.';
  END IF;
  IF EXISTS (SELECT 1 FROM jsonb_each(payload) f
             WHERE jsonb_typeof(f.value) <> 'string' OR (f.value #>> '{}') !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$') THEN
    RAISE EXCEPTION 'a job carries ids only' USING DETAIL = 'Every field of the payload is a uuid; the job reads the rest itself.';
  END IF;
  PERFORM job.add_job(task, payload => payload::json, job_key => job_key, run_at => run_at, max_attempts => 20);
END $$;
-- Sign-in asks for this job and for no other.
CREATE FUNCTION enqueue_login_link(asked uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT enqueue('mail-login-link', jsonb_build_object('asked', asked))
$$;
ALTER FUNCTION enqueue_login_link(uuid) OWNER TO rondo_worker;
REVOKE ALL ON FUNCTION enqueue_login_link(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_login_link(uuid) TO rondo_auth;

-- Somebody who asked for too many things that are not there, or not theirs, was held off for a while.
ALTER TABLE refused_attempt
  DROP CONSTRAINT refused_attempt_kind_check,
  ADD CONSTRAINT refused_attempt_kind_check CHECK (kind IN ('not_allowed', 'scope_missing', 'own_cards_first', 'not_found',
    'sign_in_failed', 'password_wrong', 'held_off', 'link_over', 'key_over', 'guessing'));
