-- The only change of an opinion: whoever gave it takes it back, once, while it stands alone. An
-- expungement erases its words.
CREATE OR REPLACE FUNCTION opinion_withdrawn_once() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF is_erasing(TG_RELID) THEN RETURN NEW; END IF;
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
    OR (to_jsonb(OLD) - '{withdrawn_at,withdrawal_reason}'::text[])
      <> (to_jsonb(NEW) - '{withdrawn_at,withdrawal_reason}'::text[])
    OR EXISTS (SELECT FROM opinions AS other
      WHERE other.search_id = OLD.search_id AND other.rank = OLD.rank AND other.id <> OLD.id
        AND other.withdrawn_at IS NULL)
  THEN RAISE EXCEPTION 'opinions is append-only, but for one that stands alone and is withdrawn'; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER opinion_withdrawn_once
  BEFORE UPDATE ON opinions
  FOR EACH ROW EXECUTE FUNCTION opinion_withdrawn_once();
