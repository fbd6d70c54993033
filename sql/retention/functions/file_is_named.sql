-- Whether some row is kept in the file of this hash: an image or its thumbnail, also one that was removed from
-- its record, the aligned face of a template, the picture of a probe, or that picture before it was altered.
CREATE OR REPLACE FUNCTION file_is_named(file text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM images WHERE file IN (sha256, thumbnail_sha256))
    OR EXISTS (SELECT FROM removed_images WHERE file IN (sha256, thumbnail_sha256))
    OR EXISTS (SELECT FROM templates WHERE aligned_sha256 = file)
    OR EXISTS (SELECT FROM search_probe_members WHERE image_sha256 = file)
    OR EXISTS (SELECT FROM search_probe_members WHERE original_sha256 = file);
$$;

REVOKE ALL ON FUNCTION file_is_named FROM PUBLIC;
