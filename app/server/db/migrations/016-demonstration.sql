-- The demonstration: one invented organisation that people may walk through as anybody in it.
-- Why it cannot reach another organisation, and cannot become a real one: docs/decisions/011-the-demonstration.md

-- It is written down here before its organisation exists: an organisation that is there already can never become one.
CREATE TABLE demonstration (
  org_id uuid PRIMARY KEY,
  begun_at timestamptz NOT NULL,
  -- Null while it is being made; what a crash left half-made is removed at the next start.
  made_at timestamptz,
  -- Where its guide leads: paths of pages by name.
  places jsonb NOT NULL DEFAULT '{}'
);
ALTER TABLE demonstration ENABLE ROW LEVEL SECURITY;
ALTER TABLE demonstration FORCE ROW LEVEL SECURITY;
CREATE POLICY known ON demonstration FOR SELECT USING (org_id = current_org() OR (current_org() IS NULL AND viewer_side() = 'system'));
CREATE POLICY begun ON demonstration FOR INSERT WITH CHECK (org_id = current_org() AND viewer_side() = 'system'
  AND NOT EXISTS (SELECT 1 FROM organisation o WHERE o.org_id = demonstration.org_id));
CREATE POLICY made ON demonstration FOR UPDATE USING (org_id = current_org() AND viewer_side() = 'system');
CREATE POLICY removed ON demonstration FOR DELETE USING (org_id = current_org() AND viewer_side() = 'system');
GRANT SELECT, INSERT, UPDATE (made_at, places) ON demonstration TO rondo_app;

-- Whom one may be in it. Nobody else's account can be named by the switch.
CREATE TABLE demonstration_person (
  org_id uuid NOT NULL REFERENCES demonstration (org_id) ON DELETE CASCADE,
  person text NOT NULL,
  account_id uuid NOT NULL,
  PRIMARY KEY (org_id, person)
);
ALTER TABLE demonstration_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE demonstration_person FORCE ROW LEVEL SECURITY;
CREATE POLICY known ON demonstration_person FOR SELECT USING (org_id = current_org() OR (current_org() IS NULL AND viewer_side() = 'system'));
CREATE POLICY cast_as ON demonstration_person FOR INSERT WITH CHECK (org_id = current_org() AND viewer_side() = 'system');
CREATE POLICY removed ON demonstration_person FOR DELETE USING (org_id = current_org() AND viewer_side() = 'system');
GRANT SELECT, INSERT ON demonstration_person TO rondo_app;

-- Removes the organisation of the context if it is the demonstration, with every row that carries its org_id, whatever
-- tables there are by then. The application has no right to delete most of them, and gets none by this.
CREATE FUNCTION remove_demonstration() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  waiting regclass[];
  later regclass[];
  one regclass;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM demonstration d WHERE d.org_id = org) THEN RETURN; END IF;
  SELECT array_agg(c.oid::regclass ORDER BY c.oid DESC) INTO waiting
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
     AND c.relname NOT LIKE 'demonstration%';
  -- Later tables refer to earlier ones, so this is mostly the right order; what is still referred to is tried again.
  WHILE waiting <> '{}' LOOP
    later := '{}';
    FOREACH one IN ARRAY waiting LOOP
      BEGIN
        EXECUTE format('DELETE FROM %s WHERE org_id = $1', one) USING org;
      EXCEPTION WHEN foreign_key_violation THEN
        later := later || one;
      END;
    END LOOP;
    IF cardinality(later) = cardinality(waiting) THEN
      RAISE EXCEPTION 'the demonstration cannot be removed: % refer to each other', later;
    END IF;
    waiting := later;
  END LOOP;
  DELETE FROM demonstration d WHERE d.org_id = org;
END $$;
REVOKE ALL ON FUNCTION remove_demonstration() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_demonstration() TO rondo_app;

-- Thousands of rows were just written: the planner is told at once, instead of within the minute that autovacuum takes.
CREATE FUNCTION study_demonstration() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one regclass;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM demonstration d WHERE d.org_id = current_org()) THEN RETURN; END IF;
  FOR one IN SELECT c.oid::regclass FROM pg_class c
              WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.oid LOOP
    EXECUTE format('ANALYZE %s', one);
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION study_demonstration() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION study_demonstration() TO rondo_app;
