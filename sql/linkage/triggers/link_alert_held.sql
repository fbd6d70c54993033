-- Whose the two records of an alert are is known also to who no longer sees one of them.
CREATE OR REPLACE FUNCTION link_alert_held() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT prefecture_id INTO NEW.probe_prefecture_id FROM records WHERE id = NEW.probe_id;
  SELECT prefecture_id INTO NEW.candidate_prefecture_id FROM records WHERE id = NEW.candidate_id;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER link_alert_held
  BEFORE INSERT ON link_alerts
  FOR EACH ROW EXECUTE FUNCTION link_alert_held();
