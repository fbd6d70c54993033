-- Somebody who is registered already becomes convicted by the decision of a court, and not by a correction; whom a court
-- has convicted stays so, until another decision erases them. `subjects/convicted-by-court.ts` tells who is refused. It
-- names no column by its definition, so that migrations are undone.
CREATE OR REPLACE FUNCTION record_convicted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  by_court boolean;
BEGIN
  IF NEW.registered_as IS NOT DISTINCT FROM OLD.registered_as THEN RETURN NEW; END IF;
  -- The service’s own work and the operator’s have no role.
  IF nullif(current_setting('mirsam.role', true), '') IS NULL OR expunging() THEN RETURN NEW; END IF;
  -- That it was entered is what led here: `court_outcome_entered`.
  by_court := EXISTS (SELECT FROM court_outcomes WHERE record_id = NEW.id AND outcome = 'conviction');
  IF NEW.registered_as = 'convicted' AND NOT by_court THEN
    RAISE EXCEPTION 'a conviction is entered as the decision of a court' USING ERRCODE = '42501';
  END IF;
  IF OLD.registered_as = 'convicted' AND by_court THEN
    RAISE EXCEPTION 'whom a court has convicted stays so'
      USING ERRCODE = '42501', CONSTRAINT = 'convicted_by_court';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER record_convicted
  BEFORE UPDATE ON records FOR EACH ROW WHEN (NEW.kind = 'subject')
  EXECUTE FUNCTION record_convicted();
