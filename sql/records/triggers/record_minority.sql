-- How old its person was at the offence of a record's case, and whether a minor; without a case, on the day that
-- the record speaks of.
CREATE OR REPLACE FUNCTION record_minority() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  first date := NEW.dated_on; last date := NEW.dated_on;
BEGIN
  IF NEW.case_id IS NOT NULL THEN
    SELECT occurred_from, occurred_to INTO first, last FROM cases WHERE id = NEW.case_id;
  END IF;
  SELECT youngest, oldest INTO NEW.offence_age_min, NEW.offence_age_max
    FROM ages_between(NEW.birth_date, NEW.traits, NEW.dated_on, first, last);
  NEW.minority := minority_of(NEW.offence_age_min, NEW.offence_age_max);
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER record_minority
  BEFORE INSERT OR UPDATE ON records FOR EACH ROW EXECUTE FUNCTION record_minority();
