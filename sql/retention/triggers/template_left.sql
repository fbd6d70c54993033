-- A face that is enrolled anew leaves the picture of its last template behind: its file goes.
CREATE OR REPLACE FUNCTION template_left() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO files_to_unlink SELECT OLD.aligned_sha256
    WHERE NOT EXISTS (SELECT FROM templates WHERE aligned_sha256 = OLD.aligned_sha256)
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER template_left
  AFTER DELETE ON templates
  FOR EACH ROW EXECUTE FUNCTION template_left();
