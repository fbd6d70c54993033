-- Of what somebody recalls, and of no other evidence, it is said what they were shown of the candidate after the
-- search (`RECALLED` in `src/adjudication/corroboration.entity.ts`). Asked of what is new: what was recorded before
-- nobody was asked.
CREATE OR REPLACE FUNCTION corroboration_told() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.kind IN ('witness', 'statement', 'other')) <> (NEW.shown_to_witness IS NOT NULL)
  THEN RAISE EXCEPTION 'what somebody recalls is recorded with what they were shown, and nothing else is'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER corroboration_told
  BEFORE INSERT ON corroborations
  FOR EACH ROW EXECUTE FUNCTION corroboration_told();
