-- The sketch of an identification that is taken back is identified no more.
CREATE OR REPLACE FUNCTION identification_revoked() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE records SET identified_at = NULL WHERE id = NEW.sketch_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER identification_revoked
  AFTER UPDATE ON identifications
  FOR EACH ROW WHEN (OLD.revoked_at IS NULL AND NEW.revoked_at IS NOT NULL)
  EXECUTE FUNCTION identification_revoked();
