-- The sketches of a case that is opened again are to be linked once more.
CREATE OR REPLACE FUNCTION case_to_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO linkage_queue (template_id)
    SELECT template.id FROM templates template
      JOIN records record ON record.id = template.record_id
      WHERE record.case_id = NEW.id AND record.kind = 'sketch' AND record.status = 'active'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER case_to_link
  AFTER UPDATE OF status ON cases
  FOR EACH ROW WHEN (OLD.status = 'closed' AND NEW.status = 'open')
  EXECUTE FUNCTION case_to_link();
