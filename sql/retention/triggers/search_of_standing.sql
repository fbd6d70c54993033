-- A search must not keep what was erased while it ran. Whom it shows beside its candidates is held, and of
-- those who were erased before, their places stay, by rank and id.
CREATE OR REPLACE FUNCTION search_of_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  shown uuid[] := ARRAY(
    SELECT (one ->> 'id')::uuid FROM jsonb_array_elements(NEW.excluded) one
    UNION SELECT (id #>> '{}')::uuid
      FROM jsonb_path_query(NEW.filter_explanation, '$.filters[*].wouldEnter[*].id') id);
  person uuid;
BEGIN
  FOREACH person IN ARRAY hold_records(shown) LOOP
    NEW.excluded := without_person(NEW.excluded, person);
    NEW.filter_explanation := without_entering(NEW.filter_explanation, person);
  END LOOP;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER search_of_standing
  BEFORE INSERT ON searches
  FOR EACH ROW EXECUTE FUNCTION search_of_standing();
