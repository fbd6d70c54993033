-- A sketch is to be linked once more after what opens other sketches to it, or says more of the face, and when
-- it is in use again.
CREATE OR REPLACE FUNCTION record_to_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO linkage_queue (template_id)
    SELECT template.id FROM templates template WHERE template.record_id = NEW.id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER record_to_link
  AFTER UPDATE OF sharing, case_id, traits, status ON records
  FOR EACH ROW WHEN (NEW.kind = 'sketch' AND NEW.status = 'active'
    AND (OLD.sharing, OLD.case_id, OLD.traits, OLD.status)
      IS DISTINCT FROM (NEW.sharing, NEW.case_id, NEW.traits, NEW.status))
  EXECUTE FUNCTION record_to_link();
