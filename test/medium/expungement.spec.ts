import { DataSource, type QueryRunner } from 'typeorm';
import { asOwner } from '../../src/database/index.js';
import { LinkageWorker } from '../../src/linkage/index.js';
import { ERASED_FROM } from '../../src/retention/scrub.service.js';
import { TestApplication } from '../support/application.js';
import {
  castOf,
  corroborate,
  examine,
  examineBlind,
  identify,
} from '../factories/adjudications.js';
import { drawing } from '../factories/drawings.js';
import { pairSql } from '../factories/duplicates.js';
import { type Answered, create, nextCard } from '../factories/records.js';
import { search, searchByImage } from '../factories/searches.js';
import { describeServer } from '../support/template.js';
import { type Find, tracesIn } from '../support/tracing.js';

const NAME = 'Zebulon Quixotiste';
const SAID = 'the scar under the left lobe';

const LAY = `INSERT INTO tombstones (id, ground, reference, ordered_by)
  VALUES ($1, 'acquittal', 'TPI 2026/1', 'user:test') RETURNING (SELECT 1)`;

/** A row of each table that may hang on a subject, a sketch or a case, the sketch being of the case. */
const HANGS_ON = (subjectId: string, sketchId: string, caseId: string) => [
  `UPDATE records SET case_id = '${caseId}' WHERE id = '${sketchId}'`,
  `INSERT INTO record_openings (record_id, holder_id, prefecture_id, reason, opened_by, ends_at)
    SELECT record.id, record.prefecture_id, other.id, 'x', 'user:test', now() + interval '1 day'
    FROM records record JOIN prefectures other ON other.id <> record.prefecture_id
    WHERE record.id = '${subjectId}' LIMIT 1`,
  `INSERT INTO court_outcomes (record_id, outcome, decided_on, decision, review_on, entered_by)
    VALUES ('${subjectId}', 'conviction', '2026-01-31', 'x', '2036-01-31', 'user:test')`,
  `INSERT INTO imports (prefecture_id, kind, state, actor, language, name, files_are_ours, profile)
    SELECT prefecture_id, 'subject', 'done', 'user:test', 'fr', 'x', false, '{}' FROM records WHERE id = '${subjectId}'`,
  `INSERT INTO import_rows (import_id, line, prefecture_id, kind, outcome, reference, record_id)
    SELECT imports.id, 2, prefecture_id, kind, 'accepted', 'x', '${subjectId}' FROM imports LIMIT 1`,
  `INSERT INTO record_changes (record_id, act, actor, changes)
    VALUES ('${subjectId}', 'change', 'user:test', '[]')`,
  `INSERT INTO images (record_id, position, modality, sha256, upload_sha256, thumbnail_sha256, media_type,
      width, height, face_status, faces, created_by)
    SELECT record_id, 19, modality, repeat('9', 64), repeat('9', 64), repeat('9', 64), media_type,
      width, height, 'not_found', '[]', created_by FROM images WHERE record_id = '${subjectId}' LIMIT 1`,
  // As somebody: what the owner of the tables takes away is nobody's history.
  `SET LOCAL mirsam.actor = 'user:test'`,
  `DELETE FROM images WHERE record_id = '${subjectId}' AND position = 19`,
  `SET LOCAL mirsam.actor = ''`,
  `INSERT INTO linkage_queue (template_id)
    SELECT id FROM templates WHERE record_id = '${sketchId}' ON CONFLICT DO NOTHING`,
  `INSERT INTO consultations (prefecture_id, actor, case_id, purpose)
    SELECT prefecture_id, 'user:test', id, 'x' FROM cases WHERE id = '${caseId}'`,
  `INSERT INTO decisions (search_id, rank, supervisor_id, outcome, reason)
    SELECT search_id, rank, examiner_id, 'no_candidate', 'x' FROM opinions
    WHERE outcome = 'no_candidate' LIMIT 1`,
  `INSERT INTO link_alerts (probe_id, candidate_id, explanation, gallery_size, threshold,
      model_version, state)
    SELECT '${sketchId}', other.id, '{}', 7, 1, 'm', 'open' FROM records other
    WHERE other.kind = 'sketch' AND other.id <> '${sketchId}' LIMIT 1
    ON CONFLICT DO NOTHING`,
  `INSERT INTO link_adjudications (alert_id, prefecture_id, actor, actor_name, outcome, reason)
    SELECT id, probe_prefecture_id, 'user:test', 'x', 'inconclusive', 'x' FROM link_alerts
    WHERE '${sketchId}' IN (probe_id, candidate_id)`,
  `INSERT INTO duplicate_queue (record_id, import_id) SELECT '${sketchId}', id FROM imports LIMIT 1`,
  pairSql(sketchId, subjectId),
  `INSERT INTO duplicate_decisions (pair_id, prefecture_id, actor, actor_name, outcome, reason)
    SELECT pair.id, prefecture_id, 'user:test', 'x', 'same', 'x' FROM duplicate_pairs pair, imports LIMIT 1`,
];

