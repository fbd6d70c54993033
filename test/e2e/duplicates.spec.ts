import { blankPaper, photograph } from '../factories/drawings.js';
import {
  type AnsweredPair,
  compared,
  importSubjects,
  laterPhotograph,
  pairsTold,
} from '../factories/duplicates.js';
import { person } from '../factories/people.js';
import { create, shareNationally } from '../factories/records.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

let service: TestApplication;
let cas: Caller;
let aga: Caller;
let stranger: Caller;

beforeAll(async () => {
  service = await TestApplication.start();
  cas = await person(service, 'forensic_officer', 'CAS');
  aga = await person(service, 'forensic_officer', 'AGA');
  const rabat = { code: 'RAB', nameFr: 'Rabat', nameAr: 'الرباط', nameEn: 'Rabat' };
  await (await service.asAdmin()).post('/prefectures').send(rabat).expect(201);
  stranger = await person(service, 'forensic_officer', 'RAB');
});
afterEach(() => service.forgetAllButAccounts());
afterAll(() => service.stop());

const subject = async (caller: Caller, face: number, fields: object = {}) =>
  create(caller, 'subjects', fields, await photograph(face));

/** People who are there, of whom none is imported. */
async function strangers(by: Caller, fields: object = {}): Promise<void> {
  for (let face = 30; face < 44; face += 1) await subject(by, face, fields);
}

const only = <T>([one, ...others]: readonly T[]): T => {
  if (one === undefined || others.length > 0) throw new Error(`${others.length} others`);
  return one;
};

const pairOf = async (caller: Caller, id: string) =>
  (await caller.get(`/duplicates/${id}`).expect(200)).body as AnsweredPair;

describe('what an import finds', () => {
  it('is who is there already, and who is in it twice; strangers are not proposed', async () => {
    await strangers(cas);
    const known = await subject(cas, 1);
    const importId = await importSubjects(service, cas, {
      'known.jpg': await laterPhotograph(1),
      'new.jpg': await photograph(2),
      'again.jpg': await laterPhotograph(2),
      'third.jpg': await photograph(3),
      'fourth.jpg': await photograph(4),
    });
    const pairs = await pairsTold(cas, { importId });
    expect(pairs).toHaveLength(2);
    expect(pairs.map(({ state, sameImage, decision }) => [state, sameImage, decision])).toEqual([
      ['open', false, null],
      ['open', false, null],
    ]);
    const withKnown = pairs.find(({ second }) => second.id === known.id);
    const told = await pairOf(cas, withKnown?.id ?? '');
    expect(told).toMatchObject({
      importId,
      gallerySize: expect.any(Number) as number,
      first: { kind: 'subject' },
      second: { id: known.id },
      explanation: { face: { similarity: expect.closeTo(0.99, 1) as number } },
    });
    expect(told.threshold).toBe(2.9957);
    const page = (await cas.get('/duplicates').query({ importId })).body as { toCompare: number };
    expect(page.toCompare).toBe(0);
    const log = await service.rows(
      `SELECT action FROM audit_entries WHERE action LIKE 'duplicate.%'`,
    );
    const counted = (action: string) => log.filter((one) => one.action === action).length;
    expect([counted('duplicate.compare'), counted('duplicate.propose')]).toEqual([5, 2]);
  });

  it('is also the same image without a face, of another prefecture', async () => {
    const paper = await blankPaper();
    const there = await create(aga, 'subjects', {}, paper);
    await importSubjects(service, cas, { 'paper.png': paper });
    const { id, sameImage } = only(await pairsTold(cas));
    expect(sameImage).toBe(true);
    expect(await pairOf(cas, id)).toMatchObject({ explanation: null, second: { id: there.id } });
  });

  it('is found by whoever goes on, where a process has ended', async () => {
    await subject(cas, 1);
    await importSubjects(service, cas, { 'known.jpg': await laterPhotograph(1) });
    const [pair] = await pairsTold(cas);
    await service.rows(`WITH gone AS (DELETE FROM duplicate_pairs RETURNING first_id, import_id)
      INSERT INTO duplicate_queue (record_id, import_id) SELECT * FROM gone RETURNING record_id`);
    await compared(service);
    expect((await pairsTold(cas)).map(({ first }) => first)).toEqual([pair?.first]);
    expect(await service.rows('SELECT FROM duplicate_queue')).toEqual([]);
  });
});

