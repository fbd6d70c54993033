-- A record's new template is to be linked. By a trigger, so that no way of writing a template can
-- forget it, and the writers need not know. A photograph is linked once, when somebody enrols it: what the
-- operator enrols anew with another model, or fills a gallery with, is nobody's enrolment.
CREATE OR REPLACE FUNCTION template_to_link() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO linkage_queue (template_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER template_to_link
  AFTER INSERT ON templates
  FOR EACH ROW WHEN (NEW.modality = 'sketch' OR current_setting('mirsam.actor', true) <> '')
  EXECUTE FUNCTION template_to_link();
