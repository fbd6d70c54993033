import { lookAt } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll, shareNationally } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';
const TRAITS = { sex: { values: ['male'], certainty: 'certain' } };

/** What another prefecture is told of a sketch that is shared nationally. */
const SHARED = [
  'createdAt',
  'datedOn',
  'face',
  'id',
  'images',
  'kind',
  'making',
  'minority',
  'minorityText',
  'number',
  'origin',
  'prefecture',
  'sharing',
  'software',
  'status',
  'traits',
  'withheld',
  'witnessConfidence',
];

describe('sketches and who sees them', () => {
  let service: TestApplication;
  let officer: Caller;
  let colleague: Caller;
  let stranger: Caller;
  let national: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    colleague = await person(service, 'detective', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
    national = await person(service, 'supervisor', 'NAT');
  });
  afterAll(() => service.stop());

  const read = async (caller: Caller, id: string) =>
    (await caller.get(`/sketches/${id}`).expect(200)).body as Answered;

  describe('withdrawn', () => {
    it('with a reason, are gone for others, stay for their own, and change no more', async () => {
      const { id, number } = await create(officer, 'sketches', {}, await drawing(7));
      expect(faultsOf(await officer.delete(`/sketches/${id}`))).toEqual(['reason: required']);
      const reason = 'Témoignage rétracté.';
      const gone = await officer.delete(`/sketches/${id}`).send({ reason }).expect(200);
      expect(gone.body).toMatchObject({
        status: 'withdrawn',
        withdrawalReason: reason,
        version: 2,
      });

      problemOf(await stranger.get(`/sketches/${id}`), 404, 'record-not-found');
      problemOf(await lookAt(stranger, `/sketches/${id}/image`), 404, 'record-not-found');
      expect(await listAll(stranger, `/sketches?number=${number}`)).toEqual([]);
      expect(await listAll(stranger, `/sketches?number=${number}&status=withdrawn`)).toEqual([]);

      expect(await read(colleague, id)).toEqual(gone.body);
      expect((await lookAt(colleague, `/sketches/${id}/image`)).status).toBe(200);
      expect(await listAll(colleague, `/sketches?number=${number}`)).toEqual([]);
      expect(await listAll(colleague, '/sketches?status=withdrawn')).toEqual([gone.body]);
      expect((await read(national, id)).withdrawalReason).toBe(reason);

      const again = await officer.delete(`/sketches/${id}`).send({ reason });
      problemOf(again, 409, 'record-withdrawn');
      const change = await officer.patch(`/sketches/${id}`).send({ version: 2, author: 'x' });
      problemOf(change, 409, 'record-withdrawn');
      const image = await officer
        .post(`/sketches/${id}/images`)
        .attach('image', await drawing(8), 'drawing.png');
      problemOf(image, 409, 'record-withdrawn');
      const box = { box: { x: 100, y: 100, width: 200, height: 250 } };
      problemOf(await officer.put(`/sketches/${id}/face-box`).send(box), 409, 'record-withdrawn');
    });
  });

  describe('of another prefecture', () => {
    it('show what is shared, and nothing of what is noted', async () => {
      const notes = { author: 'Insp. Secret', description: 'A secret note.', traits: TRAITS };
      const { id } = await create(officer, 'sketches', notes);
      const seen = await read(stranger, id);
      expect(Object.keys(seen).sort()).toEqual(SHARED);
      expect(seen.traits).toEqual(TRAITS);
      const [listed] = await listAll(stranger, `/sketches?number=${seen.number}`);
      expect(Object.keys(listed ?? {}).sort()).toEqual(SHARED);
      expect(JSON.stringify([seen, listed])).not.toMatch(/[Ss]ecret/);
      expect(await read(national, id)).toMatchObject(notes);
      expect((await lookAt(stranger, `/sketches/${id}/image?size=thumb`)).status).toBe(200);
    });

    it('are changed by nobody else, the national level included', async () => {
      const { id, number } = await create(officer, 'sketches');
      const before = await read(colleague, id);
      const other = await drawing(9);
      const box = { box: { x: 100, y: 100, width: 200, height: 250 } };
      for (const caller of [stranger, national]) {
        const path = `/sketches/${id}`;
        const answers = [
          await caller.patch(path).send({ version: 1, author: 'me' }),
          await caller.delete(path).send({ reason: 'none' }),
          await caller.post(`${path}/images`).attach('image', other, 'drawing.png'),
          await caller.put(`${path}/face-box`).send(box),
        ];
        for (const answer of answers) {
          const { detail } = problemOf(answer, 403, 'record-of-other-prefecture');
          expect(detail).toBe(`${number} belongs to CAS.`);
        }
      }
      expect(await read(colleague, id)).toEqual(before);
    });

    it('do not exist when they are kept to their prefecture', async () => {
      const image = await drawing(10);
      const { id, number } = await create(officer, 'sketches', { sharing: 'prefecture' }, image);
      const path = `/sketches/${id}`;
      const box = { box: { x: 100, y: 100, width: 200, height: 250 } };
      const answers = [
        await stranger.get(path),
        await lookAt(stranger, `${path}/image`),
        await lookAt(stranger, `${path}/image?size=thumb`),
        await stranger.patch(path).send({ version: 1 }),
        await stranger.delete(path).send({ reason: 'none' }),
        await stranger.post(`${path}/images`).attach('image', image, 'drawing.png'),
        await stranger.put(`${path}/face-box`).send(box),
      ];
      const unknown = problemOf(
        await stranger.get(`/sketches/${NOTHING}`),
        404,
        'record-not-found',
      );
      for (const answer of answers) {
        const { title, detail } = problemOf(answer, 404, 'record-not-found');
        expect({ title, detail }).toEqual({ title: unknown.title, detail: unknown.detail });
      }
      expect(await listAll(stranger, `/sketches?number=${number}`)).toEqual([]);
      // Not even by uploading the same picture.
      const copy = await create(stranger, 'sketches', {}, image);
      expect(copy.images[0]?.alreadyIn?.records).toEqual([]);

      expect(await read(national, id)).toMatchObject({ number });
      await shareNationally(await person(service, 'supervisor', 'CAS'), 'sketches', id);
      expect(await read(stranger, id)).toMatchObject({ number, sharing: 'national' });
    });
  });

  it('leave a trace of who did what and who looked', async () => {
    const { id } = await create(officer, 'sketches', { description: 'Not for the log.' });
    await stranger.get(`/sketches/${id}`).expect(200);
    expect((await lookAt(stranger, `/sketches/${id}/image?size=thumb`)).status).toBe(200);
    await officer.patch(`/sketches/${id}`).send({ version: 1, author: 'Unlogged' }).expect(200);
    const log = await service.rows(
      `SELECT action, details::text AS details, role, code FROM audit_entries
       JOIN prefectures ON prefectures.id = prefecture_id
       WHERE target = '${id}' AND action <> 'linkage.run' ORDER BY audit_entries.id`,
    );
    expect(log.map(({ action, code }) => `${String(code)} ${String(action)}`)).toEqual([
      'CAS sketch.create',
      'AGA sketch.read',
      'AGA image.read',
      'CAS sketch.change',
    ]);
    expect(JSON.stringify(log)).not.toMatch(/Not for the log|Unlogged/);
    await expect(service.rows('DELETE FROM audit_entries')).rejects.toThrow('append-only');
  });
});
