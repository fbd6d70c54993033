-- Changes how many records the parts of the gallery have, whose faces are in their places by then: the
-- means follow. The rows are locked in one order by everybody, so that nobody waits in a circle.
CREATE OR REPLACE FUNCTION count_in_gallery(parts smallint[], changes integer[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM gallery_parts WHERE id = ANY (parts) ORDER BY id FOR NO KEY UPDATE;
  UPDATE gallery_parts p SET records = p.records + c.change
    FROM unnest(parts, changes) AS c (part, change)
    WHERE p.id = c.part;
  PERFORM publish_means(kind, face_model) FROM gallery_parts
    WHERE id = ANY (parts) AND sharing = 'national' AND face_model IS NOT NULL
    GROUP BY kind, face_model ORDER BY kind, face_model;
END $$;
