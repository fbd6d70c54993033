-- Where the days of an offence are corrected, so is how old the people of its records were. Who is restricted by it has
-- another version, and a history that tells so.
CREATE OR REPLACE FUNCTION case_minority() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  was records; now_shared text;
BEGIN
  FOR was IN SELECT * FROM records WHERE case_id = NEW.id ORDER BY id FOR NO KEY UPDATE LOOP
    UPDATE records SET case_id = case_id WHERE id = was.id RETURNING sharing INTO now_shared;
    CONTINUE WHEN now_shared = was.sharing;
    UPDATE records SET version = version + 1, updated_at = clock_timestamp() WHERE id = was.id;
    INSERT INTO record_changes (record_id, act, actor, changes)
      SELECT was.id, 'change', actor, jsonb_build_array(jsonb_build_object(
          'field', 'sharing', 'before', was.sharing, 'after', now_shared))
        -- The operator’s own work has no actor.
        FROM nullif(current_setting('mirsam.actor', true), '') actor WHERE actor IS NOT NULL;
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER case_minority
  AFTER UPDATE OF occurred_from, occurred_to ON cases
  FOR EACH ROW WHEN ((OLD.occurred_from, OLD.occurred_to)
    IS DISTINCT FROM (NEW.occurred_from, NEW.occurred_to))
  EXECUTE FUNCTION case_minority();
