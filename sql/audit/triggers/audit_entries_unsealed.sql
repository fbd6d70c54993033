-- Every entry of the log waits in a queue until it is sealed. Each writer adds a row of its own:
-- nobody waits for another, as a chain of entries would ask.
CREATE OR REPLACE FUNCTION audit_entry_unsealed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO audit_unsealed (entry_id) SELECT id FROM added;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER audit_entries_unsealed
  AFTER INSERT ON audit_entries REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_unsealed();
