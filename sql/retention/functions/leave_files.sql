-- Notes those of some files that no row names any more: they are removed after the commit. Called by
-- `expunge_record`, `erase_probes` and `template_left` alone.
CREATE OR REPLACE FUNCTION leave_files(files text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO files_to_unlink SELECT DISTINCT file FROM unnest(files) file
    WHERE NOT file_is_named(file)
    ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON FUNCTION leave_files FROM PUBLIC;
