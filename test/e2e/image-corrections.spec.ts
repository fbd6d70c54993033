import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { asOwner } from '../../src/database/index.js';
import { ErasureWorker } from '../../src/retention/erasure-worker.js';
import { examine } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { lookAt, openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { alertsOf, linkageWorker } from '../factories/link-alerts.js';
import { person } from '../factories/people.js';
import { type Answered, create, type Kind } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import type { ImageView } from '../../src/records/index.js';
import type { RepeatView } from '../../src/search/repeat/repeat-view.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';
const TRAITS = { eye_color: { values: ['brown'], certainty: 'certain' } };
const FILE = { filename: 'drawing.png', contentType: 'image/png' };
const WHY = { reason: 'The drawing of another witness.' };

describe('the images of a record, put right', () => {
  let service: TestApplication;
  let officer: Caller;
  let detective: Caller;
  let supervisor: Caller;
  let stranger: Caller;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
    caseId = await openCase(detective);
  });
  afterAll(() => service.stop());

  const add = async (kind: Kind, { id }: Answered, image: Buffer) => {
    const path = kind === 'sketches' ? 'images' : 'photos';
    const answer = await officer.post(`/${kind}/${id}/${path}`).attach('image', image, FILE);
    expect(answer.status).toBe(201);
    return answer.body as ImageView;
  };
  const replace = (by: Caller, path: string, image: Buffer, why: object = WHY) =>
    by.put(path).attach('image', image, FILE).field('replacement', JSON.stringify(why));
  const imagesOf = async (kind: Kind, { id }: Answered) =>
    ((await officer.get(`/${kind}/${id}`).expect(200)).body as Answered).images;
  const idsOf = async (kind: Kind, record: Answered) =>
    (await imagesOf(kind, record)).map(({ id }) => id);
  const facesOf = (image: string) =>
    service.rows(`SELECT 1 FROM gallery_faces WHERE image_id = '${image}'`);
  const history = async (path: string) =>
    ((await officer.get(`${path}/history`).expect(200)).body as { items: object[] }).items;
  const isStored = (sha256: string) =>
    existsSync(join(service.database.dataDir, 'images', sha256.slice(0, 2), sha256.slice(2)));

  it('are replaced in their place: enrolled, linked anew, the old one in the history alone', async () => {
    const sketch = await create(officer, 'sketches', { traits: TRAITS }, await drawing(70));
    const [old] = sketch.images as [ImageView];
    const second = await add('sketches', sketch, await drawing(71));
    const path = `/sketches/${sketch.id}`;
    const other = await create(stranger, 'sketches', {}, await drawing(72, 2));
    await linkageWorker(service).idle();
    const answer = await replace(officer, `${path}/images/${old.id}`, await drawing(72));
    expect(answer.status).toBe(200);
    const now = answer.body as ImageView;
    expect(now).toMatchObject({ position: 1, alreadyIn: { records: [], more: false } });
    expect(now.face.status).toBe('found');
    expect(await idsOf('sketches', sketch)).toEqual([now.id, second.id]);
    expect(await facesOf(old.id)).toEqual([]);
    expect(await facesOf(now.id)).toHaveLength(1);
    const pairs = (await alertsOf(service, detective)).map(({ probe, candidate }) =>
      [probe, candidate].map((one) => (one as { id?: string }).id).sort(),
    );
    expect(pairs).toContainEqual([sketch.id, other.id].sort());
    expect(await history(path)).toMatchObject([
      {
        act: 'replace-image',
        reason: WHY.reason,
        changes: [
          { field: `images.${old.id}`, before: { position: 1, sha256: old.sha256 }, after: null },
          { field: `images.${now.id}`, before: null, after: { position: 1, sha256: now.sha256 } },
        ],
      },
      { act: 'add-image' },
    ]);
    // The history shows it to those who see the whole record; to nobody else it is there.
    const look = `${path}/image?imageId=${old.id}`;
    expect((await lookAt(officer, look)).status).toBe(200);
    problemOf(await lookAt(officer, `${look}&size=aligned`), 404, 'no-aligned-face');
    problemOf(await lookAt(stranger, look), 404, 'image-not-found');
    // Neither by the service alone.
    await service.rows(`ALTER TABLE removed_images DISABLE ROW LEVEL SECURITY`);
    problemOf(await lookAt(stranger, look), 404, 'image-not-found');
    await service.rows(`ALTER TABLE removed_images ENABLE ROW LEVEL SECURITY`);
    // Uploaded again, it is nobody's image.
    const copy = await create(stranger, 'sketches', {}, await drawing(70));
    expect(copy.images[0]?.alreadyIn?.records).toEqual([]);
    problemOf(
      await replace(officer, `${path}/images/${old.id}`, await drawing(73)),
      404,
      'image-not-found',
    );
    problemOf(
      await replace(officer, `${path}/images/${second.id}`, await drawing(72)),
      409,
      'image-already-there',
    );
  });

  it('are replaced by one of several who would replace the same', async () => {
    const sketch = await create(officer, 'sketches', {}, await drawing(74));
    const path = `/sketches/${sketch.id}/images/${String(sketch.images[0]?.id)}`;
    const files = await Promise.all([75, 76, 77].map((who) => drawing(who)));
    const answers = await Promise.all(files.map((image) => replace(officer, path, image)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    expect(await imagesOf('sketches', sketch)).toHaveLength(1);
  });

  it('are put in order, by which the first is the main one', async () => {
    const subject = await create(officer, 'subjects', {}, await drawing(78));
    const [a] = subject.images as [ImageView];
    const b = await add('subjects', subject, await drawing(79));
    const c = await add('subjects', subject, await drawing(80));
    const path = `/subjects/${subject.id}`;
    const order = (images: string[], by = officer) =>
      by.put(`${path}/image-order`).send({ images });
    const answer = await order([c.id]).expect(200);
    const told = (answer.body as { items: ImageView[] }).items;
    expect(told.map(({ id, position }) => [id, position])).toEqual([
      [c.id, 1],
      [a.id, 2],
      [b.id, 3],
    ]);
    const whole = (await officer.get(path)).body as Answered;
    expect(whole.face).toEqual(c.face);
    await order([b.id, a.id]).expect(200);
    expect(await idsOf('subjects', subject)).toEqual([b.id, a.id, c.id]);
    problemOf(await order([NOTHING]), 404, 'image-not-found');
    expect(faultsOf(await order([a.id, a.id]))).toHaveLength(1);
    problemOf(await order([a.id], stranger), 403, 'record-of-other-prefecture');
    expect(await idsOf('subjects', subject)).toEqual([b.id, a.id, c.id]);
    expect((await history(path))[0]).toMatchObject({
      act: 'order-images',
      changes: expect.arrayContaining([
        {
          field: `images.${b.id}`,
          before: { position: 3, sha256: b.sha256 },
          after: { position: 1, sha256: b.sha256 },
        },
      ]) as unknown,
    });
  });

  it('are removed, the last one, too: the record is then found by its traits', async () => {
    const subject = await create(officer, 'subjects', { traits: TRAITS }, await drawing(81));
    const [a] = subject.images as [ImageView];
    const b = await add('subjects', subject, await drawing(82));
    const path = `/subjects/${subject.id}`;
    const remove = (id: string, by = officer) => by.delete(`${path}/images/${id}`).send(WHY);
    problemOf(await remove(a.id, stranger), 403, 'record-of-other-prefecture');
    problemOf(await remove(NOTHING), 404, 'image-not-found');
    expect(faultsOf(await officer.delete(`${path}/images/${a.id}`).send({}))).toHaveLength(1);
    await remove(a.id).expect(204);
    expect(await imagesOf('subjects', subject)).toMatchObject([{ id: b.id, position: 1 }]);
    await remove(b.id).expect(204);
    problemOf(await remove(b.id), 404, 'image-not-found');
    const bare = (await officer.get(path).expect(200)).body as Answered;
    expect(bare).toMatchObject({ images: [], face: { status: 'not_found' } });
    problemOf(await lookAt(officer, `${path}/image`), 404, 'image-not-found');
    const query = { caseId, probe: { traits: TRAITS }, target: 'subjects', limit: 50 };
    const run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect(run.candidates.map(({ id }) => id)).toContain(subject.id);
    const again = await add('subjects', subject, await drawing(81));
    expect(await imagesOf('subjects', subject)).toMatchObject([{ id: again.id, position: 1 }]);
  });

  it('leave a search that named one as it was, and a repetition says what changed', async () => {
    const sketch = await create(officer, 'sketches', { traits: TRAITS }, await drawing(83));
    const subject = await create(stranger, 'subjects', { traits: TRAITS }, await drawing(83, 2));
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects', limit: 50 };
    const run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const shown = run.candidates.find(({ id }) => id === subject.id);
    expect(shown?.face?.imageId).toBe(subject.images[0]?.id);
    const old = `/subjects/${subject.id}/images/${String(subject.images[0]?.id)}`;
    expect((await replace(stranger, old, await drawing(84, 2))).status).toBe(200);
    expect((await detective.get(`/searches/${run.id}`).expect(200)).body).toEqual(run);
    // No other face stands beside the score.
    await openConsultation(detective, caseId);
    const read = (await detective.get(`/searches/${run.id}`).expect(200)).body as AnsweredSearch;
    const picture = String(read.candidates.find(({ id }) => id === subject.id)?.thumbnail);
    expect(picture).toContain(`imageId=${String(subject.images[0]?.id)}`);
    problemOf(await detective.get(picture.replace('/api/v1', '')), 404, 'image-not-found');
    const again = (await detective.post(`/searches/${run.id}/repeat`).expect(200))
      .body as RepeatView;
    expect(again.same).toBe(false);
    expect(again.changes.rescored).toContainEqual(
      expect.objectContaining({ id: subject.id, why: 'changed_since' }),
    );
    // Nobody says of two faces what nobody can look at any more.
    const given = await examine(detective, run, shown?.rank ?? 0, 'potential');
    problemOf(given, 409, 'face-removed');
  });

  it('leave no opinion to be given on a probe that was removed, either', async () => {
    const sketch = await create(officer, 'sketches', { traits: TRAITS }, await drawing(85));
    await create(stranger, 'subjects', { traits: TRAITS }, await drawing(85, 2));
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects', limit: 50 };
    const run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const image = `/sketches/${sketch.id}/images/${String(sketch.images[0]?.id)}`;
    expect((await replace(officer, image, await drawing(86))).status).toBe(200);
    problemOf(await examine(detective, run, 1, 'potential'), 409, 'face-removed');
    // Also where the removal had begun before the search, which did not see it yet.
    const db = service.app.get(DataSource, { strict: false });
    await asOwner('a removal of long ago', () =>
      db.transaction(async (manager) => {
        await manager.query(`SET LOCAL session_replication_role = replica`);
        await manager.query(`UPDATE removed_images SET removed_at = created_at
          WHERE record_id = '${sketch.id}'`);
      }),
    );
    problemOf(await examine(detective, run, 1, 'potential'), 409, 'face-removed');
    const anew = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect((await examine(detective, anew, 1, 'potential')).status).toBe(201);
  });

  it('make no alert once they are removed', async () => {
    const keeper = await person(service, 'forensic_officer', 'AGA');
    const sketch = await create(officer, 'sketches', {}, await drawing(87));
    await linkageWorker(service).idle();
    const path = `/sketches/${sketch.id}/images/${String(sketch.images[0]?.id)}`;
    await officer.delete(path).send(WHY).expect(204);
    const queued = await service.rows(`SELECT 1 FROM linkage_queue queue
      LEFT JOIN templates template ON template.id = queue.template_id
      WHERE template.id IS NULL OR template.record_id = '${sketch.id}'`);
    expect(queued).toEqual([]);
    await create(keeper, 'sketches', {}, await drawing(87, 2));
    // Of other sketches there may be: drawings resemble each other.
    expect(JSON.stringify(await alertsOf(service, keeper, { limit: 50 }))).not.toContain(sketch.id);
  });

  it('are kept while the record is, file and all, and erased with it', async () => {
    const subject = await create(officer, 'subjects', {}, await drawing(88));
    const [old] = subject.images as [ImageView];
    const path = `/subjects/${subject.id}`;
    expect((await replace(officer, `${path}/images/${old.id}`, await drawing(89))).status).toBe(
      200,
    );
    const erasure = service.app.get(ErasureWorker, { strict: false });
    await erasure.idle();
    expect(isStored(old.sha256)).toBe(true);
    await expect(service.rows(`DELETE FROM removed_images`)).rejects.toThrow(/append-only/);
    const order = { ground: 'acquittal', reference: 'TPI 2026/9' };
    const told = await supervisor.post(`${path}/expungement`).send(order).expect(200);
    expect(JSON.stringify(told.body)).toContain('"images":2');
    await erasure.idle();
    expect(isStored(old.sha256)).toBe(false);
    const left = await service.rows(
      `SELECT id FROM removed_images WHERE record_id = '${subject.id}'
       UNION ALL SELECT id FROM record_changes WHERE record_id = '${subject.id}'`,
    );
    expect(left).toEqual([]);
  });
});
