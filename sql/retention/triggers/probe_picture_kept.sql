-- The picture of a probe, or its original, that comes back before its file is gone keeps the file.
CREATE OR REPLACE FUNCTION probe_picture_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM keep_files(array_remove(ARRAY[NEW.image_sha256, NEW.original_sha256], NULL));
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER probe_picture_kept
  BEFORE INSERT ON search_probe_members
  FOR EACH ROW EXECUTE FUNCTION probe_picture_kept();
