-- Holds a stored file until the transaction ends: several may keep it at once, and only he who is alone
-- may remove it. Who keeps it has locked it before their row is there to be seen.
CREATE OR REPLACE FUNCTION lock_file(file text, to_remove boolean) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN to_remove
    THEN pg_advisory_xact_lock(hashtextextended('mirsam:file ' || file, 0))
    ELSE pg_advisory_xact_lock_shared(hashtextextended('mirsam:file ' || file, 0)) END;
$$;
