-- A record is of the district of its case, whoever enters it; without a case, of who entered it.
CREATE OR REPLACE FUNCTION record_of_district() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- A case of another prefecture, which the national level works on, says nothing of ours.
  SELECT file.district_id INTO NEW.district_id FROM cases file
    WHERE file.id = NEW.case_id AND file.prefecture_id = NEW.prefecture_id;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER record_of_district_of_case
  BEFORE INSERT OR UPDATE OF case_id ON records
  FOR EACH ROW WHEN (NEW.case_id IS NOT NULL)
  EXECUTE FUNCTION record_of_district();

CREATE OR REPLACE FUNCTION records_of_district() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE records SET district_id = NEW.district_id
    WHERE case_id = NEW.id AND prefecture_id = NEW.prefecture_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER case_of_district
  AFTER UPDATE OF district_id ON cases
  FOR EACH ROW WHEN (NEW.district_id IS DISTINCT FROM OLD.district_id)
  EXECUTE FUNCTION records_of_district();
