-- Erases a record and every copy of it, and says how much that was. Of the record an empty shell
-- stays, so that what refers to it still does. Called by `tombstone_laid` and nobody else.
CREATE OR REPLACE FUNCTION expunge_record(person uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  pictures uuid[] := ARRAY(SELECT id FROM images WHERE record_id = person
    UNION ALL SELECT id FROM removed_images WHERE record_id = person);
  files text[] := ARRAY(SELECT unnest(ARRAY[sha256, thumbnail_sha256]) FROM images
      WHERE record_id = person
    UNION SELECT unnest(ARRAY[sha256, thumbnail_sha256]) FROM removed_images
      WHERE record_id = person
    UNION SELECT aligned_sha256 FROM templates WHERE record_id = person);
  hashes text[] := hashes_of(person);
  since timestamptz := (SELECT created_at FROM records WHERE id = person);
  ids text := (SELECT '"(' || string_agg(id::text, '|') || ')"'
    FROM unnest(pictures || person) id);
  -- Who could never find the record has the same picture from elsewhere.
  finders uuid[] := ARRAY(SELECT could_find(person));
  run uuid[]; shown uuid[]; asked uuid[]; alerts uuid[]; linked uuid[]; counts jsonb;
BEGIN
  run := ARRAY(SELECT search_id FROM search_probe_members WHERE record_id = person
    UNION SELECT id FROM searches WHERE prefecture_id = ANY (finders)
      AND id IN (SELECT searches_picturing(person, hashes)));
  shown := ARRAY(SELECT searches_showing(person));
  asked := ARRAY(SELECT id FROM search_requests WHERE prefecture_id = ANY (finders)
    AND (query::text ~ ids OR probe::text ~ ids
      OR jsonb_path_query_array(probe, '$.**.sha256') ?| hashes
      OR jsonb_path_query_array(probe, '$.**.uploadSha256') ?| hashes));
  alerts := ARRAY(SELECT id FROM link_alerts WHERE person IN (probe_id, candidate_id));
  linked := ARRAY(SELECT DISTINCT sketch_id FROM identifications
    WHERE person IN (sketch_id, subject_id));
  -- All its files: how many of them stay would tell who else has the picture.
  counts := jsonb_build_object('images', cardinality(pictures), 'files', cardinality(files),
    'templates', (SELECT count(*) FROM templates WHERE record_id = person),
    'searchesByIt', cardinality(run), 'searchesShowingIt', cardinality(shown),
    'searchRequests', cardinality(asked), 'linkAlerts', cardinality(alerts),
    'identifications', (SELECT count(*) FROM identifications
      WHERE person IN (sketch_id, subject_id)),
    'exclusions', (SELECT count(*) FROM exclusions WHERE record_id = person));
  PERFORM tell_searchers(person, run || shown);
  PERFORM erase_shown(person, shown);
  PERFORM erase_probes(run);
  PERFORM erase_requests(asked);
  -- The mean of a single template is that template.
  UPDATE searches SET photo_mean = NULL, sketch_mean = NULL
    WHERE created_at >= since AND '1' IN (centring ->> 'photo', centring ->> 'sketch')
      AND prefecture_id = ANY (finders);
  UPDATE link_alerts SET explanation = '{}' WHERE id = ANY (alerts);
  UPDATE link_adjudications SET reason = '' WHERE alert_id = ANY (alerts);
  -- That the two are of one person, or look like it, is said of both: nothing of it stays.
  DELETE FROM duplicate_queue WHERE record_id = person;
  DELETE FROM duplicate_decisions WHERE pair_id IN (
    SELECT id FROM duplicate_pairs WHERE person IN (first_id, second_id));
  DELETE FROM duplicate_pairs WHERE person IN (first_id, second_id);
  DELETE FROM identifications WHERE person IN (sketch_id, subject_id);
  UPDATE records SET identified_at = NULL
    WHERE id = ANY (linked) AND NOT EXISTS (SELECT FROM identifications
      WHERE sketch_id = records.id AND revoked_at IS NULL);
  DELETE FROM exclusions WHERE record_id = person;
  DELETE FROM record_terms WHERE record_id = person;
  DELETE FROM sketch_makings WHERE record_id = person;
  DELETE FROM subject_papers WHERE record_id = person;
  DELETE FROM court_outcomes WHERE record_id = person;
  UPDATE import_rows SET reference = NULL, reference_key = NULL, image = NULL, upload_sha256 = NULL,
    record = NULL, faults = '[]' WHERE record_id = person;
  DELETE FROM templates WHERE record_id = person;
  DELETE FROM images WHERE record_id = person;
  -- Also what has just come there.
  DELETE FROM removed_images WHERE record_id = person;
  DELETE FROM former_faces WHERE record_id = person;
  PERFORM leave_files(files);
  -- A new seq changes a key: who refers to the record in a snapshot from before is refused.
  UPDATE records SET seq = DEFAULT, status = 'expunged', expunged_at = now(), traits = '{}',
    case_id = NULL, district_id = NULL, description = NULL, withdrawn_at = NULL, withdrawn_by = NULL,
    withdrawal_reason = NULL, software = NULL, author = NULL, witness_confidence = NULL,
    full_name = NULL, aliases = NULL, birth_date = NULL, registered_as = NULL,
    -- The day in the time zone that whoever lays the tombstone has told.
    dated_on = (now() AT TIME ZONE coalesce(
      nullif(current_setting('mirsam.time_zone', true), ''), 'UTC'))::date,
    created_by = 'expunged', origin = CASE kind WHEN 'sketch' THEN 'other' END,
    updated_at = now(), version = version + 1
    WHERE id = person;
  RETURN counts || jsonb_build_object('notices',
    (SELECT count(*) FROM notices WHERE tombstone_id = person));
END $$;

REVOKE ALL ON FUNCTION expunge_record FROM PUBLIC;
