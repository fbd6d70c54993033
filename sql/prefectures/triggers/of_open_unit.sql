-- Nobody and nothing new belongs to a unit that is to come or closed. Whoever closes it at the same time is waited for.
CREATE OR REPLACE FUNCTION of_open_unit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM prefectures WHERE id = NEW.prefecture_id AND open FOR KEY SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the unit is not open' USING CONSTRAINT = 'of_open_unit'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON api_keys FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON cases FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE OR REPLACE TRIGGER of_open_unit BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION of_open_unit();
