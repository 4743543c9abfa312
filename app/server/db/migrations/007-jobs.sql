-- The queue is reached only through this function, in the transaction of the fact: a list of tasks, payloads of ids.
-- Its tables (schema job) belong to rondo_worker and have row-level security without policies.

CREATE FUNCTION enqueue(task text, payload jsonb, job_key text DEFAULT NULL, run_at timestamptz DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = job, pg_temp AS $$
BEGIN
  IF task NOT IN ('send-mail', 'erase-candidate', 'retention-sweep') THEN
    RAISE EXCEPTION 'no task named %', task USING HINT = 'Add it to enqueue() in a migration and to app/server/jobs/tasks.ts.';
  END IF;
  IF EXISTS (SELECT 1 FROM jsonb_each(payload) f
             WHERE jsonb_typeof(f.value) <> 'string' OR (f.value #>> '{}') !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$') THEN
    RAISE EXCEPTION 'a job carries ids only' USING DETAIL = 'Every field of the payload is a uuid; the job reads the rest itself.';
  END IF;
  PERFORM job.add_job(task, payload => payload::json, job_key => job_key, run_at => run_at, max_attempts => 20);
END $$;
ALTER FUNCTION enqueue(text, jsonb, text, timestamptz) OWNER TO rondo_worker;
REVOKE ALL ON FUNCTION enqueue(text, jsonb, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue(text, jsonb, text, timestamptz) TO rondo_app;
