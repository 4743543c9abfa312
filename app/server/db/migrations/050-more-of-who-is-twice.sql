-- More of who is here twice: names in Cyrillic and Greek letters, words written together, several numbers in one field,
-- and an address that holds the name of somebody else here.

-- Cyrillic and Greek letters as people write them in Latin ones; the sound of a word (word_sound) takes the several ways
-- to do so as one. г is h in Ukrainian. Twin for explaining: app/server/duplicates/in-latin.ts.
CREATE FUNCTION in_latin(given text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $latin$
DECLARE
  t text := given;
  pair text[];
BEGIN
  IF t !~ '[\u0370-\u03ff\u0400-\u04ff]' THEN RETURN t; END IF;
  t := normalize(t, NFC);
  IF t ~ '[іїєґІЇЄҐ]' THEN t := translate(t, 'гГ', 'hH'); END IF;
  t := translate(t, 'άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ', 'αεηιουωιυιυΑΕΗΙΟΥΩΙΥ');
  FOREACH pair SLICE 1 IN ARRAY ARRAY[['ου', 'ou'], ['Ου', 'Ou'], ['ΟΥ', 'OU'], ['αυ', 'av'], ['Αυ', 'Av'], ['ευ', 'ev'], ['Ευ', 'Ev'], ['γγ', 'ng'], ['Μπ', 'B'],
      ['θ', 'th'], ['Θ', 'Th'], ['χ', 'ch'], ['Χ', 'Ch'], ['ψ', 'ps'], ['Ψ', 'Ps'],
      ['ж', 'zh'], ['Ж', 'Zh'], ['х', 'kh'], ['Х', 'Kh'], ['ц', 'ts'], ['Ц', 'Ts'], ['ч', 'ch'], ['Ч', 'Ch'], ['ш', 'sh'], ['Ш', 'Sh'], ['щ', 'shch'], ['Щ', 'Shch'],
      ['ю', 'yu'], ['Ю', 'Yu'], ['я', 'ya'], ['Я', 'Ya'], ['є', 'ye'], ['Є', 'Ye'], ['љ', 'lj'], ['Љ', 'Lj'], ['њ', 'nj'], ['Њ', 'Nj'], ['џ', 'dz'], ['Џ', 'Dz'],
      ['ђ', 'dj'], ['Ђ', 'Dj']] LOOP
    t := replace(t, pair[1], pair[2]);
  END LOOP;
  RETURN translate(t, 'αβγδεζηικλμνξοπρσςτυφωΑΒΓΔΕΖΗΙΚΛΜΝΞΟΠΡΣΤΥΦΩабвгдеёзийіїклмнопрстуфыэґўјћАБВГДЕЁЗИЙІЇКЛМНОПРСТУФЫЭҐЎЈЋъьЪЬ',
                      'avgdeziiklmnxoprsstyfoAVGDEZIIKLMNXOPRSTYFOabvgdeeziiiiklmnoprstufyegujcABVGDEEZIIIIKLMNOPRSTUFYEGUJC');
END $latin$;

-- As before, in Latin letters.
CREATE OR REPLACE FUNCTION name_words(given text, wide boolean) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $fold$
DECLARE
  t text := in_latin(left(given, 200));
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
     'da', 'di', 'dos', 'of', 'vd', 'av', 'af', 'dr', 'drs', 'ir', 'ing', 'mr', 'mrs', 'ms', 'dhr', 'mevr', 'prof', 'jr', 'sr', 'msc', 'bsc', 'phd', 'mba');
  IF words IS NULL THEN RETURN '{}'; END IF;
  -- "Jansen J P" is "J P Jansen".
  SELECT array_agg(w ORDER BY place) INTO ahead FROM unnest(words) WITH ORDINALITY AS s (w, place)
   WHERE place > (SELECT coalesce(max(p), 0) FROM unnest(words) WITH ORDINALITY AS x (v, p) WHERE length(v) > 1);
  IF ahead IS NOT NULL AND length(words[1]) > 1 AND cardinality(ahead) < cardinality(words) THEN
    words := ahead || words[1:cardinality(words) - cardinality(ahead)];
  END IF;
  RETURN words[1:8];
