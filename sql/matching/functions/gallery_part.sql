-- The number of the part of the gallery that records of these properties are in; a new part is
-- made for the first of them.
CREATE OR REPLACE FUNCTION gallery_part(kind text, prefecture uuid, sharing text, face_model text)
RETURNS smallint LANGUAGE plpgsql AS $$
DECLARE
  found smallint;
BEGIN
  SELECT id INTO found FROM gallery_parts p
    WHERE p.kind = $1 AND p.prefecture_id = $2 AND p.sharing = $3
      AND p.face_model IS NOT DISTINCT FROM $4;
  IF found IS NULL THEN
    INSERT INTO gallery_parts AS p (kind, prefecture_id, sharing, face_model)
      VALUES ($1, $2, $3, $4)
      ON CONFLICT ON CONSTRAINT gallery_parts_once DO UPDATE SET records = p.records
      RETURNING id INTO found;
  END IF;
  RETURN found;
END $$;
