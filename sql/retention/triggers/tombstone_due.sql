-- A tombstone is laid for what is there and not erased yet. What it says of its record or case is
-- read from it, held against every other change.
CREATE OR REPLACE FUNCTION tombstone_due() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found record; BEGIN
  SELECT kind, number, prefecture_id, status,
      CASE status WHEN 'active' THEN sharing ELSE 'prefecture' END AS sharing
    INTO found FROM records WHERE id = NEW.id FOR UPDATE;
  IF found IS NULL THEN
    SELECT 'case' AS kind, reference AS number, prefecture_id, 'prefecture' AS sharing,
        CASE WHEN expunged_at IS NULL THEN status ELSE 'expunged' END AS status
      INTO found FROM cases WHERE id = NEW.id FOR UPDATE;
  END IF;
  IF found IS NULL OR found.status = 'expunged' THEN
    RAISE EXCEPTION 'there is nothing to expunge by the id %', NEW.id;
  END IF;
  NEW.kind := found.kind;
  NEW.number := found.number;
  NEW.prefecture_id := found.prefecture_id;
  NEW.sharing := found.sharing;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER tombstone_due
  BEFORE INSERT ON tombstones
  FOR EACH ROW EXECUTE FUNCTION tombstone_due();
