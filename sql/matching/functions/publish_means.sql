-- Publishes the mean of the faces of one kind of record and one model, when the gallery has grown or
-- shrunk by a tenth, and by ten records at least, since it was last published.
--
-- Only records in use that are shared nationally count: everybody may see those, so the mean, and every
-- similarity that is centred on it, tells nobody anything of what a prefecture keeps to itself. It moves in
-- epochs: no record can be seen to arrive, and no mean is of fewer than ten.
CREATE OR REPLACE FUNCTION publish_means(of_kind text, model text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  of_modality text := CASE of_kind WHEN 'sketch' THEN 'sketch' ELSE 'photo' END;
  published integer := coalesce((SELECT records FROM collection_means
    WHERE model_version = model AND modality = of_modality), 0);
  seen smallint[]; present integer;
BEGIN
  SELECT array_agg(id), coalesce(sum(records), 0) INTO seen, present FROM gallery_parts
    WHERE kind = of_kind AND sharing = 'national' AND face_model = model;
  IF abs(present - published) < greatest(10, published / 10) THEN
    RETURN;
  END IF;
  IF present < 10 THEN
    DELETE FROM collection_means WHERE model_version = model AND modality = of_modality;
    RETURN;
  END IF;
  INSERT INTO collection_means (model_version, modality, templates, mean, records)
    SELECT model, of_modality, count(*), avg(embedding::vector), present
      FROM gallery_faces WHERE part = ANY (seen) AND model_version = model
      HAVING count(*) > 0
    ON CONFLICT (model_version, modality) DO UPDATE SET
      templates = EXCLUDED.templates, mean = EXCLUDED.mean, records = EXCLUDED.records;
END $$;

REVOKE ALL ON FUNCTION publish_means FROM PUBLIC;
