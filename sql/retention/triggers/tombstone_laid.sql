-- A tombstone erases what it stands for, in its transaction. Whoever may lay one may erase, and
-- nobody else; there is no tombstone without the erasure, and none of that the other way round.
CREATE OR REPLACE FUNCTION tombstone_laid() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  around text := coalesce(current_setting('mirsam.expunging', true), ''); counts jsonb;
BEGIN
  PERFORM set_config('mirsam.expunging', NEW.id::text, true);
  IF NEW.kind = 'case' THEN counts := expunge_case(NEW); ELSE counts := expunge_record(NEW.id);
  END IF;
  UPDATE records SET sharing = NEW.sharing WHERE id = NEW.id;
  UPDATE tombstones SET erased = counts WHERE id = NEW.id;
  PERFORM set_config('mirsam.expunging', around, true);
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER tombstone_laid
  AFTER INSERT ON tombstones
  FOR EACH ROW EXECUTE FUNCTION tombstone_laid();
