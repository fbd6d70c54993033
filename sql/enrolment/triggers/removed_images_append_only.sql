-- What was removed from a record stays as it was, until the record is expunged.
CREATE OR REPLACE TRIGGER removed_images_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON removed_images
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
