-- The vector of a template that is added is in `gallery_faces`, and its record has its model.
--
-- A change of templates takes off what was and adds what is; triggers run in the order of their names.
CREATE OR REPLACE FUNCTION templates_added() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT record_id, image_id, embedding, modality, model_version FROM added LOOP
    INSERT INTO gallery_faces
      SELECT CASE WHEN r.status = 'active'
          THEN gallery_part(r.kind, r.prefecture_id, r.sharing, one.model_version) END,
        one.record_id, one.image_id, one.embedding, one.modality, one.model_version
      FROM records r WHERE r.id = one.record_id;
    UPDATE records SET face_model = one.model_version
      WHERE id = one.record_id AND face_model IS DISTINCT FROM one.model_version;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER templates_added
  AFTER INSERT ON templates REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION templates_added();

CREATE OR REPLACE TRIGGER templates_changed_to
  AFTER UPDATE ON templates REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION templates_added();
