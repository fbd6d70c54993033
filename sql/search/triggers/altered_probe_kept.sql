-- Of a probe that was altered before, the picture as it was is kept beside it, and those who examine see both. Asked at the end of the
-- transaction: the members of a probe are stored after their search.
CREATE OR REPLACE FUNCTION altered_probe_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT count(*) FROM jsonb_path_query(NEW.probe, 'strict $.** ? (exists(@.alterations[*]))'))
    > (SELECT count(*) FROM search_probe_members WHERE search_id = NEW.id AND original_sha256 IS NOT NULL)
  THEN RAISE EXCEPTION 'an altered probe is kept with its original' USING ERRCODE = '42501'; END IF;
  RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS altered_probe_kept ON searches;
CREATE CONSTRAINT TRIGGER altered_probe_kept
  AFTER INSERT ON searches DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION altered_probe_kept();
