-- A record is to be linked once more after what opens other sketches to it, and when it is in use again; a sketch
-- also after what says more of the face.
CREATE OR REPLACE FUNCTION record_to_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO linkage_queue (template_id)
    SELECT template.id FROM templates template WHERE template.record_id = NEW.id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER record_to_link
  AFTER UPDATE OF sharing, case_id, traits, status, prefecture_id ON records
  FOR EACH ROW WHEN (NEW.status = 'active' AND (
    (OLD.sharing, OLD.status, OLD.prefecture_id) IS DISTINCT FROM (NEW.sharing, NEW.status, NEW.prefecture_id)
    OR NEW.kind = 'sketch' AND (OLD.case_id, OLD.traits) IS DISTINCT FROM (NEW.case_id, NEW.traits)))
  EXECUTE FUNCTION record_to_link();
