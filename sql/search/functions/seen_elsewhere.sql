-- Which of some candidates of a search in the caller's reach the caller has, by the log, seen compared elsewhere: whatever another
-- search, or an alert, has shown them that tells the same rank or score. Those are searches of the case, whatever their probe, and by
-- the probe in any case, that show the candidate; searches by the candidate that show the probe; link alerts and likely duplicates of the
-- two. Probe and candidate are each also whatever has a picture of theirs, enrolled, removed or uploaded, or altered as was said of it. All others
-- show other faces.
--
-- With its owner's rights: where the caller, or what they looked at, is another prefecture's by now, row policies hide the searches, pictures
-- and alerts from them, and they have seen the faces all the same. Of nobody but the caller, and told by the ids alone that were asked for.
-- A search has shown somebody whom its list, a repeat or a filter tells, or of whom something was said: `showsRanks` in `src/audit/actions.ts`.
CREATE OR REPLACE FUNCTION seen_elsewhere(of_search uuid, of_candidates uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH
  run AS (SELECT id, case_id FROM searches WHERE id = of_search AND caller_reaches(prefecture_id)),
  looks AS NOT MATERIALIZED (
    SELECT target, action, details FROM audit_entries WHERE actor = current_setting('mirsam.actor', true)),
  shown AS NOT MATERIALIZED (
    SELECT target, jsonb_array_elements_text(
      coalesce(details -> 'shown', jsonb_build_array(details -> 'record')))::uuid AS id
    FROM looks WHERE action IN ('search.run', 'search.read', 'search.repeat', 'adjudication.read',
      'adjudication.decide', 'adjudication.corroborate', 'adjudication.identify', 'adjudication.revoke')),
  pictured AS NOT MATERIALIZED (
    SELECT record_id, sha256 FROM images UNION ALL SELECT record_id, sha256 FROM removed_images),
  members AS NOT MATERIALIZED (
    SELECT search_id, image_sha256 AS sha256 FROM search_probe_members
    UNION ALL SELECT search_id, original_sha256 FROM search_probe_members),
  own AS (SELECT record_id FROM search_probe_members JOIN run ON run.id = search_id),
  probe_pictures AS (
    SELECT sha256 FROM members JOIN run ON run.id = search_id
    UNION SELECT sha256 FROM own JOIN pictured USING (record_id)),
  probes AS (
    SELECT record_id FROM own UNION SELECT record_id FROM probe_pictures JOIN pictured USING (sha256)),
  asked AS (
    SELECT record_id AS id FROM search_candidates JOIN run ON run.id = search_id
    WHERE record_id = ANY (of_candidates)),
  pictures AS (SELECT id, sha256 FROM asked JOIN pictured ON record_id = id),
  faces AS (
    SELECT id, id AS record_id FROM asked
    UNION SELECT id, record_id FROM pictures JOIN pictured USING (sha256)),
  by_probe AS (
    SELECT id AS search_id FROM searches WHERE case_id IN (SELECT case_id FROM run)
    UNION SELECT search_id FROM probes JOIN search_probe_members USING (record_id)
    UNION SELECT search_id FROM probe_pictures JOIN members USING (sha256)),
  by_candidate AS (
    SELECT id, search_id FROM faces JOIN search_probe_members USING (record_id)
    UNION SELECT id, search_id FROM pictures JOIN members USING (sha256))
  SELECT faces.id FROM by_probe
    JOIN shown ON shown.target = by_probe.search_id::text
    JOIN faces ON faces.record_id = shown.id WHERE by_probe.search_id <> of_search
  UNION SELECT by_candidate.id FROM by_candidate
    JOIN shown ON shown.target = by_candidate.search_id::text
    JOIN probes ON probes.record_id = shown.id
  UNION SELECT faces.id FROM faces JOIN link_alerts alert ON record_id IN (probe_id, candidate_id)
    JOIN probes ON probes.record_id IN (probe_id, candidate_id) AND probes.record_id <> faces.record_id
    JOIN looks ON looks.target = alert.id::text AND looks.action IN ('linkage.read', 'linkage.adjudicate')
  UNION SELECT faces.id FROM faces JOIN duplicate_pairs pair ON record_id IN (first_id, second_id)
    JOIN probes ON probes.record_id IN (first_id, second_id) AND probes.record_id <> faces.record_id
    JOIN looks ON looks.target = pair.id::text
      AND looks.action IN ('duplicate.read', 'duplicate.decide', 'duplicate.undo')
$$;
