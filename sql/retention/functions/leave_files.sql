-- Notes those of some files that no row names any more: they are removed after the commit. Called by
-- `expunge_record` and `erase_probes` alone.
CREATE OR REPLACE FUNCTION leave_files(files text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO files_to_unlink SELECT DISTINCT file FROM unnest(files) file
    WHERE NOT EXISTS (SELECT FROM images WHERE file IN (sha256, thumbnail_sha256))
      AND NOT EXISTS (SELECT FROM templates WHERE aligned_sha256 = file)
      AND NOT EXISTS (SELECT FROM search_probe_members WHERE image_sha256 = file)
    ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON FUNCTION leave_files FROM PUBLIC;
