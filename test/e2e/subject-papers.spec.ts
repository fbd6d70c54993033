import { DataSource } from 'typeorm';
import { type Role, ROLES } from '../../src/common/index.js';
import { withinScope } from '../../src/database/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, machine, PASSWORD, person } from '../factories/people.js';
import { type Answered, create, listAll, send } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { openUnit, reorganise } from '../factories/units.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const PAPERS = { cnie: 'BK123456', passport: 'XJ7654321' };

describe('identity papers', () => {
  let service: TestApplication;
  let officer: Caller;
  let abroad: Caller;
  let national: Caller;
  let subject: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    abroad = await person(service, 'forensic_officer', 'AGA');
    national = await person(service, 'detective', 'NAT');
    subject = await create(
      officer,
      'subjects',
      { ...PAPERS, cnie: ' bk 123-٤٥٦' },
      await drawing(1),
    );
  });
  afterAll(() => service.stop());

  const found = (by: Caller, paper: string) =>
    listAll(by, `/subjects?paper=${encodeURIComponent(paper)}`);

  it('are kept in one way of writing, and found by the whole number', async () => {
    expect(subject).toMatchObject(PAPERS);
    for (const written of ['BK123456', 'bk 123456', 'xj-7654321']) {
      expect((await found(officer, written)).map(({ id }) => id)).toEqual([subject.id]);
    }
    expect(await found(officer, 'BK12345')).toEqual([]);
    const named = await officer.get('/subjects?name=Idriss Fictif&paper=BK123456').expect(200);
    expect(named.body).toMatchObject({ items: [{ ...PAPERS, id: subject.id }] });
    expect((await found(national, 'BK123456')).map(({ cnie }) => cnie)).toEqual(['BK123456']);
  });

  it.each([
    ['a card without letters', { cnie: '1234567' }, ['cnie: cnie']],
    ['a card of three letters', { cnie: 'ABC12345' }, ['cnie: cnie']],
    ['a card of four digits', { cnie: 'AB1234' }, ['cnie: cnie']],
    ['a card that is a number', { cnie: 123456 }, ['cnie: cnie']],
    ['a passport of ten signs', { passport: 'AB12345678' }, ['passport: passport']],
    ['a passport of letters alone', { passport: 'ABCDEF' }, ['passport: passport']],
  ])('refuse %s', async (_what, record, faults) => {
    expect(faultsOf(await send(officer, 'subjects', await drawing(2), record))).toEqual(faults);
  });

  it.each(['A12345', 'A123456', 'AB12345', 'AB123456'])('take the card %s', async (cnie) => {
    const path = `/subjects/${(await create(officer, 'subjects', {}, await drawing(3))).id}`;
    const changed = await officer.patch(path).send({ version: 1, cnie }).expect(200);
    expect(changed.body).toMatchObject({ cnie, passport: null, version: 2 });
    expect(
      (await officer.patch(path).send({ version: 2, cnie: null }).expect(200)).body,
    ).toMatchObject({
      cnie: null,
    });
  });

  it('are one by one changed and cleared, which the history of the record tells, and the log does not', async () => {
    const { id } = await create(officer, 'subjects', { cnie: 'QA55555' }, await drawing(4));
    const path = `/subjects/${id}`;
    await officer.patch(path).send({ version: 1, passport: 'PP98765' }).expect(200);
    const changed = await officer.patch(path).send({ version: 2, cnie: 'QA66666' }).expect(200);
    expect(changed.body).toMatchObject({ cnie: 'QA66666', passport: 'PP98765', version: 3 });
    const history = await officer.get(`${path}/history`).expect(200);
    expect(history.body).toMatchObject({
      items: [
        { changes: [{ field: 'cnie', before: 'QA55555', after: 'QA66666' }] },
        { changes: [{ field: 'passport', before: null, after: 'PP98765' }] },
      ],
    });
    const log = JSON.stringify(await service.rows(`SELECT details FROM audit_entries`));
    expect(log).not.toMatch(/QA55555|QA66666|PP98765|BK123456|XJ7654321/);
  });

  it('are of one subject of a prefecture, which is named; another prefecture’s is not told', async () => {
    const again = await send(officer, 'subjects', await drawing(5), { cnie: 'bk123456' });
    expect(problemOf(again, 409, 'cnie-already-there')).toMatchObject({
      record: { id: subject.id, number: subject.number },
    });
    const other = await create(officer, 'subjects', {}, await drawing(6));
    const patch = { version: 1, cnie: 'BK123456' };
    problemOf(await officer.patch(`/subjects/${other.id}`).send(patch), 409, 'cnie-already-there');
    const there = await create(abroad, 'subjects', { cnie: 'BK123456' }, await drawing(7));
    expect(there).toMatchObject({ cnie: 'BK123456' });
    const both = await Promise.all(
      [8, 9].map(async (face) =>
        send(officer, 'subjects', await drawing(face), { cnie: 'ZZ11111' }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await found(national, 'BK123456')).map(({ prefecture }) => prefecture).sort()).toEqual([
      'AGA',
      'CAS',
    ]);
    expect((await found(officer, 'BK123456')).map(({ id }) => id)).toEqual([subject.id]);
    await service.rows(`UPDATE records SET status = 'withdrawn', withdrawn_at = now(),
      withdrawn_by = 'test', withdrawal_reason = 'test' WHERE id = '${there.id}'`);
  });

  it('show nothing of themselves in a list, record or candidate of another prefecture', async () => {
    const caseId = await openCase(abroad);
    const answers = [
      await abroad.get(`/subjects/${subject.id}`).expect(200),
      await abroad.get('/subjects').expect(200),
      await abroad.get('/subjects?name=Idriss Fictif').expect(200),
      await abroad.get('/subjects?paper=XJ7654321').expect(200),
      await search(abroad, { caseId, probe: { recordId: subject.id }, target: 'both' }),
    ];
    expect(JSON.stringify(answers.map(({ body }) => body as object))).not.toMatch(
      /BK123456|XJ7654321/,
    );
    expect(answers[3]?.body).toMatchObject({ items: [] });
    expect((answers[0]?.body as Answered).withheld).toEqual(
      expect.arrayContaining(['cnie', 'passport']),
    );
    const patch = { version: 1, cnie: 'AB12345' };
    problemOf(
      await abroad.patch(`/subjects/${subject.id}`).send(patch),
      403,
      'record-of-other-prefecture',
    );
    const key = await machine(service, 'auditor');
    problemOf(await key.get(`/subjects/${subject.id}`), 403, 'forbidden');
  });

  it.each(ROLES)('are read and changed by no %s elsewhere in SQL', async (role: Role) => {
    const [aga] = await service.rows(`SELECT id FROM prefectures WHERE code = 'AGA'`);
    const prefectureId = String(aga?.id);
    const db = service.app.get(DataSource, { strict: false });
    const { id: recordId } = subject;
    for (const sql of [
      `SELECT * FROM subject_papers WHERE record_id = '${recordId}'`,
      `DELETE FROM subject_papers WHERE record_id = '${recordId}' RETURNING *`,
      `UPDATE subject_papers SET cnie = 'AB00000' WHERE record_id = '${recordId}' RETURNING *`,
      `INSERT INTO subject_papers (record_id, prefecture_id, cnie)
        VALUES ('${recordId}', '${prefectureId}', 'AB00000') RETURNING *`,
    ]) {
      const rows = await withinScope(
        { as: 'caller', prefectureId, national: false, role, actor: `user:${recordId}` },
        () =>
          db.query<unknown[]>(sql).catch((failure: unknown) => {
            if (/permission denied|violates row-level security/.test(String(failure))) return [];
            throw failure;
          }),
      );
      expect({ sql, rows: rows.flat().filter((row) => row !== 0) }).toEqual({ sql, rows: [] });
    }
    const [kept] = await service.rows(
      `SELECT cnie FROM subject_papers WHERE record_id = '${recordId}'`,
    );
    expect(kept).toEqual({ cnie: 'BK123456' });
  });

  it('go with the subject', async () => {
    const supervisor = await person(service, 'supervisor', 'CAS');
    const { id } = await create(officer, 'subjects', { cnie: 'GO12345' }, await drawing(10));
    const order = { ground: 'acquittal', reference: 'TPI 2026/1' };
    await supervisor.post(`/subjects/${id}/expungement`).send(order).expect(200);
    expect(await service.rows(`SELECT FROM subject_papers WHERE record_id = '${id}'`)).toEqual([]);
    await create(officer, 'subjects', { cnie: 'GO12345' }, await drawing(10));
  });

  it('let neither a merger nor a district’s move be carried out where both know one card, nor half of it', async () => {
    const admin = await service.asAdmin();
    await openUnit(admin, 'SID', 'NAT');
    await openUnit(admin, 'ANASSI', 'CAS');
    const known = async (prefecture: string, district?: string) => {
      const { username } = await account(admin, 'forensic_officer', prefecture, district);
      const caller = await service.login(username, PASSWORD);
      const caseId = await openCase(caller);
      return create(caller, 'subjects', { caseId, cnie: 'BK424242' });
    };
    const there = await known('SID');
    const here = await known('CAS', 'ANASSI');
    const before = (await admin.get('/organisation').expect(200)).body as object;
    for (const [path, body] of [
      ['SID/merger', { into: 'CAS' }],
      ['SID/merger', { into: 'CAS', dryRun: true }],
      ['ANASSI/move', { parent: 'SID' }],
    ] as const) {
      problemOf(await reorganise(admin, path, body), 409, 'unit-papers-twice');
    }
    expect((await admin.get('/organisation').expect(200)).body).toEqual(before);
    for (const [code, record] of [
      ['SID', there],
      ['CAS', here],
    ] as const) {
      const reader = await person(service, 'forensic_officer', code);
      const seen = await reader.get(`/subjects/${record.id}`).expect(200);
      expect(seen.body).toMatchObject({ prefecture: code, cnie: 'BK424242' });
    }
    // Once it is settled which record stays, nothing is in the way.
    const supervisor = await person(service, 'supervisor', 'SID');
    const order = { ground: 'acquittal', reference: 'TPI 2026/7' };
    await supervisor.post(`/subjects/${there.id}/expungement`).send(order).expect(200);
    await reorganise(admin, 'SID/merger', { into: 'CAS' }).expect(200);
  });
});
