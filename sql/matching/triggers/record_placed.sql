-- A record in use is in the part of the gallery that its properties say; any other is in none.
CREATE OR REPLACE FUNCTION record_placed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  NEW.part := CASE WHEN NEW.status = 'active'
    THEN gallery_part(NEW.kind, NEW.prefecture_id, NEW.sharing, NEW.face_model) END;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER record_placed
  BEFORE INSERT OR UPDATE OF status, kind, prefecture_id, sharing, face_model,
    -- By these, `record_minority` restricts.
    birth_date, traits, dated_on, case_id ON records
  FOR EACH ROW EXECUTE FUNCTION record_placed();
