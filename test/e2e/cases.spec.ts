import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { create, listAll } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';

interface CaseFile {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
}

describe('case files', () => {
  let service: TestApplication;
  let casablanca: Caller;
  let agadir: Caller;
  let national: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    casablanca = await person(service, 'detective', 'CAS');
    agadir = await person(service, 'detective', 'AGA');
    national = await person(service, 'detective', 'NAT');
  });
  afterAll(() => service.stop());

  const robbery = {
    reference: 'GESTARR-2026-1187',
    offence: 'robbery',
    occurredFrom: '2026-03-14',
  };

  it('are opened in the prefecture of who opens them', async () => {
    const made = await casablanca.post('/cases').send(robbery).expect(201);
    expect(made.body).toEqual({
      ...robbery,
      id: expect.any(String) as string,
      prefecture: 'CAS',
      district: null,
      occurredTo: '2026-03-14',
      status: 'open',
      createdAt: expect.any(String) as string,
      version: 1,
      reviewOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      holder: expect.objectContaining({ role: 'detective', prefecture: 'CAS' }) as object,
      expungedAt: null,
      place: null,
      modusOperandi: null,
    });
    const { id } = made.body as CaseFile;
    expect((await casablanca.get(`/cases/${id}`).expect(200)).body).toEqual(made.body);
    const log = await service.rows(
      `SELECT action, target FROM audit_entries WHERE target = '${id}' ORDER BY id`,
    );
    expect(log).toEqual([
      { action: 'case.create', target: id },
      { action: 'case.read', target: id },
    ]);
  });

  it('are listed by who answers for them', async () => {
    const colleague = await person(service, 'detective', 'CAS');
    const mine = await openCase(colleague);
    const listed = async (caller: Caller, holder: string) => {
      const answer = await caller.get('/cases').query({ holder }).expect(200);
      return (answer.body as { items: (CaseFile & { holder: { actor: string } })[] }).items;
    };
    const own = await listed(colleague, 'me');
    expect(own.map(({ id }) => id)).toEqual([mine]);
    const { actor } = own[0]?.holder ?? { actor: '' };
    expect((await listed(casablanca, actor)).map(({ id }) => id)).toEqual([mine]);
    expect(await listed(agadir, actor)).toEqual([]);
    const refused = await casablanca.get('/cases').query({ holder: 'somebody' });
    expect(faultsOf(refused)).toEqual(['holder: unknown-actor']);
  });

  it('have a reference of their own in their prefecture, and only there', async () => {
    const reference = 'GESTARR-TWICE';
    await openCase(casablanca, { reference });
    const again = await casablanca.post('/cases').send({ ...robbery, reference });
    expect(problemOf(again, 409, 'case-reference-taken').detail).toContain(reference);
    await openCase(agadir, { reference });
  });

  it('have one reference whatever stands between its parts, and are told by it', async () => {
    const id = await openCase(casablanca, { reference: 'GESTARR-2026-2287' });
    for (const reference of ['gestarr 2026 2287', 'GESTARR/2026/2287', 'Gestarr_2026.2287']) {
      const answer = await casablanca.post('/cases').send({ ...robbery, reference });
      const taken = problemOf(answer, 409, 'case-reference-taken');
      expect(taken).toMatchObject({ caseId: id });
      expect(taken.detail).toContain('GESTARR-2026-2287');
    }
  });

  it('keep a reference once, however many ask at once', async () => {
    const ask = () => casablanca.post('/cases').send({ ...robbery, reference: 'GESTARR-RACE' });
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      problemOf(answer, 409, 'case-reference-taken');
    }
  });

  it('are given another reference, as unique as the first; before and after are logged', async () => {
    const id = await openCase(casablanca, { reference: 'GESTARR-WRNG-1' });
    await openCase(casablanca, { reference: 'GESTARR-TAKEN-1' });
    const change = (version: number, wanted: string) =>
      casablanca.patch(`/cases/${id}`).send({ version, reference: wanted });
    const taken = await change(1, 'gestarr\u2011taken\u20111');
    expect(problemOf(taken, 409, 'case-reference-taken').detail).toContain('GESTARR-TAKEN-1');
    const changed = await change(1, 'GESTARR-WRONG-1').expect(200);
    expect(changed.body).toMatchObject({ reference: 'GESTARR-WRONG-1', version: 2 });
    const found = async (wanted: string) =>
      (await listAll(casablanca, `/cases?reference=${wanted}`)).map((file) => file.id);
    expect(await found('gestarr-wrong-1')).toEqual([id]);
    expect(await found('GESTARR-WRNG-1')).toEqual([]);
    // Written otherwise, it is the same reference.
    await change(2, 'Gestarr-Wrong-1').expect(200);
    expect(await found('GESTARR-WRONG-1')).toEqual([id]);
    await openCase(casablanca, { reference: 'GESTARR-WRNG-1' });
    expect(faultsOf(await change(3, ''))).toEqual(['reference: isNotEmpty']);
    problemOf(await change(1, 'GESTARR-LATE'), 409, 'version-conflict');
    const rows = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'case.change' AND target = '${id}' ORDER BY id`,
    );
    // A reference may name somebody, and the log is for ever.
    expect(rows[0]?.details).toEqual({ fields: ['reference'], before: {}, after: {} });
  });

  it('take one reference once, however many are corrected to it at once', async () => {
    const ids = [
      await openCase(casablanca),
      await openCase(casablanca),
      await openCase(casablanca),
    ];
    const answers = await Promise.all(
      ids.map((id) =>
        casablanca.patch(`/cases/${id}`).send({ version: 1, reference: 'GESTARR-ONE-ONLY' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    ['no day at all', { occurredFrom: '14/03/2026' }, ['occurredFrom: isCalendarDate']],
    ['30 February', { occurredFrom: '2026-02-30' }, ['occurredFrom: isCalendarDate']],
    ['a moment', { occurredFrom: '2026-03-14T10:00:00Z' }, ['occurredFrom: isCalendarDate']],
    ['an offence of no code', { offence: 'being late' }, ['offence: isIn']],
    ['no reference', { reference: '' }, ['reference: isNotEmpty']],
    ['a status at birth', { status: 'closed' }, ['status: unknown-field']],
    ['another prefecture', { prefecture: 'AGA' }, ['prefecture: unknown-field']],
  ])('refuse %s', async (_what, fields, faults) => {
    const answer = await casablanca.post('/cases').send({ ...robbery, ...fields });
    expect(faultsOf(answer)).toEqual(faults);
  });

  it.each([
    ['vol', 'theft'],
    ['سرقة', 'theft'],
    ['Vol à main armée', 'armed_robbery'],
  ])('of the offence %s are told its code, %s', async (offence, code) => {
    const answer = await casablanca.post('/cases').send({ ...robbery, offence });
    const { errors } = problemOf(answer, 422, 'validation-failed');
    expect(errors?.[0]?.message).toMatch(new RegExp(`Did you mean “${code}”\\?$`));
  });

  it('do not end before they begin, neither at first nor by a change', async () => {
    const wrong = { ...robbery, reference: 'R-1', occurredTo: '2026-03-13' };
    problemOf(await casablanca.post('/cases').send(wrong), 422, 'case-dates');
    const id = await openCase(casablanca, { occurredTo: '2026-03-16' });
    const change = { version: 1, occurredFrom: '2026-03-17' };
    problemOf(await casablanca.patch(`/cases/${id}`).send(change), 422, 'case-dates');
    const both = { ...change, occurredTo: '2026-03-18' };
    const body = (await casablanca.patch(`/cases/${id}`).send(both).expect(200)).body as unknown;
    expect(body).toMatchObject({
      occurredFrom: '2026-03-17',
      occurredTo: '2026-03-18',
      version: 2,
    });
  });

  it('are unknown to other prefectures, one by one and in lists', async () => {
    const id = await openCase(casablanca, { reference: 'GESTARR-SECRET' });
    problemOf(await agadir.get(`/cases/${id}`), 404, 'case-not-found');
    problemOf(await agadir.patch(`/cases/${id}`).send({ version: 1 }), 404, 'case-not-found');
    const list = await agadir.get('/cases').query({ reference: 'GESTARR-SECRET' }).expect(200);
    expect(list.body).toEqual({ items: [] });
    const ids = (await listAll(agadir, '/cases')).map((file) => file.id);
    expect(ids).not.toContain(id);

    expect((await national.get(`/cases/${id}`).expect(200)).body).toMatchObject({ id });
    const all = await listAll(national, '/cases');
    expect(new Set(all.map(({ prefecture }) => prefecture))).toEqual(new Set(['CAS', 'AGA']));
    expect((await casablanca.get(`/cases/${id}`).expect(200)).body).toMatchObject({ version: 1 });
  });

  it('serve records of their own prefecture while they are open', async () => {
    const officer = await person(service, 'forensic_officer', 'CAS');
    const caseId = await openCase(casablanca);
    const sketch = await create(officer, 'sketches', { caseId });
    expect(sketch.caseId).toBe(caseId);
    const there = await listAll(casablanca, `/sketches?caseId=${caseId}`);
    expect(there.map(({ id }) => id)).toEqual([sketch.id]);
    // A case is no way to ask which records of others belong together.
    const guessed = await agadir.get('/sketches').query({ caseId });
    expect(faultsOf(guessed)).toEqual(['caseId: unknown-filter']);
    expect(await listAll(agadir, '/sketches')).toHaveLength(1);

    const foreign = await openCase(agadir);
    await casablanca.patch(`/cases/${caseId}`).send({ version: 1, status: 'closed' }).expect(200);
    for (const unusable of [foreign, caseId, NOTHING]) {
      const change = await officer
        .patch(`/sketches/${sketch.id}`)
        .send({ version: 1, caseId: unusable });
      const told = unusable === caseId ? /is closed/ : /this id/;
      expect(problemOf(change, 422, 'case-unusable').detail).toMatch(told);
    }
    const freed = await officer.patch(`/sketches/${sketch.id}`).send({ version: 1, caseId: null });
    expect(freed.body).toMatchObject({ caseId: null, version: 2 });
  });

  it('are changed by one of two who read the same version', async () => {
    const id = await openCase(casablanca);
    const change = (offence: string) =>
      casablanca.patch(`/cases/${id}`).send({ version: 1, offence });
    const answers = await Promise.all([change('theft'), change('fraud'), change('arson')]);
    const [won] = answers.filter(({ status }) => status === 200);
    expect(won?.body).toMatchObject({ version: 2 });
    for (const lost of answers.filter((answer) => answer !== won)) {
      expect(problemOf(lost, 409, 'version-conflict').detail).toContain('current version is 2');
    }
    expect((await casablanca.get(`/cases/${id}`).expect(200)).body).toEqual(won?.body);
    expect(faultsOf(await casablanca.patch(`/cases/${id}`).send({ offence: 'theft' }))).toEqual([
      'version: required',
    ]);
    const nothing = { version: 2, offence: null, occurredFrom: null, status: null };
    expect(faultsOf(await casablanca.patch(`/cases/${id}`).send(nothing))).toHaveLength(3);
  });

  it('are listed newest first, narrowed, and page by page while new ones come', async () => {
    const opened: string[] = [];
    for (let i = 0; i < 7; i += 1) opened.push(await openCase(agadir, { offence: 'terrorism' }));
    const path = '/cases?offence=terrorism&status=open';
    const first = await agadir.get(`${path}&limit=3`).expect(200);
    const { items, nextCursor } = first.body as { items: CaseFile[]; nextCursor: string };
    await openCase(agadir, { offence: 'terrorism' });
    const rest = await agadir.get(`${path}&limit=10&cursor=${nextCursor}`).expect(200);
    const both = [...items, ...(rest.body as { items: CaseFile[] }).items];
    expect(both.map(({ id }) => id)).toEqual([...opened].reverse());
    expect(rest.body).not.toHaveProperty('nextCursor');
    expect((await agadir.get('/cases?status=closed').expect(200)).body).toEqual({ items: [] });
  });

  it.each([
    ['limit=0', 'limit: min'],
    ['limit=101', 'limit: max'],
    ['limit=many', 'limit: isInt'],
    ['cursor=x', 'cursor: unknown-cursor'],
    ['status=lost', 'status: isIn'],
    ['order=asc', 'order: unknown-field'],
  ])('refuse to be listed by %s', async (query, fault) => {
    expect(faultsOf(await casablanca.get(`/cases?${query}`))).toEqual([fault]);
  });
});

describe('prefectures', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const rabat = {
    code: 'RAB',
    nameFr: 'Préfecture de police de Rabat',
    nameAr: 'ولاية أمن الرباط',
    nameEn: 'Rabat police prefecture',
  };

  it('are there from the first start: the national level and the two pilots', async () => {
    const body = (await admin.get('/prefectures').expect(200)).body as unknown;
    const codes = (body as { code: string; national: boolean }[]).map(
      ({ code, national }) => `${code} ${national}`,
    );
    expect(codes).toEqual(['AGA false', 'CAS false', 'NAT true']);
  });

  it('are added by an administrator, once, and never a second national level', async () => {
    const detective = await person(service, 'detective');
    const refused = problemOf(await detective.post('/prefectures').send(rabat), 403, 'forbidden');
    expect(refused.detail).toContain('These roles do: Administrator.');
    const made = await admin.post('/prefectures').send(rabat).expect(201);
    expect(made.body).toMatchObject({ ...rabat, national: false });
    problemOf(await admin.post('/prefectures').send(rabat), 409, 'prefecture-exists');
    const second = { ...rabat, code: 'NAX', national: true };
    expect(faultsOf(await admin.post('/prefectures').send(second))).toEqual([
      'national: unknown-field',
    ]);
    const wrong = { ...rabat, code: 'rab', nameAr: '' };
    expect(faultsOf(await admin.post('/prefectures').send(wrong))).toEqual([
      'code: prefecture-code',
      'nameAr: isNotEmpty',
    ]);
  });

  it('number their records by themselves', async () => {
    await admin
      .post('/prefectures')
      .send({ ...rabat, code: 'FES' })
      .expect(201);
    const officer = await person(service, 'forensic_officer', 'FES');
    const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Africa/Casablanca' });
    const { number } = await create(officer, 'sketches');
    expect(number).toBe(`FES-${year.format(new Date())}-000001`);
  });
});
