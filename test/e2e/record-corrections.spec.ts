import { drawing } from '../factories/drawings.js';
import { alertsOf, linkageWorker } from '../factories/link-alerts.js';
import { openCase } from '../factories/cases.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create, listAll } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  eye_color: { values: ['brown'], certainty: 'probable' },
  age: { min: 25, max: 35, certainty: 'probable' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'unsure' }],
};

interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Entry {
  readonly by: { readonly actor: string };
  readonly act: string;
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

describe('a record that is put right', () => {
  let service: TestApplication;
  let officer: Caller;
  let detective: Caller;
  let supervisor: Caller;
  let stranger: Caller;
  let national: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    stranger = await person(service, 'supervisor', 'AGA');
    national = await person(service, 'detective', 'NAT');
  });
  afterAll(() => service.stop());

  const patch = (kind: string, { id, version }: Answered, change: object) =>
    officer.patch(`/${kind}/${id}`).send({ version, ...change });
  const patched = async (kind: string, record: Answered, change: object) =>
    (await patch(kind, record, change).expect(200)).body as Answered;
  const history = async (caller: Caller, path: string) =>
    (await caller.get(`${path}/history`).expect(200)).body as {
      items: Entry[];
      nextCursor?: string;
    };

  describe('in its sharing', () => {
    it('is restricted by a change, and shared again by an act of its own', async () => {
      const sketch = await create(officer, 'sketches');
      const path = `/sketches/${sketch.id}`;
      const restricted = await patched('sketches', sketch, { sharing: 'prefecture' });
      problemOf(await stranger.get(path), 404, 'record-not-found');
      const refused = await patch('sketches', restricted, { sharing: 'national', author: 'A' });
      problemOf(refused, 409, 'restriction-lifted-apart');
      expect(refused.body).toMatchObject({ acts: [`POST /api/v1${path}/national-sharing`] });
      expect((await officer.get(path)).body).toEqual(restricted);
      // What it already is, it may be said to be.
      expect(await patched('sketches', restricted, { sharing: 'prefecture' })).toEqual(restricted);

      const body = { reason: 'Seen in Agadir, too.' };
      problemOf(await officer.post(`${path}/national-sharing`).send(body), 403, 'forbidden');
      const key = await machine(service, 'supervisor');
      expect((await key.post(`${path}/national-sharing`).send(body)).status).toBe(403);
      problemOf(
        await stranger.post(`${path}/national-sharing`).send(body),
        404,
        'record-not-found',
      );
      expect(faultsOf(await supervisor.post(`${path}/national-sharing`).send({}))).toHaveLength(1);
      const shared = await supervisor.post(`${path}/national-sharing`).send(body).expect(200);
      expect(shared.body).toMatchObject({ sharing: 'national', number: sketch.number });
      expect((await stranger.get(path).expect(200)).body).toMatchObject({ number: sketch.number });
      problemOf(
        await supervisor.post(`${path}/national-sharing`).send(body),
        409,
        'record-not-restricted',
      );
      const [entry] = await service.rows(
        `SELECT action, details FROM audit_entries WHERE target = '${sketch.id}'
         AND action = 'sketch.share'`,
      );
      expect(entry).toBeDefined();
      const { items } = await history(detective, path);
      expect(items).toMatchObject([
        {
          act: 'share',
          reason: body.reason,
          changes: [{ field: 'sharing', before: 'prefecture', after: 'national' }],
        },
        {
          act: 'change',
          reason: null,
          changes: [{ field: 'sharing', before: 'national', after: 'prefecture' }],
        },
      ]);
    });

    it('is lifted once, however many ask at once', async () => {
      const { id } = await create(officer, 'subjects', { sharing: 'prefecture' });
      const ask = () =>
        supervisor.post(`/subjects/${id}/national-sharing`).send({ reason: 'Known.' });
      const answers = await Promise.all([ask(), ask(), ask()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect((await history(officer, `/subjects/${id}`)).items).toHaveLength(1);
    });
  });

  describe('after a withdrawal', () => {
    it('is put back into use by a supervisor: in lists, galleries, counts and linkage', async () => {
      const caseId = await openCase(detective);
      const image = await drawing(60);
      const sketch = await create(officer, 'sketches', { traits: TRAITS }, image);
      const path = `/sketches/${sketch.id}`;
      const query = { caseId, probe: { traits: TRAITS }, target: 'sketches', limit: 50 };
      const found = async () => {
        const run = (await search(detective, query).expect(200)).body as AnsweredSearch;
        return run.candidates.some(({ id }) => id === sketch.id);
      };
      const counts = () =>
        service.rows(`SELECT (SELECT jsonb_agg(c ORDER BY trait, statement) FROM trait_counts c
            WHERE twelfths <> 0) AS counts,
          (SELECT jsonb_agg(p ORDER BY id) FROM gallery_parts p WHERE records > 0) AS parts,
          (SELECT count(*)::int FROM gallery_faces WHERE part IS NOT NULL) AS faces`);
      const before = await counts();
      const refused = await supervisor
        .post(`${path}/restoration`)
        .send({ reason: 'Never withdrawn.' });
      problemOf(refused, 409, 'record-not-withdrawn');
      await officer.delete(path).send({ reason: 'The wrong person.' }).expect(200);
      expect(await found()).toBe(false);
      expect(await counts()).not.toEqual(before);
      await linkageWorker(service).idle();

      const reason = { reason: 'It was the right person.' };
      problemOf(await officer.post(`${path}/restoration`).send(reason), 403, 'forbidden');
      problemOf(await stranger.post(`${path}/restoration`).send(reason), 404, 'record-not-found');
      // Drawn by another prefecture while it was withdrawn: nobody linked the two.
      const keeper = await person(service, 'forensic_officer', 'AGA');
      const other = await create(keeper, 'sketches', {}, await drawing(60, 2));
      const pairs = async () =>
        (await alertsOf(service, detective)).map(({ probe, candidate }) =>
          [probe, candidate].map((one) => (one as { id?: string }).id).sort(),
        );
      const pair = [sketch.id, other.id].sort();
      expect(await pairs()).not.toContainEqual(pair);
      await keeper.delete(`/sketches/${other.id}`).send({ reason: 'For the counts.' }).expect(200);
      const restored = await supervisor.post(`${path}/restoration`).send(reason).expect(200);
      expect(restored.body).toMatchObject({ status: 'active', withdrawalReason: null });
      expect(await counts()).toEqual(before);
      await stranger
        .post(`/sketches/${other.id}/restoration`)
        .send({ reason: 'Meant to stay.' })
        .expect(200);
      expect(await found()).toBe(true);
      expect(await pairs()).toContainEqual(pair);
      expect((await listAll(stranger, '/sketches')).map(({ id }) => id)).toContain(sketch.id);
      const { items } = await history(officer, path);
      expect(items).toMatchObject([
        { act: 'restore', reason: reason.reason },
        { act: 'withdraw', reason: 'The wrong person.' },
      ]);
      expect(items[0]?.changes).toContainEqual({
        field: 'status',
        before: 'withdrawn',
        after: 'active',
      });
    });
  });

  describe('has a history', () => {
    it('of who changed what, when, from what to what, field by field', async () => {
      let subject = await create(officer, 'subjects', {
        traits: TRAITS,
        description: 'Walks fast.',
      });
      const path = `/subjects/${subject.id}`;
      expect((await history(officer, path)).items).toEqual([]);
      const me = (await officer.get('/auth/me').expect(200)).body as { id: string };
      subject = await patched('subjects', subject, {
        fullName: 'Idriss Autre',
        description: null,
        traits: { eye_color: { certainty: 'certain' }, sex: null },
      });
      await patched('subjects', subject, { aliases: ['Driss'] });
      const { items } = await history(detective, path);
      expect(items).toHaveLength(2);
      expect(items[1]).toEqual({
        at: expect.any(String) as string,
        by: expect.objectContaining({ actor: `user:${me.id}` }) as object,
        act: 'change',
        reason: null,
        changes: [
          { field: 'description', before: 'Walks fast.', after: null },
          { field: 'traits.sex', before: TRAITS.sex, after: null },
          {
            field: 'traits.eye_color',
            before: TRAITS.eye_color,
            after: { values: ['brown'], certainty: 'certain' },
          },
          { field: 'fullName', before: 'Idriss Fictif', after: 'Idriss Autre' },
        ],
      });
      expect(items[0]?.changes).toEqual([{ field: 'aliases', before: null, after: ['Driss'] }]);
      const first = (await officer.get(`${path}/history?limit=1`).expect(200)).body as {
        items: Entry[];
        nextCursor: string;
      };
      expect(first.items).toEqual(items.slice(0, 1));
      const next = await officer.get(`${path}/history`).query({ cursor: first.nextCursor });
      expect((next.body as { items: Entry[] }).items).toEqual(items.slice(1));
    });

    it('for its own prefecture and the national level, which is logged, and for nobody else', async () => {
      const sketch = await create(officer, 'sketches');
      await patched('sketches', sketch, { author: 'Insp. Secret' });
      const path = `/sketches/${sketch.id}`;
      expect((await history(national, path)).items).toHaveLength(1);
      problemOf(await stranger.get(`${path}/history`), 404, 'record-not-found');
      const auditor = await person(service, 'auditor', 'CAS');
      problemOf(await auditor.get(`${path}/history`), 403, 'forbidden');
      const logged = await service.rows(
        `SELECT 1 FROM audit_entries WHERE action = 'sketch.history-read' AND target = '${sketch.id}'`,
      );
      expect(logged).toHaveLength(1);
      const told = await service.rows(
        `SELECT 1 FROM audit_entries WHERE details::text LIKE '%Insp. Secret%'`,
      );
      expect(told).toEqual([]);
    });

    it('that nobody rewrites, and that is erased with the record', async () => {
      const subject = await create(officer, 'subjects', { fullName: 'Zebulon Quixotiste' });
      await patched('subjects', subject, { fullName: 'Zebulon Autre' });
      const path = `/subjects/${subject.id}`;
      await expect(service.rows(`UPDATE record_changes SET actor = 'x'`)).rejects.toThrow(
        /append-only/,
      );
      await expect(service.rows(`DELETE FROM record_changes`)).rejects.toThrow(/append-only/);
      await supervisor
        .post(`${path}/expungement`)
        .send({ ground: 'error', reference: 'TPI 1' })
        .expect(200);
      problemOf(await officer.get(`${path}/history`), 410, 'record-expunged');
      const left = await service.rows(
        `SELECT 1 FROM record_changes WHERE record_id = '${subject.id}'`,
      );
      expect(left).toEqual([]);
    });

    it('also of a change by a program', async () => {
      const key = await machine(service, 'forensic_officer');
      const sketch = await create(key, 'sketches');
      await key.patch(`/sketches/${sketch.id}`).send({ version: 1, author: 'P' }).expect(200);
      const { items } = await history(officer, `/sketches/${sketch.id}`);
      expect(items).toMatchObject([{ by: { name: 'A bureau' } }]);
    });
  });
});
