-- What belongs to a district becomes another's of the same prefecture: nobody sees more or less. Says who and how
-- much that was. Called by `unit_changed` and nobody else.
CREATE OR REPLACE FUNCTION district_follows(former uuid, successor uuid) RETURNS unit_change_effects
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  files integer; held integer := (SELECT count(*) FROM records WHERE district_id = former);
  effects unit_change_effects;
BEGIN
  effects.users := ARRAY(SELECT username FROM users WHERE district_id = former ORDER BY username);
  UPDATE users SET district_id = successor WHERE district_id = former;
  -- Their records with them, by a trigger.
  UPDATE cases SET district_id = successor WHERE district_id = former;
  GET DIAGNOSTICS files = ROW_COUNT;
  UPDATE records SET district_id = successor WHERE district_id = former;
  effects.counts := jsonb_build_object('cases', files, 'records', held);
  RETURN effects;
END $$;

REVOKE ALL ON FUNCTION district_follows FROM PUBLIC;
