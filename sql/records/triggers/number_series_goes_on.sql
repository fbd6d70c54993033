-- A number is taken once: a series begins with one, and goes on by one.
CREATE OR REPLACE FUNCTION number_series_goes_on() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF current_setting('role') <> 'mirsam_service' OR NEW.last = coalesce(OLD.last, 0) + 1 THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a series of numbers goes on by one' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER number_series_goes_on
  BEFORE INSERT OR UPDATE ON number_series
  FOR EACH ROW EXECUTE FUNCTION number_series_goes_on();
