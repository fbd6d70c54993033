-- Somebody who is registered already becomes convicted by the decision of a court, and not by a correction: repeats
-- `subjects/subject.type.ts`. It names no column by its definition, so that migrations are undone.
CREATE OR REPLACE FUNCTION record_convicted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.registered_as IS DISTINCT FROM 'convicted' OR OLD.registered_as = 'convicted'
  THEN RETURN NEW; END IF;
  -- The service’s own work and the operator’s have no role.
  IF nullif(current_setting('mirsam.role', true), '') IS NULL THEN RETURN NEW; END IF;
  -- That it was entered is what led here: `court_outcome_entered`.
  IF EXISTS (SELECT FROM court_outcomes WHERE record_id = NEW.id AND outcome = 'conviction')
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a conviction is entered as the decision of a court' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER record_convicted
  BEFORE UPDATE ON records FOR EACH ROW WHEN (NEW.kind = 'subject')
  EXECUTE FUNCTION record_convicted();
