-- A pair of which one record was erased meanwhile is not kept.
CREATE OR REPLACE FUNCTION duplicate_pair_lasting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF hold_records(ARRAY[NEW.first_id, NEW.second_id]) <> '{}' THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER duplicate_pair_lasting
  BEFORE INSERT ON duplicate_pairs
  FOR EACH ROW EXECUTE FUNCTION duplicate_pair_lasting();
