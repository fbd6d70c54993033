-- A restriction is lifted, a record put back into use and a case opened again by a supervisor, in person: repeats `records.share`,
-- `records.restore` and `cases.reopen` of `access/permissions.ts`.
CREATE OR REPLACE FUNCTION by_supervisor() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- The service’s own work and the operator’s have no role.
  IF current_setting('role') <> 'mirsam_service' OR current_setting('mirsam.role', true) = 'supervisor'
    AND current_setting('mirsam.actor', true) LIKE 'user:%'
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a supervisor does that' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER record_shared_by_supervisor
  BEFORE UPDATE OF sharing ON records
  FOR EACH ROW WHEN (OLD.sharing = 'prefecture' AND NEW.sharing = 'national')
  EXECUTE FUNCTION by_supervisor();
CREATE OR REPLACE TRIGGER record_restored_by_supervisor
  BEFORE UPDATE OF status ON records
  FOR EACH ROW WHEN (OLD.status = 'withdrawn' AND NEW.status = 'active')
  EXECUTE FUNCTION by_supervisor();
CREATE OR REPLACE TRIGGER case_reopened_by_supervisor
  BEFORE UPDATE OF status ON cases
  FOR EACH ROW WHEN (OLD.status = 'closed' AND NEW.status = 'open')
  EXECUTE FUNCTION by_supervisor();
