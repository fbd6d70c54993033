import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What erases: a trigger of the tombstone, in its transaction. Whoever may lay a tombstone may
 * erase, and nobody else; there is no tombstone without the erasure, and none of that the other
 * way round.
 */
export class Erasing1790000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of APPEND_ONLY) {
      await db.query(`DROP TRIGGER ${table}_append_only ON ${table}`);
      await db.query(`CREATE TRIGGER ${table}_append_only BEFORE ${refused(table)} OR TRUNCATE
        ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
    await db.query(`DROP FUNCTION refuse_change_but_expungement, link_alert_lasting,
      search_of_standing, image_kept, template_kept, template_left, tombstone_due, tombstone_lasting, tombstone_laid
      CASCADE`);
    await db.query(`DROP FUNCTION ${OURS.join(', ')}, without_person, without_probe,
      without_reasons, expunging`);
  }
}

const APPEND_ONLY = [
  'opinions',
  'decisions',
  'corroborations',
  'identifications',
  'link_adjudications',
] as const;

// An identification may be revoked, once: see the migration before.
const refused = (table: string) => (table === 'identifications' ? 'DELETE' : 'UPDATE OR DELETE');

/** With the rights of who owns the tables, whoever calls it. */
const ERASER = `LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT`;

/** What the trigger of a tombstone alone calls. */
const OURS = [
  'expunge_case',
  'expunge_record',
  'erase_shown',
  'erase_probes',
  'erase_requests',
  'tell_searchers',
] as const;

const guards = [
  // Only in the transaction that laid the tombstone, and only while its trigger runs.
  `CREATE FUNCTION expunging() RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM tombstones
      WHERE id::text = current_setting('mirsam.expunging', true)
        AND xmin = pg_current_xact_id()::xid)
  $$`,
  `CREATE FUNCTION refuse_change_but_expungement() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP <> 'TRUNCATE' AND expunging() AND EXISTS (SELECT FROM pg_class
      WHERE oid = TG_RELID AND pg_get_userbyid(relowner) = current_user) THEN RETURN NULL; END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
  END $$`,
  ...APPEND_ONLY.flatMap((table) => [
    `DROP TRIGGER ${table}_append_only ON ${table}`,
    `CREATE TRIGGER ${table}_append_only BEFORE ${refused(table)} OR TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement()`,
  ]),
  // A search of a snapshot from before must not keep what was erased meanwhile: its candidates
  // refer to the records, and the erasure changes a key of theirs. So must who stands elsewhere.
  `CREATE FUNCTION search_of_standing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM FROM records r WHERE r.id IN (
      SELECT (one ->> 'id')::uuid FROM jsonb_array_elements(NEW.excluded) one
      UNION SELECT (id #>> '{}')::uuid
        FROM jsonb_path_query(NEW.filter_explanation, '$.filters[*].wouldEnter[*].id') id)
      ORDER BY r.id FOR KEY SHARE;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER search_of_standing BEFORE INSERT ON searches
    FOR EACH ROW EXECUTE FUNCTION search_of_standing()`,
  `CREATE FUNCTION link_alert_lasting() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM FROM records WHERE id IN (NEW.probe_id, NEW.candidate_id) ORDER BY id FOR KEY SHARE;
    IF EXISTS (SELECT FROM records
      WHERE id IN (NEW.probe_id, NEW.candidate_id) AND status = 'expunged')
    THEN RETURN NULL; END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER link_alert_lasting BEFORE INSERT ON link_alerts
    FOR EACH ROW EXECUTE FUNCTION link_alert_lasting()`,
  // A picture that comes back before its file is gone keeps the file.
  `CREATE FUNCTION image_kept() RETURNS trigger ${ERASER} AS $$ BEGIN
    DELETE FROM files_to_unlink WHERE sha256 IN (NEW.sha256, NEW.thumbnail_sha256);
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER image_kept BEFORE INSERT ON images FOR EACH ROW EXECUTE FUNCTION image_kept()`,
  `CREATE FUNCTION template_kept() RETURNS trigger ${ERASER} AS $$ BEGIN
    DELETE FROM files_to_unlink WHERE sha256 = NEW.aligned_sha256;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER template_kept BEFORE INSERT ON templates
    FOR EACH ROW EXECUTE FUNCTION template_kept()`,
  // A face that is enrolled anew leaves the picture of its last template behind.
  `CREATE FUNCTION template_left() RETURNS trigger ${ERASER} AS $$ BEGIN
    INSERT INTO files_to_unlink SELECT OLD.aligned_sha256
      WHERE NOT EXISTS (SELECT FROM templates WHERE aligned_sha256 = OLD.aligned_sha256)
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER template_left AFTER DELETE ON templates
    FOR EACH ROW EXECUTE FUNCTION template_left()`,
];

/** What of other people's searches speaks of the record goes; its place stays, by rank and id. */
const inSearches = [
  `CREATE FUNCTION without_person(list jsonb, person uuid) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN jsonb_typeof(list) <> 'array' THEN list ELSE (
      SELECT coalesce(jsonb_agg(CASE WHEN one ->> 'id' = person::text
          THEN jsonb_build_object('id', one -> 'id', 'rank', one -> 'rank') ELSE one END
        ORDER BY place), '[]')
      FROM jsonb_array_elements(list) WITH ORDINALITY each (one, place)) END
  $$`,
  `CREATE FUNCTION without_reasons(by jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(one || '{"reason": ""}' ORDER BY place), '[]')
      FROM jsonb_array_elements(by) WITH ORDINALITY each (one, place)
  $$`,
  `CREATE FUNCTION without_probe(shown jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN NOT shown ? 'traits' THEN shown
      WHEN jsonb_typeof(shown -> 'face') <> 'object' THEN shown || '{"traits": []}'
      ELSE jsonb_set(shown, '{face}', (shown -> 'face') - 'members' || '{"regions": []}')
        || '{"traits": []}' END
  $$`,
  `CREATE FUNCTION tell_searchers(tombstone uuid, told uuid[]) RETURNS void ${ERASER} AS $$ BEGIN
    INSERT INTO notices (recipient, tombstone_id, search_id, prefecture_id)
      SELECT s.actor, t.id, s.id, t.prefecture_id FROM searches s
        JOIN tombstones t ON t.id = tombstone
        JOIN cases c ON c.id = s.case_id AND c.status = 'open'
        WHERE s.id = ANY (told) ORDER BY s.seq
      ON CONFLICT DO NOTHING;
  END $$`,
  `CREATE FUNCTION erase_shown(person uuid, shown uuid[]) RETURNS void ${ERASER} AS $$ BEGIN
    UPDATE search_candidates SET candidate = jsonb_build_object('id', person, 'rank', rank)
      WHERE record_id = person;
    UPDATE searches SET excluded = without_person(excluded, person),
      filter_explanation = jsonb_set(filter_explanation, '{filters}', (
        SELECT coalesce(jsonb_agg(jsonb_set(one, '{wouldEnter}',
            without_person(one -> 'wouldEnter', person)) ORDER BY place), '[]')
          FROM jsonb_array_elements(filter_explanation -> 'filters') WITH ORDINALITY each (one, place)))
      WHERE id = ANY (shown);
    UPDATE opinions o SET remarks = '' FROM search_candidates c
      WHERE c.record_id = person AND (o.search_id, o.rank) = (c.search_id, c.rank);
    UPDATE decisions d SET reason = '' FROM search_candidates c
      WHERE c.record_id = person AND (d.search_id, d.rank) = (c.search_id, c.rank);
    UPDATE corroborations e SET evidence = 'expunged' FROM search_candidates c
      WHERE c.record_id = person AND (e.search_id, e.rank) = (c.search_id, c.rank);
  END $$`,
  // The vectors, hashes and traits searched with; what was compared with them; what was said of it.
  `CREATE FUNCTION erase_probes(run uuid[]) RETURNS void ${ERASER} AS $$ BEGIN
    UPDATE search_probe_members SET template = NULL WHERE search_id = ANY (run);
    UPDATE search_candidates SET candidate = without_probe(candidate) WHERE search_id = ANY (run);
    UPDATE searches SET probe = '{"expunged": true}', purpose = 'expunged',
      query = query || '{"filters": {}}', photo_mean = NULL, sketch_mean = NULL, trait_counts = NULL,
      filter_explanation = '{"filters": [], "relaxation": null}',
      excluded = (SELECT coalesce(jsonb_agg(without_probe(one) ORDER BY place), '[]')
        FROM jsonb_array_elements(excluded) WITH ORDINALITY each (one, place))
      WHERE id = ANY (run);
    UPDATE opinions SET remarks = '' WHERE search_id = ANY (run);
    UPDATE decisions SET reason = '' WHERE search_id = ANY (run);
    UPDATE corroborations SET evidence = 'expunged' WHERE search_id = ANY (run);
    UPDATE exclusions SET by = without_reasons(by) WHERE search_id = ANY (run);
    UPDATE searches s SET excluded = (SELECT jsonb_agg(
        CASE WHEN (one #>> '{exclusion,searchId}')::uuid = ANY (run)
          THEN jsonb_set(one, '{exclusion,by}', without_reasons(one #> '{exclusion,by}'))
          ELSE one END ORDER BY place)
        FROM jsonb_array_elements(s.excluded) WITH ORDINALITY each (one, place))
      WHERE EXISTS (SELECT FROM jsonb_array_elements(s.excluded) one
        WHERE (one #>> '{exclusion,searchId}')::uuid = ANY (run));
  END $$`,
  `CREATE FUNCTION erase_requests(asked uuid[]) RETURNS void ${ERASER} AS $$ BEGIN
    UPDATE search_requests SET images = '{}', probe = '{"expunged": true}', purpose = 'expunged',
      query = jsonb_build_object('target', query -> 'target'),
      state = CASE state WHEN 'run' THEN state ELSE 'refused' END,
      decided_by = coalesce(decided_by, 'system:expungement'),
      decided_at = coalesce(decided_at, now()), reason = 'expunged'
      WHERE id = ANY (asked);
  END $$`,
];

const erasing = [
  // The mean of a single template is that template.
  `CREATE FUNCTION expunge_record(person uuid) RETURNS jsonb ${ERASER} AS $$ DECLARE
    pictures uuid[] := ARRAY(SELECT id FROM images WHERE record_id = person);
    hashes text[] := ARRAY(SELECT sha256 FROM images WHERE record_id = person
      UNION SELECT upload_sha256 FROM images WHERE record_id = person);
    files text[] := ARRAY(SELECT unnest(ARRAY[sha256, thumbnail_sha256]) FROM images
        WHERE record_id = person
      UNION SELECT aligned_sha256 FROM templates WHERE record_id = person);
    since timestamptz := (SELECT min(created_at) FROM templates WHERE record_id = person);
    ids text := (SELECT '"(' || string_agg(id::text, '|') || ')"'
      FROM unnest(pictures || person) id);
    run uuid[]; shown uuid[]; asked uuid[]; alerts uuid[]; linked uuid[]; counts jsonb;
  BEGIN
    run := ARRAY(SELECT search_id FROM search_probe_members WHERE record_id = person
      UNION SELECT id FROM searches WHERE jsonb_path_query_array(probe, '$.**.sha256') ?| hashes
        OR jsonb_path_query_array(probe, '$.**.uploadSha256') ?| hashes);
    shown := ARRAY(SELECT search_id FROM search_candidates WHERE record_id = person
      UNION SELECT id FROM searches
        WHERE excluded @> jsonb_build_array(jsonb_build_object('id', person))
        OR filter_explanation @> jsonb_build_object('filters', jsonb_build_array(
          jsonb_build_object('wouldEnter', jsonb_build_array(jsonb_build_object('id', person))))));
    asked := ARRAY(SELECT id FROM search_requests WHERE query::text ~ ids OR probe::text ~ ids
      OR jsonb_path_query_array(probe, '$.**.sha256') ?| hashes
      OR jsonb_path_query_array(probe, '$.**.uploadSha256') ?| hashes);
    alerts := ARRAY(SELECT id FROM link_alerts WHERE person IN (probe_id, candidate_id));
    linked := ARRAY(SELECT DISTINCT sketch_id FROM identifications
      WHERE person IN (sketch_id, subject_id));
    counts := jsonb_build_object('images', cardinality(pictures),
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
    UPDATE searches SET photo_mean = NULL, sketch_mean = NULL
      WHERE created_at >= since AND '1' IN (centring ->> 'photo', centring ->> 'sketch');
    UPDATE link_alerts SET explanation = '{}' WHERE id = ANY (alerts);
    UPDATE link_adjudications SET reason = '' WHERE alert_id = ANY (alerts);
    DELETE FROM identifications WHERE person IN (sketch_id, subject_id);
    UPDATE records SET identified_at = NULL
      WHERE id = ANY (linked) AND NOT EXISTS (SELECT FROM identifications
        WHERE sketch_id = records.id AND revoked_at IS NULL);
    DELETE FROM exclusions WHERE record_id = person;
    DELETE FROM templates WHERE record_id = person;
    DELETE FROM images WHERE record_id = person;
    DELETE FROM collection_means WHERE templates = 0;
    INSERT INTO files_to_unlink SELECT file FROM unnest(files) file
      WHERE NOT EXISTS (SELECT FROM images WHERE file IN (sha256, thumbnail_sha256))
        AND NOT EXISTS (SELECT FROM templates WHERE aligned_sha256 = file)
      ON CONFLICT DO NOTHING;
    -- A new seq changes a key: who refers to the record in a snapshot from before is refused.
    UPDATE records SET seq = DEFAULT, status = 'expunged', expunged_at = now(), traits = '{}',
      case_id = NULL, description = NULL, withdrawn_at = NULL, withdrawn_by = NULL,
      withdrawal_reason = NULL, software = NULL, author = NULL, witness_confidence = NULL,
      full_name = NULL, aliases = NULL, birth_date = NULL, dated_on = now()::date,
      created_by = 'expunged', origin = CASE kind WHEN 'sketch' THEN 'other' END,
      updated_at = now(), version = version + 1
      WHERE id = person;
    RETURN counts || jsonb_build_object('files', (SELECT count(*) FROM files_to_unlink
        WHERE sha256 = ANY (files)),
      'notices', (SELECT count(*) FROM notices WHERE tombstone_id = person));
  END $$`,
  `CREATE FUNCTION expunge_case(file tombstones) RETURNS jsonb ${ERASER} AS $$ DECLARE
    run uuid[] := ARRAY(SELECT id FROM searches WHERE case_id = file.id);
    asked uuid[] := ARRAY(SELECT id FROM search_requests WHERE case_id = file.id);
    held uuid; linked uuid[]; counts jsonb;
  BEGIN
    PERFORM tell_searchers(file.id, run);
    FOR held IN SELECT id FROM records WHERE case_id = file.id ORDER BY id LOOP
      INSERT INTO tombstones (id, case_id, ground, reference, ordered_by, erased_at)
        VALUES (held, file.id, file.ground, file.reference, file.ordered_by, file.erased_at);
    END LOOP;
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
      version = version + 1 WHERE id = file.id;
    RETURN counts;
  END $$`,
];

const laying = [
  // What a tombstone says of its record is read from it, held against every other change.
  `CREATE FUNCTION tombstone_due() RETURNS trigger ${ERASER} AS $$ DECLARE found record; BEGIN
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
  END $$`,
  `CREATE TRIGGER tombstone_due BEFORE INSERT ON tombstones
    FOR EACH ROW EXECUTE FUNCTION tombstone_due()`,
  `CREATE FUNCTION tombstone_laid() RETURNS trigger ${ERASER} AS $$ DECLARE
    around text := coalesce(current_setting('mirsam.expunging', true), ''); counts jsonb;
  BEGIN
    PERFORM set_config('mirsam.expunging', NEW.id::text, true);
    IF NEW.kind = 'case' THEN counts := expunge_case(NEW); ELSE counts := expunge_record(NEW.id);
    END IF;
    UPDATE records SET sharing = NEW.sharing WHERE id = NEW.id;
    UPDATE tombstones SET erased = counts WHERE id = NEW.id;
    PERFORM set_config('mirsam.expunging', around, true);
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER tombstone_laid AFTER INSERT ON tombstones
    FOR EACH ROW EXECUTE FUNCTION tombstone_laid()`,
  `CREATE FUNCTION tombstone_lasting() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(OLD) - '{erased,scrubbed_at}'::text[]
        <> to_jsonb(NEW) - '{erased,scrubbed_at}'::text[]
      OR (OLD.erased <> NEW.erased AND NOT expunging())
    THEN RAISE EXCEPTION 'a tombstone stays as it was laid'; END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER tombstone_lasting BEFORE UPDATE OR DELETE ON tombstones
    FOR EACH ROW EXECUTE FUNCTION tombstone_lasting()`,
  `CREATE TRIGGER tombstones_kept BEFORE TRUNCATE ON tombstones
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ...OURS.map((name) => `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`),
];

const statements = [...guards, ...inSearches, ...erasing, ...laying];
