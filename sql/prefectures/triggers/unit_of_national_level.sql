-- Names and dates of a unit are the national level's; of its own, a prefecture's administrators change the contact.
CREATE OR REPLACE FUNCTION unit_of_national_level() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- The service’s own work and the operator’s have no level.
  IF coalesce(current_setting('mirsam.national', true), '') <> 'false' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a unit is changed by the national level' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER unit_of_national_level
  BEFORE UPDATE OF code, name_fr, name_ar, name_en, active_from ON prefectures
  FOR EACH ROW EXECUTE FUNCTION unit_of_national_level();
