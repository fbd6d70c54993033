-- The vector of a template that is removed leaves `gallery_faces`, and its record has the model of the
-- templates that it still has.
CREATE OR REPLACE FUNCTION templates_removed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT record_id, image_id, model_version FROM removed LOOP
    DELETE FROM gallery_faces f
      WHERE f.record_id = one.record_id
        AND f.image_id = one.image_id AND f.model_version = one.model_version;
    UPDATE records r SET face_model = (
        SELECT t.model_version FROM templates t WHERE t.record_id = r.id
          ORDER BY (t.model_version = r.face_model) DESC, t.created_at DESC LIMIT 1)
      WHERE r.id = one.record_id;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER templates_removed
  AFTER DELETE ON templates REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION templates_removed();

CREATE OR REPLACE TRIGGER templates_changed_from
  AFTER UPDATE ON templates REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION templates_removed();
