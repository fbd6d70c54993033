-- A search by a record that was erased while it ran is not kept at all.
CREATE OR REPLACE FUNCTION probe_of_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF hold_records(ARRAY[NEW.record_id]) <> '{}' THEN
    RAISE EXCEPTION 'the probe % was erased', NEW.record_id;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER probe_of_standing
  BEFORE INSERT ON search_probe_members
  FOR EACH ROW WHEN (NEW.record_id IS NOT NULL)
  EXECUTE FUNCTION probe_of_standing();
