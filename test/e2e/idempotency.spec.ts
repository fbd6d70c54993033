import { randomUUID } from 'node:crypto';
import { ExpiryWorker } from '../../src/auth/expiry-worker.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { create, type Kind, listAll, send } from '../factories/records.js';
import { search, searchByImage } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const KEY = 'Idempotency-Key';
const REPLAYED = 'idempotency-replayed';

interface Entering {
  readonly by?: Caller;
  readonly kind?: Kind;
  readonly face?: number;
  readonly record?: object;
}

describe('a request with an Idempotency-Key', () => {
  let service: TestApplication;
  let officer: Caller;
  let detective: Caller;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
    officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    caseId = await openCase(detective);
  });
  afterAll(() => service.stop());

  const enter = async (
    key: string,
    { by = officer, kind = 'sketches', face = 1, record = {} }: Entering = {},
  ) => send(by, kind, await drawing(face), record).set(KEY, key);

  const logged = async (action: string) => {
    const [row] = await service.rows(
      `SELECT count(*)::int AS entries FROM audit_entries WHERE action = '${action}'`,
    );
    return (row as { entries: number }).entries;
  };

  it.each([
    ['sketches', 'sketch.create'],
    ['subjects', 'subject.create'],
  ] as const)('enters one of the %s once, however often it is sent', async (kind, action) => {
    const key = randomUUID();
    const [records, entries] = [(await listAll(officer, `/${kind}`)).length, await logged(action)];
    const first = await enter(key, { kind });
    expect(first.status).toBe(201);
    expect(first.headers).not.toHaveProperty(REPLAYED);
    // With quotes it is the same key: the draft of the header has them.
    for (const again of [await enter(key, { kind }), await enter(`"${key}"`, { kind })]) {
      expect(again.status).toBe(201);
      expect(again.headers).toMatchObject({ [REPLAYED]: 'true' });
      expect(again.body).toEqual(first.body);
    }
    expect(await listAll(officer, `/${kind}`)).toHaveLength(records + 1);
    expect(await logged(action)).toBe(entries + 1);
  });

  it('enters one of eight that come at once, and answers all with it', async () => {
    const key = randomUUID();
    const before = (await listAll(officer, '/sketches')).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => enter(key, { face: 2 })));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(await listAll(officer, '/sketches')).toHaveLength(before + 1);
  });

  it('is refused where the key was of another request, and does nothing', async () => {
    const key = randomUUID();
    await enter(key);
    const before = (await listAll(officer, '/sketches')).length;
    const others = [
      await enter(key, { face: 2 }),
      await enter(key, { record: { description: 'Seen twice.' } }),
      await enter(key, { kind: 'subjects' }),
    ];
    for (const other of others) problemOf(other, 422, 'idempotency-key-reused');
    expect(await listAll(officer, '/sketches')).toHaveLength(before);
  });

  it('leaves the key free where it was refused', async () => {
    const key = randomUUID();
    problemOf(await enter(key, { record: { caseId: randomUUID() } }), 422, 'case-unusable');
    expect((await enter(key)).status).toBe(201);
  });

  it.each(['short', 'a key with spaces', 'é'.repeat(10), 'x'.repeat(129), '"open-quotes'])(
    'is refused with the key %j',
    async (key) => {
      const sent = await officer.post('/sketches').set(KEY, encodeURI(key));
      problemOf(sent, 400, 'idempotency-key-malformed');
    },
  );

  it('is of its account alone: another account, or an API key, has its own', async () => {
    const key = randomUUID();
    const colleague = await person(service, 'forensic_officer', 'CAS');
    const stranger = await machine(service, 'forensic_officer');
    const made = [];
    for (const by of [officer, colleague, stranger]) {
      const answer = await enter(key, { by });
      expect(answer.headers).not.toHaveProperty(REPLAYED);
      made.push((answer.body as { id: string }).id);
    }
    expect(new Set(made).size).toBe(3);
  });

  it('searches once, by a record, an image, and where a supervisor is asked first', async () => {
    const sketch = await create(officer, 'sketches', {}, await drawing(5));
    const byRecord = { caseId, probe: { recordId: sketch.id }, target: 'sketches' };
    const image = await drawing(6);
    const ways = [
      [200, (key: string) => search(detective, byRecord).set(KEY, key)],
      [
        200,
        (key: string) =>
          searchByImage(detective, image, { caseId, target: 'sketches' }).set(KEY, key),
      ],
      [202, (key: string) => search(detective, { ...byRecord, target: 'subjects' }).set(KEY, key)],
    ] as const;
    for (const [status, ask] of ways) {
      const key = randomUUID();
      const [first, again] = [await ask(key).expect(status), await ask(key).expect(status)];
      expect(again.headers).toMatchObject({ [REPLAYED]: 'true' });
      expect(again.body).toEqual(first.body);
    }
    expect(await logged('search.run')).toBe(2);
    expect(await logged('search-request.create')).toBe(1);
  });

  it('is forgotten after a day, and not before', async () => {
    const key = randomUUID();
    const first = (await enter(key)).body as { id: string };
    const sweep = () => service.app.get(ExpiryWorker, { strict: false }).sweep();
    const age = (interval: string) =>
      service.rows(
        `UPDATE idempotency_keys SET created_at = now() - interval '${interval}' WHERE key = '${key}'`,
      );
    await age('23 hours');
    await sweep();
    expect((await enter(key)).body).toMatchObject({ id: first.id });
    await age('25 hours');
    await sweep();
    const later = await enter(key);
    expect(later.headers).not.toHaveProperty(REPLAYED);
    expect((later.body as { id: string }).id).not.toBe(first.id);
  });
});
