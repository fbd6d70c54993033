-- A record's history says what the record said: it goes with it.
CREATE OR REPLACE FUNCTION record_changes_expunged() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM record_changes WHERE record_id = NEW.id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER record_changes_expunged
  AFTER UPDATE OF status ON records
  FOR EACH ROW WHEN (NEW.status = 'expunged')
  EXECUTE FUNCTION record_changes_expunged();
