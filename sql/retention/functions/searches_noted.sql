-- Searches that were about a record before others of its case were erased, whose erasure may take away what tells
-- so: as `expunge_case` has noted them. None where a record is erased by itself.
CREATE OR REPLACE FUNCTION searches_noted(person uuid, how text) RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  SELECT jsonb_array_elements_text(
    nullif(current_setting('mirsam.searches_noted', true), '')::jsonb -> person::text -> how)::uuid
$$;

REVOKE ALL ON FUNCTION searches_noted FROM PUBLIC;
