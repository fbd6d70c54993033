-- What was imported is to be compared with what is there, and with the rest of its import. By a trigger, so that whoever
-- enters a row need not know.
CREATE OR REPLACE FUNCTION row_to_compare() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO duplicate_queue (record_id, import_id) VALUES (NEW.record_id, NEW.import_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER row_to_compare
  AFTER UPDATE OF outcome ON import_rows
  FOR EACH ROW WHEN (NEW.outcome IN ('accepted', 'no_face', 'several_faces') AND OLD.outcome <> NEW.outcome)
  EXECUTE FUNCTION row_to_compare();
