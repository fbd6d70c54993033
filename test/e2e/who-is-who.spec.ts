import { openCase } from '../factories/cases.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

describe('who is who', () => {
  let service: TestApplication;
  let officer: Caller;
  let supervisor: Caller;
  let stranger: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
  });
  afterAll(() => service.stop());

  const read = async (by: Caller, path: string) =>
    (await by.get(path).expect(200)).body as Answered;

  it('is told by name and office of who entered a record, person or program', async () => {
    const sketch = await create(officer, 'sketches');
    expect((await read(supervisor, `/sketches/${sketch.id}`)).createdBy).toMatchObject({
      actor: expect.stringMatching(/^user:/) as string,
      name: expect.stringMatching(/^forensic_officer/) as string,
      role: 'forensic_officer',
      prefecture: 'CAS',
    });
    const program = await machine(service, 'forensic_officer');
    const entered = await create(program, 'sketches');
    expect((await read(officer, `/sketches/${entered.id}`)).createdBy).toMatchObject({
      actor: expect.stringMatching(/^api_key:/) as string,
      name: 'A bureau',
    });
    const caseId = await openCase(officer);
    const { holder } = (await supervisor.get(`/cases/${caseId}`).expect(200)).body as {
      holder: object;
    };
    expect(holder).toMatchObject({ role: 'forensic_officer', prefecture: 'CAS' });
  });

  it('says what another prefecture keeps to itself, until when it opens it, and whom to call', async () => {
    const subject = await create(officer, 'subjects', { sharing: 'prefecture' });
    const path = `/subjects/${subject.id}`;
    const until = new Date(Date.now() + 86_400_000).toISOString();
    await supervisor
      .post(`${path}/openings`)
      .send({ prefecture: 'AGA', until, reason: 'A joint inquiry.' })
      .expect(201);
    const seen = await read(stranger, path);
    expect(seen).toMatchObject({ openedUntil: until });
    expect(seen.withheld).toEqual(expect.arrayContaining(['fullName', 'caseId', 'createdBy']));
    for (const field of seen.withheld ?? []) expect(seen).not.toHaveProperty(field);
    const own = await read(officer, path);
    expect(own).not.toHaveProperty('withheld');
    expect(own).not.toHaveProperty('openedUntil');

    const admin = await service.asAdmin();
    const contact = 'Identité judiciaire, +212 522 00 00 00';
    await admin.patch('/prefectures/CAS').send({ contact }).expect(200);
    const prefectures = (await stranger.get('/prefectures').expect(200)).body as object[];
    expect(prefectures).toContainEqual(expect.objectContaining({ code: 'CAS', contact }));
    problemOf(await admin.patch('/prefectures/XXX').send({ contact }), 422, 'prefecture-unknown');
    problemOf(await supervisor.patch('/prefectures/CAS').send({ contact }), 403, 'forbidden');
    expect(
      faultsOf(await admin.patch('/prefectures/CAS').send({ contact: 'x'.repeat(301) })),
    ).toEqual(['contact: maxLength']);
    await admin.patch('/prefectures/CAS').send({ contact: null }).expect(200);
    expect(
      await service.rows(
        `SELECT details FROM audit_entries WHERE action = 'prefecture.change' ORDER BY id`,
      ),
    ).toEqual([
      { details: { before: null, after: contact } },
      { details: { before: contact, after: null } },
    ]);
  });
});
