-- A record's faces are in the part of the gallery that the record has come into, and the parts know how
-- many records they have.
--
-- Row by row where rows are looked up: the planner knows nothing of the tables added and removed,
-- and might read a whole gallery for one upload.
CREATE OR REPLACE FUNCTION records_counted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  moved record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM count_in_gallery(array_agg(part), array_agg(n)) FROM (
      SELECT part, count(*)::int AS n FROM added WHERE part IS NOT NULL GROUP BY part) changes;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM count_in_gallery(array_agg(part), array_agg(-n)) FROM (
      SELECT part, count(*)::int AS n FROM removed WHERE part IS NOT NULL GROUP BY part) changes;
  ELSE
    FOR moved IN
      SELECT a.* FROM added a JOIN removed r ON r.id = a.id
        WHERE (a.status, a.prefecture_id, a.sharing)
          IS DISTINCT FROM (r.status, r.prefecture_id, r.sharing)
    LOOP
      UPDATE gallery_faces f SET part = CASE WHEN moved.status = 'active'
          THEN gallery_part(moved.kind, moved.prefecture_id, moved.sharing, f.model_version) END
        WHERE f.record_id = moved.id;
    END LOOP;
    PERFORM count_in_gallery(array_agg(part), array_agg(n)) FROM (
      SELECT part, sum(n)::int AS n
        FROM (SELECT part, 1 AS n FROM added UNION ALL SELECT part, -1 FROM removed) both_sides
        WHERE part IS NOT NULL GROUP BY part HAVING sum(n) <> 0) changes;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER records_inserted
  AFTER INSERT ON records REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION records_counted();

CREATE OR REPLACE TRIGGER records_updated
  AFTER UPDATE ON records REFERENCING NEW TABLE AS added OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION records_counted();

CREATE OR REPLACE TRIGGER records_deleted
  AFTER DELETE ON records REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION records_counted();
