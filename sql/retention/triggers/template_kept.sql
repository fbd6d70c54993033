-- A template's picture that comes back before its file is gone keeps the file.
CREATE OR REPLACE FUNCTION template_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM keep_files(ARRAY[NEW.aligned_sha256]);
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER template_kept
  BEFORE INSERT ON templates
  FOR EACH ROW EXECUTE FUNCTION template_kept();
