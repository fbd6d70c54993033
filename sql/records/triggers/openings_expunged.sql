-- An opening says why, in somebody's words: it goes with its record.
CREATE OR REPLACE FUNCTION openings_expunged() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM record_openings WHERE record_id = NEW.id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER openings_expunged
  AFTER UPDATE OF status ON records
  FOR EACH ROW WHEN (NEW.status = 'expunged')
  EXECUTE FUNCTION openings_expunged();
