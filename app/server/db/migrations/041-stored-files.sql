-- What an organisation keeps of files (R29, ASVS 5.2.4), counted as they come and go, so that a bound on it is one row
-- to read. Counted late in a transaction: whoever waits for the row waits for a commit and holds nobody up before it.
CREATE TABLE stored_files (
  org_id uuid PRIMARY KEY REFERENCES organisation (org_id),
  files integer NOT NULL,
  bytes bigint NOT NULL
);
INSERT INTO stored_files (org_id, files, bytes)
  SELECT org_id, count(*), sum(size) FROM (
    SELECT org_id, octet_length(bytes)::bigint AS size FROM document_content
    UNION ALL SELECT org_id, octet_length(bytes) FROM import_file) f GROUP BY org_id;
CALL guard('stored_files', 'org_id = current_org()');
GRANT SELECT, INSERT, UPDATE ON stored_files TO rondo_app;

CREATE FUNCTION count_files() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  more bigint := coalesce(octet_length(NEW.bytes), 0) - coalesce(octet_length(OLD.bytes), 0);
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO stored_files AS s (org_id, files, bytes) VALUES (NEW.org_id, 1, more)
      ON CONFLICT (org_id) DO UPDATE SET files = s.files + 1, bytes = s.bytes + more;
  ELSE
    UPDATE stored_files s SET files = s.files - CASE TG_OP WHEN 'DELETE' THEN 1 ELSE 0 END, bytes = s.bytes + more
     WHERE s.org_id = OLD.org_id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER document_counted AFTER INSERT OR DELETE OR UPDATE OF bytes ON document_content
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_files();
CREATE CONSTRAINT TRIGGER import_file_counted AFTER INSERT OR DELETE OR UPDATE OF bytes ON import_file
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION count_files();
