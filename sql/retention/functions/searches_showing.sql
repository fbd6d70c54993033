-- Searches that show a record: as a candidate, set apart, or as one whom a filter keeps out.
CREATE OR REPLACE FUNCTION searches_showing(person uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT search_id FROM search_candidates WHERE record_id = person
    UNION SELECT id FROM searches
      WHERE excluded @> jsonb_build_array(jsonb_build_object('id', person))
      OR filter_explanation @> jsonb_build_object('filters', jsonb_build_array(
        jsonb_build_object('wouldEnter', jsonb_build_array(jsonb_build_object('id', person)))))
    UNION SELECT searches_noted(person, 'showing')
$$;

REVOKE ALL ON FUNCTION searches_showing FROM PUBLIC;
