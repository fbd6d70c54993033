-- A template that is removed is taken off the mean of its modality and model, its vector leaves
-- `gallery_faces`, and its record has the model of the templates that it still has.
CREATE OR REPLACE FUNCTION templates_removed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  one record;
BEGIN
  UPDATE collection_means AS c SET
      templates = c.templates - r.templates,
      mean = c.mean + (c.mean - r.mean)
        * constant_vector(r.templates::float8 / greatest(c.templates - r.templates, 1))
    FROM (
      SELECT model_version, modality, count(*)::int AS templates, avg(embedding::vector) AS mean
        FROM removed GROUP BY 1, 2) r
    WHERE c.model_version = r.model_version AND c.modality = r.modality;
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
