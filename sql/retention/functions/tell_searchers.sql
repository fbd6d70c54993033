-- Leaves a notice for whoever ran one of these searches for a case that is still open, and whose prefecture could
-- find what is erased. Called by `expunge_record` and `expunge_case` alone.
CREATE OR REPLACE FUNCTION tell_searchers(tombstone uuid, told uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO notices (recipient, tombstone_id, search_id, prefecture_id)
    SELECT s.actor, t.id, s.id, t.prefecture_id FROM searches s
      JOIN tombstones t ON t.id = tombstone
      JOIN cases c ON c.id = s.case_id AND c.status = 'open'
      WHERE s.id = ANY (told) AND s.prefecture_id IN (SELECT could_find(t.id)) ORDER BY s.seq
    ON CONFLICT DO NOTHING;
END $$;

REVOKE ALL ON FUNCTION tell_searchers FROM PUBLIC;