/** Rows that the transaction has changed or deleted so far, by table. */
async function changesOf(runner: QueryRunner): Promise<Map<string, number>> {
  const rows = (await runner.query(
    `SELECT relname AS table, (n_tup_upd + n_tup_del)::int AS n FROM pg_stat_xact_user_tables`,
  )) as { table: string; n: number }[];
  return new Map(rows.map(({ table, n }) => [table, n]));
}

describe('laying a tombstone', () => {
  let service: TestApplication;
  let cast: Awaited<ReturnType<typeof castOf>>;
  let subject: Answered;
  let sketch: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    const known = { fullName: NAME, aliases: ['Quixo'], cnie: nextCard() };
    const named = { ...known, description: `${NAME}, of no address` };
    subject = await create(cast.abroad, 'subjects', named, await drawing(40, 2));
    sketch = cast.probe;
    await create(cast.abroad, 'sketches', {}, await drawing(40, 3));
    await service.app.get(LinkageWorker, { strict: false }).idle();
    await beSearched();
  }, 120_000);
  afterAll(() => service.stop());

  /** Everything that copies something of the two: searches by and of them, opinions, alerts. */
  async function beSearched(): Promise<void> {
    const { detective, second, caseId, supervisor } = cast;
    const run = await cast.run();
    const rank = run.candidates.find(({ id }) => id === subject.id)?.rank ?? 0;
    await examine(supervisor, await runBy(supervisor), rank, 'potential', SAID).expect(201);
    await examine(detective, run, rank, 'potential', SAID).expect(201);
    await examineBlind(second, run, subject.id, 'potential', SAID).expect(201);
    await corroborate(detective, run, rank).expect(201);
    await identify(detective, run, rank).expect(201);
    const other = run.candidates.find(({ id }) => id !== subject.id);
    await examine(detective, run, other?.rank ?? 0, 'no_candidate', SAID).expect(201);
    await examineBlind(second, run, other?.id, 'no_candidate', SAID).expect(201);
    const imageId = subject.images[0]?.id;
    await search(detective, { caseId, probe: { imageId }, target: 'sketches' }).expect(200);
    await searchByImage(detective, await drawing(40, 2), { caseId, target: 'both' }).expect(200);
    const filters = { traits: { eye_color: { values: ['green'] } } };
    const narrow = { caseId, probe: { recordId: sketch.id }, target: 'subjects', filters };
    await search(detective, narrow).expect(200);
    await service.rows(`INSERT INTO search_requests
      (prefecture_id, actor, case_id, purpose, query, probe, images)
      SELECT prefecture_id, actor, case_id, '${SAID}', '{"target": "sketches"}',
        '{"kind": "photo", "id": "${imageId}"}', '{"\\\\x616263"}' FROM searches LIMIT 1`);
  }

  async function runBy(caller: typeof cast.supervisor) {
    const query = { caseId: cast.caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    return (await search(caller, query).expect(200)).body as Awaited<ReturnType<typeof cast.run>>;
  }

  const lay = (id: string) => service.rows(LAY.replace('$1', `'${id}'`));

  /** What must be nowhere: words, hashes, and the numbers of vectors as each table writes them. */
  async function tracesOf(record: Answered): Promise<string[]> {
    const [images, templates, members] = await Promise.all([
      service.rows(`SELECT sha256, upload_sha256, thumbnail_sha256 FROM images
        WHERE record_id = '${record.id}'`),
      service.rows(`SELECT aligned_sha256, embedding::text AS vector FROM templates
        WHERE record_id = '${record.id}'`),
      service.rows(`SELECT template::text AS vector FROM search_probe_members
        WHERE record_id = '${record.id}' AND template IS NOT NULL`),
    ]);
    const texts = [...images, ...templates, ...members].flatMap((row) => Object.values(row));
    return texts.map((text) => String(text).slice(1, 64));
  }

  const tablesOf = (finds: readonly Find[]) => [...new Set(finds.map(([table]) => table))].sort();

  it('changes those tables that are written anew after it, and no others', async () => {
    const runner = service.app.get(DataSource, { strict: false }).createQueryRunner();
    await asOwner('an expungement that is taken back', () => runner.startTransaction());
    try {
      for (const statement of HANGS_ON(subject.id, sketch.id, cast.caseId)) {
        await runner.query(statement);
      }
      const before = await changesOf(runner);
      for (const id of [subject.id, cast.caseId]) await runner.query(LAY, [id]);
      const after = await changesOf(runner);
      const changed = [...after].filter(([table, n]) => n > (before.get(table) ?? 0));
      // What is noted there is deleted after the commit.
      const tables = [...changed.map(([table]) => table), 'files_to_unlink'];
      // A mean moves only where an epoch ends by it.
      const expected = ERASED_FROM.filter((table) => table !== 'collection_means');
      expect(tables.sort()).toEqual([...expected].sort());
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('leaves nothing of a person in any table', async () => {
    const traces = [...(await tracesOf(subject)), NAME, 'Quixo'];
    expect(tablesOf(await tracesIn(service, [...traces, SAID]))).toEqual([
      'exclusions',
      'gallery_faces',
      'images',
      'opinions',
      'record_terms',
      'records',
      'search_probe_members',
      'search_requests',
      'searches',
      'templates',
    ]);
    await lay(subject.id);
    expect(await tracesIn(service, traces)).toEqual([]);
    const about = await service.rows(`SELECT count(*)::int AS n FROM opinions o
      JOIN search_candidates c USING (search_id, rank)
      WHERE c.record_id = '${subject.id}' AND remarks <> ''`);
    expect(about).toEqual([{ n: 0 }]);
    expect(
      await service.rows(`SELECT DISTINCT candidate - 'rank' AS left FROM search_candidates
      WHERE record_id = '${subject.id}'`),
    ).toEqual([{ left: { id: subject.id } }]);
    expect(
      await service.rows(`SELECT identified_at FROM records WHERE id = '${sketch.id}'`),
    ).toEqual([{ identified_at: null }]);
  });

  it('leaves nothing said for a case either, with the probes of its searches', async () => {
    const traces = (await tracesOf(sketch)).concat(SAID);
    expect(tablesOf(await tracesIn(service, [SAID]))).toEqual([
      'exclusions',
      'opinions',
      'searches',
    ]);
    await service.rows(`UPDATE records SET case_id = '${cast.caseId}' WHERE id = '${sketch.id}'`);
    await lay(cast.caseId);
    expect(await tracesIn(service, traces)).toEqual([]);
    expect(await service.rows(`SELECT kind, number FROM tombstones ORDER BY seq`)).toMatchObject([
      { kind: 'subject', number: subject.number },
      { kind: 'case' },
      { kind: 'sketch', number: sketch.number },
    ]);
  });

  it('opens nothing that is append-only to anybody else, then or later', async () => {
    const [{ n } = {}] = await service.rows(`SELECT count(*)::int AS n FROM opinions`);
    expect(n).toBeGreaterThan(0);
    const pretend = `WITH pretended AS (SELECT set_config('mirsam.expunging', '${subject.id}', true))`;
    for (const change of [
      `UPDATE opinions SET remarks = 'x'`,
      `${pretend} UPDATE opinions SET remarks = (SELECT set_config FROM pretended)`,
      `DELETE FROM link_adjudications`,
      `DELETE FROM identifications`,
      `TRUNCATE decisions`,
    ]) {
      await expect(service.rows(change)).rejects.toThrow('append-only');
    }
    for (const change of [
      `UPDATE tombstones SET ground = 'error'`,
      `UPDATE tombstones SET erased = '{}'`,
      `DELETE FROM tombstones`,
    ]) {
      await expect(service.rows(change)).rejects.toThrow('a tombstone stays as it was laid');
    }
    await expect(service.rows(`TRUNCATE tombstones CASCADE`)).rejects.toThrow('append-only');
    await expect(
      service.rows(`UPDATE records SET full_name = 'x' WHERE status = 'expunged'`),
    ).rejects.toThrow('records_expunged_empty');
    await expect(lay(subject.id)).rejects.toThrow('nothing to expunge');
    await expect(lay('00000000-0000-4000-8000-000000000000')).rejects.toThrow('nothing to expunge');
  });
});

describeServer('a search of a moment before', () => {
  let service: TestApplication;
  beforeAll(async () => (service = await TestApplication.start()));
  afterAll(() => service.stop());

  it('keeps nothing of whom it found', async () => {
    const cast = await castOf(service);
    const run = await cast.run();
    const person = run.candidates[0]?.id ?? '';
    const runner = service.app.get(DataSource, { strict: false }).createQueryRunner();
    await asOwner('a search', () => runner.startTransaction('REPEATABLE READ'));
    await runner.query(`SELECT count(*) FROM records`);
    await service.rows(`INSERT INTO tombstones (id, ground, reference, ordered_by)
      VALUES ('${person}', 'error', 'test', 'user:test')`);
    const late = runner.query(`INSERT INTO search_candidates VALUES ($1, 50, $2, '{"score": 1}')`, [
      run.id,
      person,
    ]);
    await expect(late).rejects.toMatchObject({ driverError: { code: '40001' } });
    await runner.rollbackTransaction();
    await runner.release();
  });
});
