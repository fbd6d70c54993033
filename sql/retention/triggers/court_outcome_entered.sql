-- Whoever a court has convicted is registered so, and reviewed by the day that goes with it; nothing else makes a suspect
-- convicted (`record_convicted`). Of what leads to an erasure, the tombstone was laid before: without one, nobody was
-- acquitted here.
CREATE OR REPLACE FUNCTION court_outcome_entered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.outcome <> 'conviction' THEN
    IF EXISTS (SELECT FROM tombstones WHERE id = NEW.record_id) THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'whoever is acquitted is erased first' USING ERRCODE = '42501';
  END IF;
  UPDATE records SET registered_as = 'convicted', review_on = NEW.review_on,
      updated_at = now(), version = version + 1
    WHERE id = NEW.record_id AND kind = 'subject' AND status = 'active';
  IF NOT FOUND THEN RAISE EXCEPTION 'nobody in use is convicted by this'; END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER court_outcome_entered
  AFTER INSERT ON court_outcomes
  FOR EACH ROW EXECUTE FUNCTION court_outcome_entered();
