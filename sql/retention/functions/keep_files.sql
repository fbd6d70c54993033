-- Keeps files that a row is about to name, also such as were to be removed: they are locked first, so that
-- whoever removes one was before, or finds it named. Called by the triggers of those rows alone.
CREATE OR REPLACE FUNCTION keep_files(files text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM lock_file(file, false) FROM unnest(files) file;
  DELETE FROM files_to_unlink WHERE sha256 = ANY (files);
END $$;

REVOKE ALL ON FUNCTION keep_files FROM PUBLIC;
