-- Hashes by which pictures of a record are known: of its files, also of what was downloaded from here, whole or as
-- thumbnail or face, and searched with; of what was uploaded; of the faces it had before.
CREATE OR REPLACE FUNCTION hashes_of(person uuid) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT ARRAY(SELECT unnest(ARRAY[sha256, thumbnail_sha256, upload_sha256]) FROM images
      WHERE record_id = person
    UNION SELECT unnest(ARRAY[sha256, thumbnail_sha256, upload_sha256]) FROM removed_images
      WHERE record_id = person
    UNION SELECT aligned_sha256 FROM templates WHERE record_id = person
    UNION SELECT aligned_sha256 FROM former_faces WHERE record_id = person)
$$;

REVOKE ALL ON FUNCTION hashes_of FROM PUBLIC;
