-- Erases a case: its records, by a tombstone of each, and the searches and requests for it; says how
-- much that was. Called by `tombstone_laid` and nobody else.
CREATE OR REPLACE FUNCTION expunge_case(file tombstones) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  run uuid[] := ARRAY(SELECT id FROM searches WHERE case_id = file.id);
  asked uuid[] := ARRAY(SELECT id FROM search_requests WHERE case_id = file.id);
  held uuid; linked uuid[]; counts jsonb;
BEGIN
  PERFORM tell_searchers(file.id, run);
  -- The erasure of one record clears what searches say of the next: whom they tell is noted before.
  PERFORM set_config('mirsam.searches_noted', coalesce((
    SELECT jsonb_object_agg(id, jsonb_build_object(
      'showing', ARRAY(SELECT searches_showing(id)),
      'picturing', ARRAY(SELECT searches_picturing(id, hashes_of(id)))))
    FROM records WHERE case_id = file.id)::text, ''), true);
  FOR held IN SELECT id FROM records WHERE case_id = file.id ORDER BY id LOOP
    INSERT INTO tombstones (id, case_id, ground, reference, ordered_by, erased_at)
      VALUES (held, file.id, file.ground, file.reference, file.ordered_by, file.erased_at);
  END LOOP;
  PERFORM set_config('mirsam.searches_noted', '', true);
  linked := ARRAY(SELECT DISTINCT sketch_id FROM identifications WHERE case_id = file.id);
  counts := jsonb_build_object(
    'records', (SELECT count(*) FROM tombstones WHERE case_id = file.id),
    'searchesByIt', cardinality(run), 'searchRequests', cardinality(asked),
    'identifications', (SELECT count(*) FROM identifications WHERE case_id = file.id),
    'exclusions', (SELECT count(*) FROM exclusions WHERE case_id = file.id),
    'consultations', (SELECT count(*) FROM consultations WHERE case_id = file.id),
    'notices', (SELECT count(*) FROM notices WHERE tombstone_id = file.id));
  PERFORM erase_probes(run);
  PERFORM erase_requests(asked);
  DELETE FROM identifications WHERE case_id = file.id;
  UPDATE records SET identified_at = NULL
    WHERE id = ANY (linked) AND NOT EXISTS (SELECT FROM identifications
      WHERE sketch_id = records.id AND revoked_at IS NULL);
  DELETE FROM exclusions WHERE case_id = file.id;
  UPDATE consultations SET purpose = 'expunged' WHERE case_id = file.id;
  UPDATE cases SET status = 'closed', expunged_at = now(), updated_at = now(),
    district_id = NULL, place_commune = NULL, place_kind = NULL, place_words = NULL,
    modus_operandi_codes = NULL, modus_operandi_words = NULL, version = version + 1 WHERE id = file.id;
  RETURN counts;
END $$;

REVOKE ALL ON FUNCTION expunge_case FROM PUBLIC;
