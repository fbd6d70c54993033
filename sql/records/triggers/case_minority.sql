-- Where the days of an offence are corrected, so is how old the people of its records were.
CREATE OR REPLACE FUNCTION case_minority() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE records SET case_id = case_id WHERE case_id = NEW.id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER case_minority
  AFTER UPDATE OF occurred_from, occurred_to ON cases
  FOR EACH ROW WHEN ((OLD.occurred_from, OLD.occurred_to)
    IS DISTINCT FROM (NEW.occurred_from, NEW.occurred_to))
  EXECUTE FUNCTION case_minority();
