-- An alert of two sketches of which one was erased meanwhile is not kept.
CREATE OR REPLACE FUNCTION link_alert_lasting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM records WHERE id IN (NEW.probe_id, NEW.candidate_id) ORDER BY id FOR KEY SHARE;
  IF EXISTS (SELECT FROM records
    WHERE id IN (NEW.probe_id, NEW.candidate_id) AND status = 'expunged')
  THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER link_alert_lasting
  BEFORE INSERT ON link_alerts
  FOR EACH ROW EXECUTE FUNCTION link_alert_lasting();
