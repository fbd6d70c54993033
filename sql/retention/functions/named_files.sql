-- The stored files that some row is kept in, and by which: an image or its thumbnail, also one that was removed
-- from its record, the aligned face of a template, the picture of a probe, or that picture before it was altered.
-- A function and not a view, which would hold these columns fast; the planner puts it in place all the same.
CREATE OR REPLACE FUNCTION named_files()
RETURNS TABLE (sha256 text, kept_as text, record_id uuid, search_id uuid)
LANGUAGE sql STABLE AS $$
  SELECT sha256, 'image', record_id, NULL::uuid FROM images
  UNION ALL SELECT thumbnail_sha256, 'thumbnail', record_id, NULL FROM images
  UNION ALL SELECT sha256, 'image', record_id, NULL FROM removed_images
  UNION ALL SELECT thumbnail_sha256, 'thumbnail', record_id, NULL FROM removed_images
  UNION ALL SELECT aligned_sha256, 'face', record_id, NULL FROM templates
  UNION ALL SELECT image_sha256, 'probe', NULL, search_id FROM search_probe_members
    WHERE image_sha256 IS NOT NULL
  UNION ALL SELECT original_sha256, 'original', NULL, search_id FROM search_probe_members
    WHERE original_sha256 IS NOT NULL;
$$;

REVOKE ALL ON FUNCTION named_files FROM PUBLIC;
