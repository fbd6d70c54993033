-- An alert of two records of which one was erased meanwhile is not kept.
CREATE OR REPLACE FUNCTION link_alert_lasting() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF hold_records(ARRAY[NEW.probe_id, NEW.candidate_id]) <> '{}' THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER link_alert_lasting
  BEFORE INSERT ON link_alerts
  FOR EACH ROW EXECUTE FUNCTION link_alert_lasting();
