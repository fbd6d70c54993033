-- A list must not keep a candidate who was erased while the search ran: the place stays, by rank and id.
-- Once for a list, not for each of its candidates: all are held by one reading, before anybody sees the list.
CREATE OR REPLACE FUNCTION candidate_of_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  erased uuid[] := hold_records(ARRAY(SELECT record_id FROM added));
BEGIN
  IF erased <> '{}' THEN
    UPDATE search_candidates shown SET candidate = jsonb_build_object('id', shown.record_id, 'rank', shown.rank)
    FROM added
    WHERE shown.search_id = added.search_id AND shown.rank = added.rank AND added.record_id = ANY (erased);
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER candidate_of_standing
  AFTER INSERT ON search_candidates REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION candidate_of_standing();
