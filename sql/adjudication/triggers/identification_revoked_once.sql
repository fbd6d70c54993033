-- The only change of an identification: it is taken back, once. An expungement erases its words.
CREATE OR REPLACE FUNCTION identification_revoked_once() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF is_erasing(TG_RELID) THEN RETURN NEW; END IF;
  IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL
    OR (to_jsonb(OLD) - '{revoked_at,revoked_by_id,revocation_reason}'::text[])
      <> (to_jsonb(NEW) - '{revoked_at,revoked_by_id,revocation_reason}'::text[])
  THEN RAISE EXCEPTION 'identifications is append-only, but for being revoked once'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER identification_revoked_once
  BEFORE UPDATE ON identifications
  FOR EACH ROW EXECUTE FUNCTION identification_revoked_once();