describe('a decision on a pair', () => {
  async function proposed(): Promise<string> {
    await subject(cas, 1);
    await importSubjects(service, cas, { 'known.jpg': await laterPhotograph(1) });
    return only(await pairsTold(cas)).id;
  }
  const decide = (by: Caller, id: string, outcome: string, reason = 'The same scar.') =>
    by.post(`/duplicates/${id}/decisions`).send({ outcome, reason });

  it('is kept with who, when and why, and undone without being erased', async () => {
    const id = await proposed();
    await decide(cas, id, 'later', 'No better image yet.').expect(201);
    const same = (await decide(cas, id, 'same').expect(201)).body as AnsweredPair;
    expect(same).toMatchObject({
      state: 'same',
      decision: { outcome: 'same', reason: 'The same scar.', prefecture: 'CAS' },
    });
    const undone = { decisionId: same.decision?.id, reason: 'Another arm.' };
    const after = (await cas.post(`/duplicates/${id}/undo`).send(undone).expect(200))
      .body as AnsweredPair;
    expect(after.state).toBe('later');
    expect(after.history.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['later', 'No better image yet.'],
      ['same', 'The same scar.'],
      ['undone', 'Another arm.'],
    ]);
    const again = await cas.post(`/duplicates/${id}/undo`).send(undone);
    problemOf(again, 409, 'duplicate-decision-not-standing');
    await expect(service.rows(`UPDATE duplicate_decisions SET reason = 'x'`)).rejects.toThrow(
      'append-only',
    );
    await expect(service.rows(`DELETE FROM duplicate_decisions`)).rejects.toThrow('append-only');
    const log = await service.rows(`SELECT action FROM audit_entries WHERE target = '${id}'
      AND action IN ('duplicate.decide', 'duplicate.undo') ORDER BY at, id`);
    expect(log).toHaveLength(3);
  });

  it('erases and merges nothing: both records are there, and told to be of one person', async () => {
    const id = await proposed();
    await decide(cas, id, 'same').expect(201);
    const { first, second } = await pairOf(cas, id);
    const detective = await person(service, 'detective', 'CAS');
    for (const { id: recordId } of [first, second]) {
      await detective.get(`/subjects/${recordId}`).expect(200);
      const linked = only(await pairsTold(detective, { recordId, state: 'same' }));
      expect([linked.first.id, linked.second.id]).toEqual([first.id, second.id]);
      expect(linked.decision).toMatchObject({ outcome: 'same', reason: 'The same scar.' });
    }
    problemOf(await decide(detective, id, 'different'), 403, 'forbidden');
  });

  it('is told once both records are shared, to others without what was compared and why', async () => {
    const id = await proposed();
    expect(await pairsTold(stranger)).toEqual([]);
    problemOf(await stranger.get(`/duplicates/${id}`), 404, 'duplicate-not-found');
    problemOf(await decide(stranger, id, 'same'), 404, 'duplicate-not-found');
    await decide(cas, id, 'same').expect(201);
    expect(await pairOf(stranger, id)).toMatchObject({
      state: 'same',
      importId: null,
      explanation: null,
      gallerySize: null,
      threshold: null,
      history: [],
      decision: { outcome: 'same', reason: null, prefecture: 'CAS', by: { role: null } },
    });
    problemOf(await decide(stranger, id, 'different'), 403, 'duplicate-of-others');
    problemOf(
      await stranger.get('/duplicates').query({ importId: (await pairOf(cas, id)).importId }),
      422,
      'validation-failed',
    );
  });

  it('goes with either record: nothing of the pair is left', async () => {
    const id = await proposed();
    await decide(cas, id, 'same').expect(201);
    const { second } = await pairOf(cas, id);
    const supervisor = await person(service, 'supervisor', 'CAS');
    const order = { ground: 'acquittal', reference: 'TPI 2026/9' };
    await supervisor.post(`/subjects/${second.id}/expungement`).send(order).expect(200);
    problemOf(await cas.get(`/duplicates/${id}`), 404, 'duplicate-not-found');
    expect(await pairsTold(cas)).toEqual([]);
    expect(await service.rows('SELECT FROM duplicate_decisions')).toEqual([]);
  });
});

