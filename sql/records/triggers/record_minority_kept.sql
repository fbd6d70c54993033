-- A subject who was a minor, or may have been, is shared by a supervisor alone, once entered: repeats
-- `records/minors.ts` and, of who may, `access/permissions.ts`.
CREATE OR REPLACE FUNCTION record_minority_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.minority NOT IN ('minor', 'perhaps_minor') THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.sharing = 'national' THEN RETURN NEW; END IF;
  -- The service’s own work and the operator’s have no role.
  IF nullif(current_setting('mirsam.role', true), '') IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND current_setting('mirsam.role', true) = 'supervisor'
    AND current_setting('mirsam.actor', true) LIKE 'user:%'
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a minor is shared by a supervisor, once entered' USING ERRCODE = '42501';
END $$;

-- After `record_minority`, by its name.
CREATE OR REPLACE TRIGGER record_minority_kept
  BEFORE INSERT OR UPDATE OF sharing ON records
  FOR EACH ROW WHEN (NEW.kind = 'subject' AND NEW.sharing = 'national')
  EXECUTE FUNCTION record_minority_kept();
