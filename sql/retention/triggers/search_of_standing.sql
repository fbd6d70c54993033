-- A search of a snapshot from before must not keep what was erased meanwhile. Its candidates refer
-- to the records, and the erasure changes a key of theirs, so that it is refused; whom it shows
-- elsewhere is held here to the same effect.
CREATE OR REPLACE FUNCTION search_of_standing() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM records r WHERE r.id IN (
    SELECT (one ->> 'id')::uuid FROM jsonb_array_elements(NEW.excluded) one
    UNION SELECT (id #>> '{}')::uuid
      FROM jsonb_path_query(NEW.filter_explanation, '$.filters[*].wouldEnter[*].id') id)
    ORDER BY r.id FOR KEY SHARE;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER search_of_standing
  BEFORE INSERT ON searches
  FOR EACH ROW EXECUTE FUNCTION search_of_standing();
