-- An image that leaves its record is kept, for the record's history, until the record is expunged. It is in no
-- gallery, list or search: those know images, and its template went before it. What the owner of the tables takes
-- away with its record, as an evaluation does with its gallery, is nobody's history.
CREATE OR REPLACE FUNCTION image_removed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO removed_images
      (id, record_id, sha256, upload_sha256, thumbnail_sha256, media_type, created_at)
    VALUES (OLD.id, OLD.record_id, OLD.sha256, OLD.upload_sha256, OLD.thumbnail_sha256,
      OLD.media_type, OLD.created_at);
  RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER image_removed
  BEFORE DELETE ON images
  FOR EACH ROW WHEN (current_setting('mirsam.actor', true) <> '') EXECUTE FUNCTION image_removed();
