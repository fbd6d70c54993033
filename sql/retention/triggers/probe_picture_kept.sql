-- The picture of a probe that comes back before its file is gone keeps the file.
CREATE OR REPLACE FUNCTION probe_picture_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.image_sha256 IS NOT NULL THEN
    PERFORM keep_files(ARRAY[NEW.image_sha256]);
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER probe_picture_kept
  BEFORE INSERT ON search_probe_members
  FOR EACH ROW EXECUTE FUNCTION probe_picture_kept();
