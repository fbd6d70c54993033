-- A tombstone stays as it was laid; what it counts is written while it erases, and when the bytes
-- were scrubbed afterwards.
CREATE OR REPLACE FUNCTION tombstone_lasting() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - '{erased,scrubbed_at}'::text[]
      <> to_jsonb(NEW) - '{erased,scrubbed_at}'::text[]
    OR (OLD.erased <> NEW.erased AND NOT expunging())
  THEN RAISE EXCEPTION 'a tombstone stays as it was laid'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER tombstone_lasting
  BEFORE UPDATE OR DELETE ON tombstones
  FOR EACH ROW EXECUTE FUNCTION tombstone_lasting();

CREATE OR REPLACE TRIGGER tombstones_kept
  BEFORE TRUNCATE ON tombstones
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
