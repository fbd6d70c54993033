import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RepeatView } from '../../src/search/repeat/repeat-view.js';
import type { SearchView } from '../../src/search/runs/search-view.js';
import { LinkageWorker } from '../../src/linkage/index.js';
import { ErasureWorker } from '../../src/retention/index.js';
import type { ExpungementView } from '../../src/retention/expungement.dto.js';
import type { NoticeView } from '../../src/retention/notice-view.js';
import { type Cast, castOf, examine } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { lookAt } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const ORDER = { ground: 'acquittal', reference: 'TPI Agadir 2026/7' };

describe('an expungement', () => {
  let service: TestApplication;
  let cast: Cast;
  let supervisor: Caller;
  let run: AnsweredSearch;
  let gone: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    supervisor = await person(service, 'supervisor', 'AGA');
    await create(cast.abroad, 'sketches', {}, await drawing(40, 2));
    await service.app.get(LinkageWorker, { strict: false }).idle();
    run = await cast.run();
  });
  afterAll(() => service.stop());

  const expunge = (by: Caller, path: string, order: object = ORDER) =>
    by.post(`${path}/expungement`).send(order);

  const subjectPath = () => `/subjects/${gone.id}`;
  const filesOf = (record: Answered) =>
    service.rows(`SELECT sha256 FROM images WHERE record_id = '${record.id}'
      UNION SELECT thumbnail_sha256 FROM images WHERE record_id = '${record.id}'
      UNION SELECT aligned_sha256 FROM templates WHERE record_id = '${record.id}'`);
  const onDisk = (sha256: unknown) => {
    const name = String(sha256);
    return existsSync(join(service.database.dataDir, 'images', name.slice(0, 2), name.slice(2)));
  };
  const idle = () => service.app.get(ErasureWorker, { strict: false }).idle();

  /** Everything that a change of anything else would change. */
  const others = () =>
    service.rows(`SELECT id, version, updated_at, traits, part, identified_at FROM records
      WHERE id <> '${gone.id}' ORDER BY id`);

  it('is ordered by a supervisor of its prefecture, or of the national level', async () => {
    gone = (await cast.abroad.get(`/subjects/${run.candidates[1]?.id}`)).body as Answered;
    for (const by of [cast.abroad, cast.detective]) {
      problemOf(await expunge(by, subjectPath()), 403, 'forbidden');
    }
    problemOf(await expunge(cast.supervisor, subjectPath()), 403, 'record-of-other-prefecture');
    problemOf(await expunge(supervisor, `/sketches/${gone.id}`), 404, 'record-not-found');
    problemOf(await expunge(supervisor, `/cases/${cast.caseId}`), 404, 'case-not-found');
    const bad = { ground: 'boredom', reference: '' };
    problemOf(await expunge(supervisor, subjectPath(), bad), 422, 'validation-failed');
  });

  it('tells beforehand what would go, and changes nothing', async () => {
    const before = [await others(), await service.kept()];
    const dry = await expunge(supervisor, subjectPath(), { ...ORDER, dryRun: true }).expect(200);
    expect([await others(), await service.kept()]).toEqual(before);
    expect(dry.body).toMatchObject({ dryRun: true, told: [] });
    await supervisor.get(subjectPath()).expect(200);
    expect(await service.rows(`SELECT FROM tombstones`)).toEqual([]);
  });

  it('erases, and answers the tombstone that the dry run showed', async () => {
    const dry = (await expunge(supervisor, subjectPath(), { ...ORDER, dryRun: true }))
      .body as ExpungementView;
    const files = await filesOf(gone);
    expect(files.map(({ sha256 }) => onDisk(sha256))).toEqual([true, true, true]);
    const before = await others();
    const done = (await expunge(supervisor, subjectPath()).expect(200)).body as ExpungementView;
    expect(done.told).toEqual(dry.told);
    expect(done).toMatchObject({
      dryRun: false,
      tombstones: dry.tombstones.map((one) => ({ ...one, erasedAt: expect.any(String) as string })),
    });
    expect(done.tombstones[0]?.erased).toMatchObject({ images: 1, templates: 1, files: 3 });
    expect(await others()).toEqual(before);
    await idle();
    expect(files.map(({ sha256 }) => onDisk(sha256))).toEqual([false, false, false]);
  });

  it('keeps the counts of what is left', async () => {
    const [row] = await service.rows(`SELECT
      (SELECT sum(records)::int FROM gallery_parts) AS counted,
      (SELECT count(*)::int FROM records WHERE status = 'active') AS there,
      (SELECT count(*)::int FROM gallery_faces) AS faces,
      (SELECT count(*)::int FROM templates) AS templates`);
    expect(row).toMatchObject({ counted: row?.there, faces: row?.templates });
  });

  it('is told as gone to those who could find it, by its tombstone', async () => {
    const answer = await cast.detective.get(subjectPath());
    const { detail } = problemOf(answer, 410, 'record-expunged');
    expect(detail).toContain(gone.number);
    expect(answer.body).toMatchObject({ tombstone: { id: gone.id, number: gone.number } });
    const looked = await lookAt(cast.detective, `${subjectPath()}/image`);
    problemOf(looked, 410, 'record-expunged');
    problemOf(await cast.abroad.patch(subjectPath()).send({ version: 1 }), 410, 'record-expunged');
    problemOf(await expunge(supervisor, subjectPath()), 410, 'record-expunged');
    problemOf(await cast.detective.get(`/sketches/${gone.id}`), 404, 'record-not-found');
    const listed = (await cast.abroad.get('/subjects').expect(200)).body as { items: Answered[] };
    expect(listed.items.map(({ id }) => id)).not.toContain(gone.id);
    const tombstone = (await cast.detective.get(`/tombstones/${gone.id}`).expect(200))
      .body as object;
    expect(tombstone).toMatchObject({ kind: 'subject', number: gone.number, ground: 'acquittal' });
    expect(tombstone).not.toHaveProperty('reference');
    const own = (await supervisor.get('/tombstones').expect(200)).body as { items: object[] };
    expect(own.items).toMatchObject([{ id: gone.id, reference: ORDER.reference }]);
  });

  it('shows in a stored search where it was, and nothing else', async () => {
    const stored = (await cast.detective.get(`/searches/${run.id}`).expect(200)).body as SearchView;
    expect(stored.candidates[1]).toEqual({
      rank: 2,
      expunged: { id: gone.id, number: gone.number, expungedAt: expect.any(String) as string },
    });
    const rest = run.candidates.filter(({ id }) => id !== gone.id);
    expect(stored.candidates.filter((one) => 'id' in one)).toEqual(rest);
    expect(stored.probe).toEqual(run.probe);
    problemOf(await examine(cast.detective, run, 2, 'inconclusive'), 404, 'candidate-not-found');
  });

  it('is told by a repeat, which finds the others as they were', async () => {
    const repeat = (await cast.detective.post(`/searches/${run.id}/repeat`).expect(200))
      .body as RepeatView;
    expect(repeat.changes).toMatchObject({
      entered: [],
      left: [{ rank: 2, id: gone.id, number: gone.number, why: 'expunged_since' }],
      rescored: [],
      gallerySize: { then: 6, now: 5 },
    });
    const scores = (list: readonly { id: string; score: number }[]) =>
      list.map(({ id, score }) => [id, score]);
    expect(scores(repeat.candidates)).toEqual(
      scores(run.candidates.filter(({ id }) => id !== gone.id)),
    );
  });

  it('tells who ran the search, once, until it is read', async () => {
    const read = async (by: Caller) =>
      ((await by.get('/notices').expect(200)).body as { items: NoticeView[] }).items;
    const [notice] = await read(cast.detective);
    expect(notice).toMatchObject({ searchId: run.id, number: gone.number, readAt: null });
    expect(await read(cast.second)).toEqual([]);
    problemOf(await cast.second.post(`/notices/${notice?.id}/read`), 404, 'notice-not-found');
    const once = (await cast.detective.post(`/notices/${notice?.id}/read`).expect(200))
      .body as object;
    expect(once).toMatchObject({ readAt: expect.any(String) as string });
    expect((await cast.detective.post(`/notices/${notice?.id}/read`).expect(200)).body).toEqual(
      once,
    );
  });

  it('of a sketch leaves its searches without probe, and its alerts without explanation', async () => {
    const alerts = async (by: Caller) =>
      ((await by.get('/link-alerts').expect(200)).body as { items: { id: string }[] }).items;
    const [alert] = await alerts(cast.keeper);
    const path = `/sketches/${cast.probe.id}`;
    problemOf(await expunge(supervisor, path), 403, 'record-of-other-prefecture');
    await expunge(cast.supervisor, path).expect(200);
    const stored = (await cast.detective.get(`/searches/${run.id}`).expect(200)).body as SearchView;
    expect(stored).toMatchObject({ probe: { expunged: true }, query: { filters: {} } });
    const others = stored.candidates.filter((one) => 'id' in one);
    expect(others.map(({ id }) => id)).toEqual(
      run.candidates.filter(({ id }) => id !== gone.id).map(({ id }) => id),
    );
    expect(others.every(({ traits }) => traits.length === 0)).toBe(true);
    const repeated = await cast.detective.post(`/searches/${run.id}/repeat`);
    problemOf(repeated, 410, 'probe-expunged');
    problemOf(await examine(cast.detective, run, 1, 'inconclusive'), 410, 'probe-expunged');
    const told = await cast.keeper.get(`/link-alerts/${alert?.id}`).expect(200);
    expect(told.body).toMatchObject({ explanation: null });
    expect(JSON.stringify(told.body)).toContain(`"expunged":{"id":"${cast.probe.id}"`);
    problemOf(await cast.keeper.get(`${path}/identifications`), 410, 'record-expunged');
    const anew = { caseId: cast.caseId, probe: { recordId: cast.probe.id }, target: 'subjects' };
    problemOf(await search(cast.detective, anew), 422, 'probe-not-found');
  });

  it('of a case takes its records and probes with it, and closes it', async () => {
    const fields = { caseId: cast.caseId };
    const sketch = await create(cast.keeper, 'sketches', fields, await drawing(60));
    const query = { caseId: cast.caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    const own = (await search(cast.detective, query).expect(200)).body as AnsweredSearch;
    const path = `/cases/${cast.caseId}`;
    const done = (await expunge(cast.supervisor, path).expect(200)).body as ExpungementView;
    expect(done.tombstones).toMatchObject([
      { id: cast.caseId, kind: 'case', erased: { records: 1 } },
      { id: sketch.id, kind: 'sketch', caseId: cast.caseId },
    ]);
    problemOf(await cast.keeper.get(`/sketches/${sketch.id}`), 410, 'record-expunged');
    const stored = (await cast.detective.get(`/searches/${own.id}`).expect(200)).body as SearchView;
    expect(stored).toMatchObject({ probe: { expunged: true } });
    const file = (await cast.detective.get(path).expect(200)).body as { version: number };
    expect(file).toMatchObject({ status: 'closed', expungedAt: expect.any(String) as string });
    const open = { version: file.version, status: 'open' };
    problemOf(await cast.supervisor.patch(path).send(open), 410, 'case-expunged');
    problemOf(await expunge(cast.supervisor, path), 410, 'case-expunged');
  });

  it('of a case tells of each of its records who has seen them, whichever is erased first', async () => {
    const caseId = await openCase(cast.keeper);
    const pair = [
      await create(cast.keeper, 'sketches', { caseId }, await drawing(61)),
      await create(cast.keeper, 'sketches', { caseId }, await drawing(61, 2)),
    ].sort((one, other) => (one.id < other.id ? -1 : 1));
    // By the one who goes first, whose search keeps the other out by a filter: she would enter it.
    const [first, second] = pair;
    const female = { values: ['female'], certainty: 'certain' };
    const change = { version: second?.version, traits: { sex: female } };
    await cast.keeper.patch(`/sketches/${second?.id}`).send(change).expect(200);
    const own = (
      await search(cast.detective, {
        caseId: await openCase(cast.detective),
        probe: { recordId: first?.id },
        target: 'sketches',
        filters: { traits: { sex: { values: ['male'] } } },
      }).expect(200)
    ).body as AnsweredSearch;
    const entering = own.filters.flatMap(({ wouldEnter }) => wouldEnter ?? []);
    expect(entering.map(({ id }) => id)).toContain(second?.id);
    await expunge(cast.supervisor, `/cases/${caseId}`).expect(200);
    const { items } = (await cast.detective.get('/notices').expect(200)).body as {
      items: NoticeView[];
    };
    const told = items.filter(({ searchId }) => searchId === own.id).map(({ number }) => number);
    expect(told.sort()).toEqual(pair.map(({ number }) => number).sort());
    const kept = await service.rows(
      `SELECT filter_explanation::text || query::text AS kept FROM searches WHERE id = '${own.id}'`,
    );
    expect(JSON.stringify(kept)).not.toContain(second?.id);
  });

  it('is in the log, with its ground and counts', async () => {
    const logged = await service.rows(`SELECT action, target, details ->> 'ground' AS ground
      FROM audit_entries WHERE action LIKE '%.expunge%' AND target = '${gone.id}' ORDER BY id`);
    expect(logged.map(({ action }) => action)).toEqual([
      'subject.expunge-preview',
      'subject.expunge-preview',
      'subject.expunge',
    ]);
  });
});

