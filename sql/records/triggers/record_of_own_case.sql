-- A record is for a case of its prefecture, or for one that the national level reaches: an id tells no more.
CREATE OR REPLACE FUNCTION record_of_own_case() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.case_id IS NOT DISTINCT FROM OLD.case_id THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM cases WHERE id = NEW.case_id AND caller_reaches(prefecture_id)) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the case is another prefecture’s' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER record_of_own_case
  BEFORE INSERT OR UPDATE OF case_id ON records
  FOR EACH ROW WHEN (NEW.case_id IS NOT NULL)
  EXECUTE FUNCTION record_of_own_case();