describe('a pair of two prefectures', () => {
  it('is decided by either holder, and by nobody while one keeps its record to itself', async () => {
    const theirs = await subject(aga, 1);
    await importSubjects(service, cas, { 'known.jpg': await laterPhotograph(1) });
    const { id } = only(await pairsTold(aga));
    expect(await pairOf(aga, id)).toMatchObject({ importId: null, second: { id: theirs.id } });
    await aga
      .post(`/duplicates/${id}/decisions`)
      .send({ outcome: 'same', reason: 'x y z' })
      .expect(201);
    const record = (await aga.get(`/subjects/${theirs.id}`).expect(200)).body as {
      version: number;
    };
    const restricted = { version: record.version, sharing: 'prefecture' };
    await aga.patch(`/subjects/${theirs.id}`).send(restricted).expect(200);
    problemOf(await cas.get(`/duplicates/${id}`), 404, 'duplicate-not-found');
    expect(await pairsTold(cas)).toEqual([]);
    expect(await pairsTold(aga)).toHaveLength(1);
    const supervisor = await person(service, 'supervisor', 'AGA');
    await shareNationally(supervisor, 'subjects', theirs.id);
    expect(only(await pairsTold(cas)).state).toBe('same');
  });

  it('is proposed by what everybody may find, whatever either keeps to itself', async () => {
    const told = async () => {
      await strangers(aga);
      await subject(aga, 1);
      await importSubjects(service, cas, { 'known.jpg': await laterPhotograph(1) });
      const { id } = only(await pairsTold(aga));
      const { explanation, gallerySize } = await pairOf(aga, id);
      return {
        gallerySize,
        strength: explanation.strength,
        face: explanation.face.expectedStrangers,
      };
    };
    const without = await told();
    await service.forgetAllButAccounts();
    const hidden = { sharing: 'prefecture' };
    for (const face of [50, 51, 52]) await subject(cas, face, hidden);
    expect(await told()).toEqual(without);
  });

  it('is none where the imported record is restricted', async () => {
    await subject(aga, 1);
    await importSubjects(
      service,
      cas,
      { 'known.jpg': await laterPhotograph(1) },
      { sharing: 'prefecture' },
    );
    expect(await pairsTold(cas)).toEqual([]);
    expect(await pairsTold(aga)).toEqual([]);
  });
});

describe('the inbox', () => {
  it('has each import of the prefecture of which pairs are open, until they are decided', async () => {
    await subject(cas, 1);
    const importId = await importSubjects(service, cas, { 'known.jpg': await laterPhotograph(1) });
    interface Inbox {
      readonly sections: { kind: string; items: { id: string; about: string; href: string }[] }[];
    }
    const awaited = async (by: Caller) =>
      ((await by.get('/inbox').expect(200)).body as Inbox).sections.filter(
        ({ kind }) => kind === 'duplicates',
      );
    expect(only(await awaited(cas)).items).toMatchObject([
      {
        id: importId,
        about: 'portraits.csv · 1',
        href: `/api/v1/duplicates?state=open&importId=${importId}`,
      },
    ]);
    expect(await awaited(aga)).toEqual([]);
    const { id } = only(await pairsTold(cas));
    await cas
      .post(`/duplicates/${id}/decisions`)
      .send({ outcome: 'different', reason: 'Two.' })
      .expect(201);
    expect(await awaited(cas)).toEqual([]);
  });
});
