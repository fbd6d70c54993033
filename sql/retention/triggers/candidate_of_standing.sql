-- A list must not keep a candidate who was erased while the search ran: the place stays, by rank and id.
CREATE OR REPLACE FUNCTION candidate_of_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF hold_records(ARRAY[NEW.record_id]) <> '{}' THEN
    NEW.candidate := jsonb_build_object('id', NEW.record_id, 'rank', NEW.rank);
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER candidate_of_standing
  BEFORE INSERT ON search_candidates
  FOR EACH ROW EXECUTE FUNCTION candidate_of_standing();
