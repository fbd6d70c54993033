-- Nobody and nothing new belongs to a unit that is to come or closed. Whoever closes it at the same time is waited for.
CREATE OR REPLACE FUNCTION of_open_unit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM prefectures WHERE id = NEW.prefecture_id AND open FOR KEY SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the unit is not open' USING CONSTRAINT = 'of_open_unit'; END IF;
  RETURN NEW;
END $$;

-- The same of a district below it, where there is one.
CREATE OR REPLACE FUNCTION in_open_district() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM prefectures WHERE id = NEW.district_id AND open FOR KEY SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the district is not open' USING CONSTRAINT = 'in_open_district'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON api_keys FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON cases FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION of_open_unit();

-- An account that is opened again is as a new one.
CREATE OR REPLACE TRIGGER of_open_unit_again BEFORE UPDATE OF active, prefecture_id ON users
  FOR EACH ROW WHEN (NEW.active AND (NOT OLD.active OR NEW.prefecture_id <> OLD.prefecture_id))
  EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER in_open_district_again BEFORE UPDATE OF active, district_id ON users
  FOR EACH ROW WHEN (NEW.district_id IS NOT NULL
    AND (NEW.active AND NOT OLD.active OR NEW.district_id IS DISTINCT FROM OLD.district_id))
  EXECUTE FUNCTION in_open_district();
CREATE OR REPLACE TRIGGER of_open_unit_again BEFORE UPDATE OF revoked_at, expires_at, prefecture_id ON api_keys
  FOR EACH ROW WHEN (NEW.revoked_at IS NULL AND NEW.expires_at > now())
  EXECUTE FUNCTION of_open_unit();

CREATE OR REPLACE TRIGGER in_open_district BEFORE INSERT ON users
  FOR EACH ROW WHEN (NEW.district_id IS NOT NULL) EXECUTE FUNCTION in_open_district();
CREATE OR REPLACE TRIGGER in_open_district BEFORE INSERT ON cases
  FOR EACH ROW WHEN (NEW.district_id IS NOT NULL) EXECUTE FUNCTION in_open_district();
CREATE OR REPLACE TRIGGER in_open_district_again BEFORE UPDATE OF district_id ON cases
  FOR EACH ROW WHEN (NEW.district_id IS NOT NULL AND NEW.district_id IS DISTINCT FROM OLD.district_id)
  EXECUTE FUNCTION in_open_district();
-- After `record_of_district_of_case`, by their names.
CREATE OR REPLACE TRIGGER records_in_open_district BEFORE INSERT ON records
  FOR EACH ROW WHEN (NEW.district_id IS NOT NULL) EXECUTE FUNCTION in_open_district();
CREATE OR REPLACE TRIGGER records_in_open_district_again BEFORE UPDATE OF case_id, district_id ON records
  FOR EACH ROW WHEN (NEW.district_id IS NOT NULL AND NEW.district_id IS DISTINCT FROM OLD.district_id)
  EXECUTE FUNCTION in_open_district();
