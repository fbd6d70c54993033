-- Searches, of whatever prefecture, by a picture that hashes to one of these.
CREATE OR REPLACE FUNCTION searches_picturing(person uuid, hashes text[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM searches
    WHERE jsonb_path_query_array(probe, '$.**.sha256') ?| hashes
      OR jsonb_path_query_array(probe, '$.**.uploadSha256') ?| hashes
    UNION SELECT searches_noted(person, 'picturing')
$$;

REVOKE ALL ON FUNCTION searches_picturing FROM PUBLIC;
