-- Names that are spelled differently, pairs of candidates that are alike, and a merge that can be taken back for a week.

-- ---------------------------------------------------------------- how a name sounds

-- A name in words of basic letters: no case, no accents, no titles and particles; initials stand as single letters at
-- the front ("Jansen, J.P." and "JP Jansen" are j p jansen). ø, å, ä, ö, ü can be typed as one letter or as two, so
-- there are two readings: `wide` writes them as two. Twin for explaining: app/server/duplicates/likeness.ts.
CREATE FUNCTION name_words(given text, wide boolean) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $fold$
DECLARE
  t text := left(given, 200);
  words text[];
  ahead text[];
BEGIN
  IF t ~ '^[^,]+,[^,]+$' THEN t := regexp_replace(t, '^([^,]+),([^,]+)$', '\2 \1'); END IF;
  t := normalize(t, NFC);
  t := regexp_replace(t, '(^|\s)(drs?|ir|ing|mr|mrs|prof|mevr|dhr|jr|sr)\.', '\1', 'gi');
  -- A short word with a full stop, or of capitals only beside small letters, is initials.
  IF t ~ '[a-z]' THEN t := regexp_replace(t, '(^|[\s.])([A-Z])([A-Z])([A-Z])?(?=\s)', '\1\2 \3 \4 ', 'g'); END IF;
  t := regexp_replace(t, '(^|[\s.])([A-Za-z])[a-z]{0,3}\.', '\1\2 ', 'g');
  t := regexp_replace(t, '(^|\s)([A-Za-z])[a-z]{0,3}\.', '\1\2 ', 'g');
  IF wide THEN
    t := replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t,
      'ø', 'oe'), 'Ø', 'Oe'), 'ö', 'oe'), 'Ö', 'Oe'), 'å', 'aa'), 'Å', 'Aa'), 'ä', 'ae'), 'Ä', 'Ae'), 'ü', 'ue'), 'Ü', 'Ue'), 'æ', 'ae'), 'Æ', 'Ae');
  END IF;
  t := translate(replace(replace(replace(replace(replace(replace(replace(replace(normalize(t, NFKD), 'ß', 'ss'), 'ẞ', 'ss'), 'þ', 'th'), 'Þ', 'th'),
      'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZøØđĐðÐłŁħĦŧŦŋŊĸıəƏſƒ', 'abcdefghijklmnopqrstuvwxyzooddddllhhttnnkieesf');
  t := regexp_replace(t, '[''’‘ʼ`´.\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+', '', 'g');
  SELECT array_agg(w ORDER BY place) INTO words FROM unnest(regexp_split_to_array(t, '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f\s]+')) WITH ORDINALITY AS s (w, place)
   WHERE w <> '' AND w NOT IN ('van', 'de', 'der', 'den', 'het', 't', 'ten', 'ter', 'te', 'op', 'in', 'von', 'zu', 'el', 'al', 'bin', 'ben', 'la', 'le', 'du',
     'da', 'di', 'dos', 'of', 'av', 'af', 'dr', 'drs', 'ir', 'ing', 'mr', 'mrs', 'ms', 'dhr', 'mevr', 'prof', 'jr', 'sr', 'msc', 'bsc', 'phd', 'mba');
  IF words IS NULL THEN RETURN '{}'; END IF;
  -- "Jansen J P" is "J P Jansen".
  SELECT array_agg(w ORDER BY place) INTO ahead FROM unnest(words) WITH ORDINALITY AS s (w, place)
   WHERE place > (SELECT coalesce(max(p), 0) FROM unnest(words) WITH ORDINALITY AS x (v, p) WHERE length(v) > 1);
  IF ahead IS NOT NULL AND length(words[1]) > 1 AND cardinality(ahead) < cardinality(words) THEN
    words := ahead || words[1:cardinality(words) - cardinality(ahead)];
  END IF;
  RETURN words[1:8];
END $fold$;

-- One spelling for what is spelled in several ways: Meijer Meyer Meier, Janssen Jansen, Christian Kristian, Dahl Dal.
CREATE FUNCTION word_sound(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(word, 'sch', 's', 'g'), 'ij|y', 'i', 'g'), 'ej|ai', 'ei', 'g'), 'ck|ch|c|q', 'k', 'g'), 'ph|v|w', 'f', 'g'), 'x', 'ks', 'g'), 'z', 's', 'g'), '([^aeiou])h', '\1', 'g'), 'h([^aeiou])', '\1', 'g'), 'h$', '', 'g'), 'dt|d$', 't', 'g'), '(.)\1+', '\1', 'g')
$$;