END $fold$;

-- As before, and j is i: Julia Yulia, Katja Katia.
CREATE OR REPLACE FUNCTION word_sound(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(word, 'sch', 's', 'g'), 'ij|y', 'i', 'g'), 'ej|ai', 'ei', 'g'), 'j', 'i', 'g'), 'ck|ch|c|q', 'k', 'g'), 'ph|v|w', 'f', 'g'), 'x', 'ks', 'g'), 'z', 's', 'g'), '([^aeiou])h', '\1', 'g'), 'h([^aeiou])', '\1', 'g'), 'h$', '', 'g'), 'dt|d$', 't', 'g'), '(.)\1+', '\1', 'g')
$$;

-- The last eight digits of each number in a field: "050-3125501 / 06-12349901", "06-77665501 (after 18:00)". A number that is
-- itself written with a stroke (0471/12.34.56) is one.
CREATE FUNCTION phone_numbers(phone text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  WITH parts AS (
    SELECT phone_digits(part) AS digits FROM regexp_split_to_table(regexp_replace(phone, '\+', '|+', 'g'), '[^0-9+() .\u00a0\u2010-\u2015-]+') AS part
  )
  SELECT DISTINCT digits FROM parts WHERE digits IS NOT NULL
  UNION SELECT phone_digits(phone) WHERE phone_digits(phone) IS NOT NULL AND NOT EXISTS (SELECT FROM parts WHERE digits IS NOT NULL)
$$;

CREATE FUNCTION two_sounds(one text, other text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  SELECT least(word_sound(one) COLLATE "C", word_sound(other) COLLATE "C") || ' ' || greatest(word_sound(one) COLLATE "C", word_sound(other) COLLATE "C")
$$;

-- As before; and words that others write as one (Anne Marie, Ben Ali, van den Berg), every number, and the name that an
-- address is made of (saskia.timmerman@…). `abbreviated` of the kind `address`: told by the address, not by the name.
CREATE OR REPLACE FUNCTION candidate_keys(name text, name_folded text, email text, phone text)
RETURNS TABLE (kind text, key text, whole boolean, abbreviated boolean, initials text) LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
  WITH apart AS (
      SELECT name_words(name, false) AS w
      UNION SELECT name_words(name, true) WHERE normalize(name, NFC) ~ '[øØöÖåÅäÄüÜæÆ]'
    ), readings AS (
      SELECT w, false AS together FROM apart
      UNION SELECT ARRAY[w[1] || w[2]] || w[3:], true FROM apart WHERE cardinality(w) > 2 AND length(w[1]) > 1 AND length(w[2]) > 1
      UNION SELECT name_words(regexp_replace(name, '\m(vd|van|de|der|den|het|t|ten|ter|te|op|von|zu|el|al|bin|ben|la|le|du|da|di|dos|af)[\s''’-]+(?=\S)', '\1', 'gi'), false), true
        WHERE name ~* '\s(vd|van|de|der|den|het|t|ten|ter|te|op|von|zu|el|al|bin|ben|la|le|du|da|di|dos|af)[\s''’-]+\S'
    ), parts AS (
      SELECT w, together, cardinality(w) AS n,
             (SELECT count(*) FROM unnest(w) WITH ORDINALITY AS s (x, p)
               WHERE p < coalesce((SELECT min(p2) FROM unnest(w) WITH ORDINALITY AS s2 (x2, p2) WHERE length(x2) > 1), 99)) AS single
        FROM readings
    ), last_words AS (
      SELECT w, together, n, single, x AS word, p = n AS whole FROM parts CROSS JOIN LATERAL unnest(w) WITH ORDINALITY AS s (x, p)
       WHERE length(x) > 1 AND p > greatest(single, 1)
    ), address AS (
      SELECT name_words(regexp_replace(told, '[^a-z]+', ' ', 'g'), false) AS w
        FROM split_part(split_part(lower(email), '@', 1), '+', 1) AS told WHERE told ~ '^[a-z]{2,}[._-]([a-z]+[._-])*[a-z]{2,}[0-9]*$'
    )
  SELECT 'mailbox', mailbox_of(email), true, false, ''
  UNION SELECT 'phone', number, true, false, '' FROM phone_numbers(phone) AS number
  UNION SELECT 'name', name_in_order(name_folded), true, false, '' WHERE name_in_order(name_folded) IS NOT NULL
  UNION SELECT 'sound', two_sounds(w[1], word), bool_or(l.whole), false, '' FROM last_words l WHERE l.single = 0 AND (NOT l.together OR l.whole) GROUP BY 2
  UNION SELECT 'address', two_sounds(w[1], w[n]), true, false, '' FROM parts WHERE single = 0 AND n > 1 AND length(w[n]) > 1 AND NOT together
  UNION SELECT 'address', two_sounds(w[1], w[cardinality(w)]), true, true, '' FROM address WHERE cardinality(w) > 1 AND length(w[1]) > 1
  UNION SELECT 'initial', left(w[1], 1) || ' ' || word_sound(word), bool_or(l.whole), l.single > 0,
      min((SELECT string_agg(left(x, 1), '' ORDER BY p) FROM unnest(CASE WHEN l.single > 0 THEN w[1:l.single] ELSE w[1:greatest(n - 1, 1)] END) WITH ORDINALITY AS s (x, p)))
      FROM last_words l WHERE NOT l.together GROUP BY 2, 4
$$;

ALTER TABLE candidate_key DROP CONSTRAINT candidate_key_kind_check;
ALTER TABLE candidate_key ADD CONSTRAINT candidate_key_kind_check CHECK (kind IN ('mailbox', 'phone', 'name', 'sound', 'initial', 'address'));

CREATE OR REPLACE FUNCTION keys_agree(kind text, a_whole boolean, a_abbreviated boolean, a_initials text, b_whole boolean, b_abbreviated boolean, b_initials text)
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT CASE kind
    WHEN 'sound' THEN a_whole OR b_whole
    WHEN 'initial' THEN (a_whole OR b_whole) AND (a_abbreviated OR b_abbreviated) AND (starts_with(a_initials, b_initials) OR starts_with(b_initials, a_initials))
    WHEN 'address' THEN a_abbreviated OR b_abbreviated
    ELSE true END
$$;

-- Who is there already, anew; two who were told apart stay so.
DELETE FROM likeness;
DELETE FROM candidate_key;
INSERT INTO candidate_key (org_id, candidate_id, kind, key, whole, abbreviated, initials)
  SELECT c.org_id, c.candidate_id, k.* FROM candidate c CROSS JOIN LATERAL candidate_keys(c.name, c.name_folded, c.email, c.phone) k;
INSERT INTO likeness (org_id, newer_id, older_id, because)
  SELECT a.org_id, a.candidate_id, b.candidate_id, array_agg(DISTINCT a.kind)
    FROM (SELECT org_id, kind, key FROM candidate_key GROUP BY 1, 2, 3 HAVING count(DISTINCT candidate_id) BETWEEN 2 AND most_alike(kind)) g
    JOIN candidate_key a ON a.org_id = g.org_id AND a.kind = g.kind AND a.key = g.key
    JOIN candidate_key b ON b.org_id = g.org_id AND b.kind = g.kind AND b.key = g.key AND b.candidate_id < a.candidate_id
   WHERE keys_agree(a.kind, a.whole, a.abbreviated, a.initials, b.whole, b.abbreviated, b.initials)
   GROUP BY 1, 2, 3;
