-- Nobody gives themselves another role, or another prefecture.
CREATE OR REPLACE FUNCTION own_role_kept() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF coalesce(current_setting('mirsam.actor', true), '') <> 'user:' || NEW.id THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'nobody changes their own role' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER own_role_kept
  BEFORE UPDATE OF role, prefecture_id ON users
  FOR EACH ROW WHEN (NEW.role <> OLD.role OR NEW.prefecture_id <> OLD.prefecture_id)
  EXECUTE FUNCTION own_role_kept();
