-- An identification makes its sketch identified.
CREATE OR REPLACE FUNCTION identification_made() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE records SET identified_at = NEW.created_at WHERE id = NEW.sketch_id;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER identification_made
  AFTER INSERT ON identifications
  FOR EACH ROW EXECUTE FUNCTION identification_made();
