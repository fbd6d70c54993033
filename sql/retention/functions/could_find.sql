-- Prefectures that could at some time find what a tombstone stands for: its own and the national level; all, where
-- the record is shared nationally or once was; those that it was ever opened to, or whose searches were by it or
-- show it. Nobody else is to learn that it was there, by its erasure least of all. Asked while the record is erased,
-- before its history and openings are. Where the history does not tell that it was shared, it was not.
CREATE OR REPLACE FUNCTION could_find(gone uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT one.id FROM prefectures one JOIN tombstones laid ON laid.id = gone
  WHERE one.national OR one.id = laid.prefecture_id
    OR EXISTS (SELECT FROM records WHERE id = gone AND sharing = 'national')
    OR EXISTS (SELECT FROM record_changes, jsonb_array_elements(changes) change
      WHERE record_id = gone AND change ->> 'field' = 'sharing'
        AND 'national' IN (change ->> 'before', change ->> 'after'))
    OR one.id IN (SELECT prefecture_id FROM record_openings WHERE record_id = gone)
    OR one.id IN (SELECT prefecture_id FROM searches WHERE id IN (
      SELECT search_id FROM search_probe_members WHERE record_id = gone
      UNION SELECT searches_showing(gone)));
END $$;

REVOKE ALL ON FUNCTION could_find FROM PUBLIC;
