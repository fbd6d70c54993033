-- A sketch is identified when an identification of it holds, and at no other time.
CREATE OR REPLACE FUNCTION identified_only_so() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.identified_at IS DISTINCT FROM (
    SELECT created_at FROM identifications WHERE sketch_id = NEW.id AND revoked_at IS NULL)
  THEN RAISE EXCEPTION 'a sketch is identified by an identification only'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER records_identified
  BEFORE INSERT OR UPDATE OF identified_at ON records
  FOR EACH ROW EXECUTE FUNCTION identified_only_so();