-- What a candidate is compared by. `whole`: the key holds the last word, so that of two people with a word between, one
-- must have it last (Jan Willem Bakker is not Jan Willem Smit, but Kari Lie Dahl may be Kari Lie). `abbreviated`: only
-- initials are known; `initials` must then begin alike.
CREATE FUNCTION candidate_keys(name text, name_folded text, email text, phone text)
RETURNS TABLE (kind text, key text, whole boolean, abbreviated boolean, initials text) LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  WITH readings AS (
      SELECT name_words(name, false) AS w
      UNION SELECT name_words(name, true) WHERE normalize(name, NFC) ~ '[øØöÖåÅäÄüÜæÆ]'
    ), parts AS (
      SELECT w, cardinality(w) AS n,
             (SELECT count(*) FROM unnest(w) WITH ORDINALITY AS s (x, p)
               WHERE p < coalesce((SELECT min(p2) FROM unnest(w) WITH ORDINALITY AS s2 (x2, p2) WHERE length(x2) > 1), 99)) AS single
        FROM readings
    ), last_words AS (
      SELECT w, n, single, x AS word, p = n AS whole FROM parts CROSS JOIN LATERAL unnest(w) WITH ORDINALITY AS s (x, p)
       WHERE length(x) > 1 AND p > greatest(single, 1)
    )
  SELECT 'mailbox', mailbox_of(email), true, false, ''
  UNION SELECT 'phone', phone_digits(phone), true, false, '' WHERE phone_digits(phone) IS NOT NULL
  UNION SELECT 'name', name_in_order(name_folded), true, false, '' WHERE name_in_order(name_folded) IS NOT NULL
  UNION SELECT 'sound', least(word_sound(w[1]) COLLATE "C", word_sound(word) COLLATE "C") || ' ' || greatest(word_sound(w[1]) COLLATE "C", word_sound(word) COLLATE "C"),
      bool_or(l.whole), false, '' FROM last_words l WHERE l.single = 0 GROUP BY 2
  UNION SELECT 'initial', left(w[1], 1) || ' ' || word_sound(word), bool_or(l.whole), l.single > 0,
      min((SELECT string_agg(left(x, 1), '' ORDER BY p) FROM unnest(CASE WHEN l.single > 0 THEN w[1:l.single] ELSE w[1:greatest(n - 1, 1)] END) WITH ORDINALITY AS s (x, p)))
      FROM last_words l GROUP BY 2, 4
$$;