describe('an image that is in two records', () => {
  let service: TestApplication;
  beforeAll(async () => (service = await TestApplication.start()));
  afterAll(() => service.stop());

  it('stays with the other, and goes at the next start where the process had ended before', async () => {
    const officer = await person(service, 'forensic_officer');
    const one = await create(officer, 'sketches', {}, await drawing(70));
    const two = await create(officer, 'sketches', {}, await drawing(70));
    const lay = (id: string) =>
      service.rows(`INSERT INTO tombstones (id, ground, reference, ordered_by)
        VALUES ('${id}', 'error', 'test', 'user:test')`);
    const files = async () => (await service.kept()).files;
    const before = await files();
    expect(before).toHaveLength(3);
    await lay(one.id);
    expect(await service.rows(`SELECT FROM files_to_unlink`)).toEqual([]);
    await lay(two.id);
    expect(await service.rows(`SELECT FROM files_to_unlink`)).toHaveLength(3);
    expect(await files()).toEqual(before);
    service = await service.restart();
    await service.app.get(ErasureWorker, { strict: false }).idle();
    expect(await files()).toEqual([]);
    expect(await service.rows(`SELECT FROM files_to_unlink`)).toEqual([]);
  });
});

describe('a face that was enrolled anew', () => {
  let service: TestApplication;
  beforeAll(async () => (service = await TestApplication.start()));
  afterAll(() => service.stop());

  it.each<[string, (by: Caller, record: Answered) => PromiseLike<{ readonly status: number }>]>([
    [
      'with a box of its own',
      (by, { id }) => {
        const box = { x: 90, y: 120, width: 220, height: 240 };
        return by.put(`/sketches/${id}/face-box`).send({ box });
      },
    ],
    [
      'in another image',
      async (by, { id, images }) =>
        by
          .put(`/sketches/${id}/images/${images[0]?.id}`)
          .attach('image', await drawing(72), { filename: 'other.png', contentType: 'image/png' })
          .field('replacement', JSON.stringify({ reason: 'Of another.' })),
    ],
  ])('%s is erased where its picture was searched with', async (_, enrolAnew) => {
    const by = await person(service, 'forensic_officer', 'AGA');
    const sketch = await create(by, 'sketches', {}, await drawing(71));
    const aligned = await lookAt(by, `/sketches/${sketch.id}/image?size=aligned`);
    const query = { caseId: await openCase(by) };
    const run = (await searchByImage(by, aligned.body as Buffer, query)).body as AnsweredSearch;
    expect((await enrolAnew(by, sketch)).status).toBeLessThan(300);
    const supervisor = await person(service, 'supervisor', 'AGA');
    await supervisor.post(`/sketches/${sketch.id}/expungement`).send(ORDER).expect(200);
    await service.app.get(ErasureWorker, { strict: false }).idle();
    const read = (await by.get(`/searches/${run.id}`).expect(200)).body as SearchView;
    expect(read.probe).toEqual({ expunged: true });
    expect((await service.kept()).files).toEqual([]);
  });
});
