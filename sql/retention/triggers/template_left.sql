-- A face that is enrolled anew, or removed, leaves the picture of its last template behind: its file goes, its hash
-- stays until the record is expunged, since whoever downloaded it may have searched with it.
CREATE OR REPLACE FUNCTION template_left() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO former_faces (record_id, aligned_sha256)
    VALUES (OLD.record_id, OLD.aligned_sha256) ON CONFLICT DO NOTHING;
  PERFORM leave_files(ARRAY[OLD.aligned_sha256]);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER template_left
  AFTER DELETE ON templates
  FOR EACH ROW EXECUTE FUNCTION template_left();
