-- A face that is enrolled anew leaves the picture of its last template behind: its file goes.
CREATE OR REPLACE FUNCTION template_left() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM leave_files(ARRAY[OLD.aligned_sha256]);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER template_left
  AFTER DELETE ON templates
  FOR EACH ROW EXECUTE FUNCTION template_left();
