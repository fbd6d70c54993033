-- What is written once stays as it was written, but for an expungement: for triggers of append-only
-- tables that speak of people.
CREATE OR REPLACE FUNCTION refuse_change_but_expungement() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'TRUNCATE' AND is_erasing(TG_RELID) THEN RETURN NULL; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