CREATE TABLE candidate_key (
  org_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('mailbox', 'phone', 'name', 'sound', 'initial')),
  key text COLLATE "C" NOT NULL,
  whole boolean NOT NULL,
  abbreviated boolean NOT NULL,
  initials text NOT NULL,
  PRIMARY KEY (org_id, candidate_id, kind, key, abbreviated),
  FOREIGN KEY (org_id, candidate_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX candidate_key_alike ON candidate_key (org_id, kind, key);
CALL guard('candidate_key', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
CREATE POLICY owner ON candidate_key TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
GRANT SELECT, INSERT ON candidate_key TO rondo_app;

-- Two candidates who are alike, kept by trigger, so that a page of them is a range of an index, whatever the number of
-- candidates. A key that more than twenty share (five for initials) says nothing about who somebody is.
CREATE TABLE likeness (
  org_id uuid NOT NULL,
  newer_id uuid NOT NULL,
  older_id uuid NOT NULL,
  because text[] NOT NULL,
  PRIMARY KEY (org_id, newer_id, older_id),
  CHECK (older_id < newer_id),
  FOREIGN KEY (org_id, newer_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, older_id) REFERENCES candidate (org_id, candidate_id) ON DELETE CASCADE
);
CREATE INDEX likeness_older ON likeness (org_id, older_id);
CALL guard('likeness', $$org_id = current_org() AND viewer_side() IN ('employer', 'system')$$);
CREATE POLICY owner ON likeness TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
GRANT SELECT, INSERT, DELETE ON likeness TO rondo_app;

-- Whether two rows of one kind and key speak for one person.
CREATE FUNCTION keys_agree(kind text, a_whole boolean, a_abbreviated boolean, a_initials text, b_whole boolean, b_abbreviated boolean, b_initials text)
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE kind
    WHEN 'sound' THEN a_whole OR b_whole
    WHEN 'initial' THEN (a_whole OR b_whole) AND (a_abbreviated OR b_abbreviated) AND (starts_with(a_initials, b_initials) OR starts_with(b_initials, a_initials))
    ELSE true END
$$;

CREATE FUNCTION most_alike(kind text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE kind WHEN 'initial' THEN 5 ELSE 20 END
$$;

CREATE FUNCTION keep_likeness() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  k candidate_key;
  others integer;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.name = OLD.name AND NEW.name_folded = OLD.name_folded AND NEW.email = OLD.email AND NEW.phone = OLD.phone THEN RETURN NULL; END IF;
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM likeness WHERE org_id = NEW.org_id AND newer_id = NEW.candidate_id;
    DELETE FROM likeness WHERE org_id = NEW.org_id AND older_id = NEW.candidate_id;
    DELETE FROM candidate_key WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id;
  END IF;
  INSERT INTO candidate_key (org_id, candidate_id, kind, key, whole, abbreviated, initials)
    SELECT NEW.org_id, NEW.candidate_id, c.* FROM candidate_keys(NEW.name, NEW.name_folded, NEW.email, NEW.phone) c;
  FOR k IN SELECT * FROM candidate_key WHERE org_id = NEW.org_id AND candidate_id = NEW.candidate_id LOOP
    SELECT count(*) INTO others FROM (SELECT FROM candidate_key x WHERE x.org_id = k.org_id AND x.kind = k.kind AND x.key = k.key
      AND x.candidate_id <> k.candidate_id LIMIT most_alike(k.kind) + 1) AS few;
    CONTINUE WHEN others = 0;
    IF others >= most_alike(k.kind) THEN
      -- This one makes it too many: what it said of the others it says no more.
      IF others = most_alike(k.kind) THEN
        UPDATE likeness l SET because = array_remove(l.because, k.kind) FROM candidate_key a, candidate_key b
         WHERE a.org_id = k.org_id AND a.kind = k.kind AND a.key = k.key AND b.org_id = k.org_id AND b.kind = k.kind AND b.key = k.key
           AND a.candidate_id > b.candidate_id AND l.org_id = k.org_id AND l.newer_id = a.candidate_id AND l.older_id = b.candidate_id;
        DELETE FROM likeness l USING candidate_key a WHERE a.org_id = k.org_id AND a.kind = k.kind AND a.key = k.key
           AND l.org_id = k.org_id AND l.newer_id = a.candidate_id AND l.because = '{}';
      END IF;
      CONTINUE;
    END IF;
    INSERT INTO likeness (org_id, newer_id, older_id, because)
      SELECT DISTINCT k.org_id, greatest(x.candidate_id, k.candidate_id), least(x.candidate_id, k.candidate_id), ARRAY[k.kind]
        FROM candidate_key x WHERE x.org_id = k.org_id AND x.kind = k.kind AND x.key = k.key AND x.candidate_id <> k.candidate_id
         AND keys_agree(k.kind, k.whole, k.abbreviated, k.initials, x.whole, x.abbreviated, x.initials)
    ON CONFLICT (org_id, newer_id, older_id) DO UPDATE SET because = likeness.because || excluded.because
      WHERE NOT likeness.because @> excluded.because;
  END LOOP;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION keep_likeness() FROM PUBLIC;
CREATE TRIGGER keep_likeness AFTER INSERT OR UPDATE OF name, name_folded, email, phone ON candidate FOR EACH ROW EXECUTE FUNCTION keep_likeness();

-- Who is there already.
INSERT INTO candidate_key (org_id, candidate_id, kind, key, whole, abbreviated, initials)
  SELECT c.org_id, c.candidate_id, k.* FROM candidate c CROSS JOIN LATERAL candidate_keys(c.name, c.name_folded, c.email, c.phone) k;
INSERT INTO likeness (org_id, newer_id, older_id, because)
  SELECT a.org_id, a.candidate_id, b.candidate_id, array_agg(DISTINCT a.kind)
    FROM (SELECT org_id, kind, key FROM candidate_key GROUP BY 1, 2, 3 HAVING count(DISTINCT candidate_id) BETWEEN 2 AND most_alike(kind)) g
    JOIN candidate_key a ON a.org_id = g.org_id AND a.kind = g.kind AND a.key = g.key
    JOIN candidate_key b ON b.org_id = g.org_id AND b.kind = g.kind AND b.key = g.key AND b.candidate_id < a.candidate_id
   WHERE keys_agree(a.kind, a.whole, a.abbreviated, a.initials, b.whole, b.abbreviated, b.initials)
   GROUP BY 1, 2, 3;

-- What the keys hold now.
DROP INDEX candidate_phone_digits, candidate_name_sound, candidate_name_in_order;
ALTER TABLE candidate DROP COLUMN phone_digits, DROP COLUMN name_sound, DROP COLUMN name_in_order;
DROP FUNCTION name_sound(text);

-- ---------------------------------------------------------------- a merge that can be taken back

ALTER TABLE merge ADD COLUMN undone_at timestamptz, ADD COLUMN undone_by uuid;
ALTER TABLE merge DROP CONSTRAINT merge_org_id_merged_id_key;
CREATE UNIQUE INDEX merge_standing ON merge (org_id, merged_id) WHERE undone_at IS NULL;
CREATE INDEX merge_merged ON merge (org_id, merged_id);
GRANT UPDATE (undone_at, undone_by) ON merge TO rondo_app;

-- What a merge moved and put aside, so that it can be taken back: keys of rows; and whole only what it removed and the
-- details the kept candidate had before. Goes after a week, and with the candidate. The employer reads the details.
CREATE TABLE merge_trace (
  org_id uuid NOT NULL,
  merge_id uuid NOT NULL,
  what text NOT NULL CHECK (what IN ('moved', 'folded', 'removed', 'before')),
  relation text NOT NULL,
  row_key jsonb NOT NULL,
  content jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (org_id, merge_id, what, relation, row_key),
  FOREIGN KEY (org_id, merge_id) REFERENCES merge (org_id, merge_id) ON DELETE CASCADE
);
CALL guard('merge_trace', $$org_id = current_org() AND (viewer_side() = 'system' OR (viewer_side() = 'employer' AND relation = 'candidate'))$$);
CREATE POLICY owner ON merge_trace TO rondo_owner USING (org_id = current_org()) WITH CHECK (org_id = current_org());
GRANT SELECT, INSERT, DELETE ON merge_trace TO rondo_app;

-- The columns of a table's key but org_id, in order: their names, and how they are compared with what a trace holds.
CREATE FUNCTION key_columns(there regclass, OUT built text, OUT compared text) LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT 'jsonb_build_object(' || string_agg(format('%L, t.%I', a.attname, a.attname), ', ' ORDER BY a.attname) || ')',
         string_agg(format('t.%I = (x.row_key ->> %L)::%s', a.attname, a.attname, format_type(a.atttypid, NULL)), ' AND ')
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
   WHERE i.indrelid = there AND i.indisprimary AND a.attname <> 'org_id'
$$;

-- Tables whose rows follow when a candidate or an application changes hands; those kept by trigger follow by themselves.
CREATE FUNCTION given_tables(by_column text) RETURNS SETOF regclass LANGUAGE sql STABLE SET search_path = pg_catalog AS $$
  SELECT c.oid::regclass FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE a.attname = by_column AND NOT a.attisdropped AND c.relkind IN ('r', 'p')
     AND (c.relnamespace = 'public'::regnamespace OR (by_column = 'application_id' AND c.relnamespace = 'personal'::regnamespace))
     AND c.relname NOT IN ('audit_event', 'erasure', 'search_name', 'search_document', 'search_note', 'candidate_key')
     AND c.relname <> CASE by_column WHEN 'candidate_id' THEN 'candidate' ELSE 'application' END
   ORDER BY c.oid::regclass::text
$$;

DROP FUNCTION give_to_candidate(uuid, uuid);
DROP FUNCTION give_to_application(uuid, uuid);

CREATE FUNCTION give_to_candidate(merge uuid, merged uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  there regclass;
BEGIN
  IF org IS NULL OR viewer_side() <> 'employer' OR merged = kept
     OR (SELECT count(*) FROM candidate WHERE org_id = org AND candidate_id IN (merged, kept)) <> 2 THEN
    RAISE EXCEPTION 'two candidates of the organisation at work are needed';
  END IF;
  INSERT INTO merge_trace (org_id, merge_id, what, relation, row_key, content)
    SELECT org, merge, CASE candidate_id WHEN merged THEN 'removed' ELSE 'before' END, 'candidate', jsonb_build_object('candidate_id', candidate_id), to_jsonb(c)
      FROM candidate c WHERE org_id = org AND candidate_id IN (merged, kept)
    UNION ALL SELECT org, merge, 'removed', 'two_people', jsonb_build_object('first_id', first_id, 'second_id', second_id), to_jsonb(t)
      FROM two_people t WHERE org_id = org AND (first_id = merged OR second_id = merged);
  FOR there IN SELECT given_tables('candidate_id') LOOP
    EXECUTE format('WITH gone AS (UPDATE %1$s t SET candidate_id = $1 WHERE org_id = $2 AND candidate_id = $3 RETURNING %2$s AS k)
      INSERT INTO merge_trace (org_id, merge_id, what, relation, row_key) SELECT $2, $4, ''moved'', %1$L, k FROM gone', there, (key_columns(there)).built)
      USING kept, org, merged, merge;
  END LOOP;
  DELETE FROM two_people WHERE org_id = org AND (first_id = merged OR second_id = merged);
END $$;

CREATE FUNCTION give_to_application(merge uuid, folded uuid, kept uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  there regclass;
BEGIN
  IF org IS NULL OR viewer_side() <> 'employer' OR folded = kept
     OR (SELECT count(DISTINCT vacancy_id) = 1 AND count(*) = 2 FROM application WHERE org_id = org AND application_id IN (folded, kept)) IS NOT TRUE THEN
    RAISE EXCEPTION 'two applications for one vacancy of the organisation at work are needed';
  END IF;
  IF EXISTS (SELECT 1 FROM agenda WHERE org_id = org AND application_id = folded)
     OR EXISTS (SELECT 1 FROM mutual_answer WHERE org_id = org AND application_id = folded)
     OR EXISTS (SELECT 1 FROM decision WHERE org_id = org AND application_id = folded) THEN
    RAISE EXCEPTION 'an application that was begun is not folded into another';
  END IF;
  INSERT INTO merge_trace (org_id, merge_id, what, relation, row_key, content)
    SELECT org, merge, 'removed', 'application', jsonb_build_object('application_id', folded, 'kept', kept), to_jsonb(a) FROM application a
     WHERE a.org_id = org AND a.application_id = folded;
  FOR there IN SELECT given_tables('application_id') LOOP
    EXECUTE format('WITH gone AS (UPDATE %1$s t SET application_id = $1 WHERE application_id = $3 RETURNING %2$s AS k)
      INSERT INTO merge_trace (org_id, merge_id, what, relation, row_key, content) SELECT $2, $4, ''folded'', %1$L, k, jsonb_build_object(''application_id'', $3) FROM gone',
      there, (key_columns(there)).built) USING kept, org, folded, merge;
  END LOOP;
  UPDATE search_note n SET application_id = kept, candidate_id = a.candidate_id, archived = a.archived
    FROM application a WHERE a.org_id = org AND a.application_id = kept AND n.org_id = org AND n.application_id = folded;
  DELETE FROM search_document WHERE org_id = org AND application_id = folded;
  PERFORM fold_documents(kept);
  DELETE FROM application WHERE org_id = org AND application_id = folded;
END $$;

-- The words of an application's documents anew, and whether its candidate has a CV: documents have changed hands.
CREATE FUNCTION fold_documents(application uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE org uuid := current_org();
BEGIN
  IF NOT EXISTS (SELECT FROM document d WHERE d.org_id = org AND d.application_id = application AND d.replaced_at IS NULL) THEN
    DELETE FROM search_document WHERE org_id = org AND application_id = application;
  END IF;
  INSERT INTO search_document (org_id, application_id, candidate_id, archived, written_at, words)
    SELECT a.org_id, a.application_id, a.candidate_id, a.archived, max(d.uploaded_at), array_to_tsvector(fold_words(string_agg(d.text_content, ' ')))
      FROM application a JOIN document d ON d.org_id = a.org_id AND d.application_id = a.application_id AND d.replaced_at IS NULL
     WHERE a.org_id = org AND a.application_id = application GROUP BY 1, 2, 3, 4
    ON CONFLICT (org_id, application_id) DO UPDATE SET words = excluded.words, written_at = excluded.written_at, candidate_id = excluded.candidate_id;
  UPDATE candidate c SET has_cv = EXISTS (SELECT FROM document d JOIN application x ON x.org_id = d.org_id AND x.application_id = d.application_id
      WHERE x.org_id = c.org_id AND x.candidate_id = c.candidate_id AND d.kind = 'cv' AND d.replaced_at IS NULL)
    FROM application a WHERE a.org_id = org AND a.application_id = application AND c.org_id = org AND c.candidate_id = a.candidate_id;
END $$;

-- Puts a row back as it was; columns that came later take their defaults.
CREATE FUNCTION put_back(there regclass, content jsonb) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE columns text;
BEGIN
  SELECT string_agg(quote_ident(a.attname), ', ') INTO columns FROM pg_attribute a
   WHERE a.attrelid = there AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND content ? a.attname;
  EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', there, columns) USING content;
END $$;

-- Takes a merge back: what it moved moves back, what has come to an application since goes with the application, what
-- was removed is there again. Whether it may be taken back is asked before.
CREATE FUNCTION take_apart(merge uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := current_org();
  m merge;
  gone candidate;
  earlier candidate;
  t record;
  there regclass;
BEGIN
  SELECT * INTO m FROM merge x WHERE x.org_id = org AND x.merge_id = take_apart.merge AND x.undone_at IS NULL;
  SELECT (jsonb_populate_record(NULL::candidate, x.content)).* INTO gone FROM merge_trace x
   WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'removed' AND x.relation = 'candidate';
  SELECT (jsonb_populate_record(NULL::candidate, x.content)).* INTO earlier FROM merge_trace x
   WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'before' AND x.relation = 'candidate';
  IF org IS NULL OR viewer_side() NOT IN ('employer', 'system') OR gone.candidate_id IS NULL OR earlier.candidate_id IS DISTINCT FROM m.candidate_id THEN
    RAISE EXCEPTION 'a merge that stands and can be taken back is needed';
  END IF;
  -- The kept one gets back what the other's took the place of; what somebody has corrected since stays.
  UPDATE candidate c SET
      name = CASE WHEN c.name = gone.name THEN earlier.name ELSE c.name END,
      name_folded = CASE WHEN c.name = gone.name THEN earlier.name_folded ELSE c.name_folded END,
      email = CASE WHEN lower(c.email) = lower(gone.email) THEN earlier.email ELSE c.email END,
      phone = CASE WHEN c.phone = gone.phone THEN earlier.phone ELSE c.phone END,
      language = CASE WHEN c.language = gone.language THEN earlier.language ELSE c.language END,
      time_zone = CASE WHEN c.time_zone = gone.time_zone THEN earlier.time_zone ELSE c.time_zone END,
      account_id = CASE WHEN earlier.account_id IS NULL AND c.account_id = gone.account_id THEN NULL ELSE c.account_id END,
      version = c.version + 1
    WHERE c.org_id = org AND c.candidate_id = m.candidate_id;
  PERFORM put_back('candidate', x.content) FROM merge_trace x WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'removed' AND x.relation = 'candidate';
  FOR t IN SELECT x.relation::regclass AS there FROM merge_trace x WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'moved' GROUP BY 1 LOOP
    EXECUTE format('UPDATE %1$s t SET candidate_id = $1 FROM merge_trace x WHERE x.org_id = $2 AND x.merge_id = $3 AND x.what = ''moved'' AND x.relation = %1$L
      AND %2$s AND t.org_id = $2 AND t.candidate_id = $4', t.there, (key_columns(t.there)).compared) USING m.merged_id, org, m.merge_id, m.candidate_id;
  END LOOP;
  -- The two applications for one vacancy belong to two again, so that the one that was folded has its place.
  FOR t IN SELECT x.content FROM merge_trace x WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'removed' AND x.relation = 'application' LOOP
    PERFORM put_back('application', t.content);
  END LOOP;
  FOR t IN SELECT x.relation::regclass AS there FROM merge_trace x WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'folded' GROUP BY 1 LOOP
    EXECUTE format('UPDATE %1$s t SET application_id = (x.content ->> ''application_id'')::uuid FROM merge_trace x WHERE x.org_id = $1 AND x.merge_id = $2
      AND x.what = ''folded'' AND x.relation = %1$L AND %2$s %3$s', t.there, (key_columns(t.there)).compared,
      CASE WHEN t.there::text LIKE 'personal.%' THEN '' ELSE 'AND t.org_id = $1' END) USING org, m.merge_id;
  END LOOP;
  -- What came to an application since goes with it.
  FOR there IN SELECT g FROM given_tables('candidate_id') g
      WHERE EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = g AND a.attname = 'application_id' AND NOT a.attisdropped) AND g <> 'application'::regclass LOOP
    EXECUTE format('UPDATE %s t SET candidate_id = $1 FROM application a WHERE a.org_id = $2 AND a.candidate_id = $1 AND t.org_id = $2
      AND t.application_id = a.application_id AND t.candidate_id = $3', there) USING m.merged_id, org, m.candidate_id;
  END LOOP;
  UPDATE mail l SET candidate_id = m.merged_id FROM application a WHERE a.org_id = org AND a.candidate_id = m.merged_id AND l.org_id = org
    AND l.candidate_id = m.candidate_id AND l.data ->> 'applicationId' = a.application_id::text;
  UPDATE mail l SET to_address = c.email FROM candidate c WHERE c.org_id = org AND c.candidate_id IN (m.merged_id, m.candidate_id)
    AND l.org_id = org AND l.candidate_id = c.candidate_id AND l.sent_at IS NULL;
  -- A consent is of whoever has the page. A hold that was placed on both stands on both.
  IF gone.account_id IS NOT NULL THEN
    UPDATE retention_consent SET candidate_id = m.merged_id WHERE org_id = org AND candidate_id = m.candidate_id AND given_at >= m.merged_at;
  END IF;
  INSERT INTO legal_hold SELECT (jsonb_populate_record(NULL::legal_hold, to_jsonb(h) || jsonb_build_object('legal_hold_id', gen_random_uuid(), 'candidate_id', m.merged_id))).*
    FROM legal_hold h WHERE h.org_id = org AND h.candidate_id = m.candidate_id AND h.placed_at >= m.merged_at;
  FOR t IN SELECT x.content FROM merge_trace x WHERE x.org_id = org AND x.merge_id = m.merge_id AND x.what = 'removed' AND x.relation = 'two_people'
            AND (SELECT count(*) FROM candidate c WHERE c.org_id = org AND c.candidate_id IN ((x.content ->> 'first_id')::uuid, (x.content ->> 'second_id')::uuid)) = 2 LOOP
    PERFORM put_back('two_people', t.content);
  END LOOP;
  UPDATE search_note n SET application_id = k.application_id, candidate_id = a.candidate_id, archived = a.archived
    FROM concern k JOIN application a ON a.org_id = k.org_id AND a.application_id = k.application_id
   WHERE k.org_id = org AND a.candidate_id IN (m.merged_id, m.candidate_id) AND n.org_id = org AND n.note_id = k.concern_id;
  PERFORM fold_documents(a.application_id) FROM application a WHERE a.org_id = org AND a.candidate_id IN (m.merged_id, m.candidate_id);
  UPDATE candidate c SET has_cv = EXISTS (SELECT FROM document d JOIN application x ON x.org_id = d.org_id AND x.application_id = d.application_id
      WHERE x.org_id = c.org_id AND x.candidate_id = c.candidate_id AND d.kind = 'cv' AND d.replaced_at IS NULL)
    WHERE c.org_id = org AND c.candidate_id IN (m.merged_id, m.candidate_id);
  DELETE FROM merge_trace x WHERE x.org_id = org AND x.merge_id = m.merge_id;
END $$;

REVOKE ALL ON FUNCTION give_to_candidate(uuid, uuid, uuid), give_to_application(uuid, uuid, uuid), fold_documents(uuid), take_apart(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_to_candidate(uuid, uuid, uuid), give_to_application(uuid, uuid, uuid), take_apart(uuid) TO rondo_app;
