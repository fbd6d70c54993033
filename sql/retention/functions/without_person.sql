-- A list of records as a search shows it, without what it says of one: its place, by rank and id,
-- stays.
CREATE OR REPLACE FUNCTION without_person(list jsonb, person uuid) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN jsonb_typeof(list) <> 'array' THEN list ELSE (
    SELECT coalesce(jsonb_agg(CASE WHEN one ->> 'id' = person::text
        THEN jsonb_build_object('id', one -> 'id', 'rank', one -> 'rank') ELSE one END
      ORDER BY place), '[]')
    FROM jsonb_array_elements(list) WITH ORDINALITY each (one, place)) END
$$;
