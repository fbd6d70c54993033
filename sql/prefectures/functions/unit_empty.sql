-- Refuses to close what somebody serves in, or what has records: it is merged into another. Called by `unit_changed`.
CREATE OR REPLACE FUNCTION unit_empty(unit uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM users WHERE active AND unit IN (prefecture_id, district_id))
    OR EXISTS (SELECT FROM api_keys WHERE prefecture_id = unit AND revoked_at IS NULL AND expires_at > now())
    OR EXISTS (SELECT FROM cases WHERE expunged_at IS NULL AND unit IN (prefecture_id, district_id))
    OR EXISTS (SELECT FROM records WHERE status <> 'expunged' AND unit IN (prefecture_id, district_id))
    OR EXISTS (SELECT FROM prefectures WHERE parent_id = unit AND open)
  THEN RAISE EXCEPTION 'the unit is in use' USING CONSTRAINT = 'unit_empty'; END IF;
END $$;

REVOKE ALL ON FUNCTION unit_empty FROM PUBLIC;
