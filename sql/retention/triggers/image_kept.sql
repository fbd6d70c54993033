-- A picture that comes back before its file is gone keeps the file.
CREATE OR REPLACE FUNCTION image_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM keep_files(ARRAY[NEW.sha256, NEW.thumbnail_sha256]);
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER image_kept
  BEFORE INSERT ON images
  FOR EACH ROW EXECUTE FUNCTION image_kept();
