-- How old its person was at the offence of a record's case, and whether a minor; without a case, on the day that
-- the record speaks of. A known person whom a correction makes a minor, or may have, is restricted from then on and reviewed
-- sooner, whoever corrects what, of the subject or of its case; who was known to be one when a supervisor shared them,
-- stays shared.
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
  IF TG_OP = 'UPDATE' AND NEW.kind = 'subject' AND NEW.minority IN ('minor', 'perhaps_minor')
    AND OLD.minority NOT IN ('minor', 'perhaps_minor')
  THEN
    IF OLD.sharing = 'national' THEN NEW.sharing := 'prefecture'; END IF;
    -- Months as the service tells them where it works out no day itself; LEAST passes over what is null.
    NEW.review_on := least(NEW.review_on, (NEW.dated_on + make_interval(
      months => nullif(current_setting('mirsam.minor_review_months', true), '')::integer))::date);
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER record_minority
  BEFORE INSERT OR UPDATE ON records FOR EACH ROW EXECUTE FUNCTION record_minority();
