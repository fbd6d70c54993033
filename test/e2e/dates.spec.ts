import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, send } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { withClockOff } from '../support/shifted-clock.js';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();
const tomorrow = () => inDays(2).slice(0, 10);

/** A time zone in which it is another day than in UTC: there is one at any time. */
const elsewhere = () => (new Date().getUTCHours() < 11 ? 'Etc/GMT+12' : 'Pacific/Kiritimati');

describe('dates', () => {
  let service: TestApplication;
  let officer: Caller;
  let supervisor: Caller;
  let admin: Caller;
  let timeZone: string;

  beforeAll(async () => {
    timeZone = elsewhere();
    const env = { SEARCH_APPROVAL: 'sketch-to-photo', TIME_ZONE: timeZone };
    service = await TestApplication.start(env);
    officer = await person(service, 'forensic_officer');
    supervisor = await person(service, 'supervisor');
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const theirToday = () =>
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(new Date());

  it('are those of the time zone that is set, in the record and in its number', async () => {
    const day = theirToday();
    expect(day).not.toBe(new Date().toISOString().slice(0, 10));
    const { datedOn, number } = await create(officer, 'sketches', {}, await blankPaper());
    expect(datedOn).toBe(day);
    expect(number).toMatch(new RegExp(`^CAS-${day.slice(0, 4)}-`));
    await create(officer, 'sketches', { drawnOn: day }, await blankPaper());
  });

  it('are those of the time zone on what is left of an erased record, too', async () => {
    const { id } = await create(officer, 'sketches', {}, await blankPaper());
    const order = { ground: 'error', reference: 'TPI 2026/9' };
    await supervisor.post(`/sketches/${id}/expungement`).send(order).expect(200);
    const rows = await service.rows(`SELECT dated_on::text FROM records WHERE id = '${id}'`);
    expect(rows).toEqual([{ dated_on: theirToday() }]);
  });

  it('that are still to come are refused, of records and of cases, new or changed', async () => {
    const drawn = await send(officer, 'sketches', await blankPaper(), { drawnOn: tomorrow() });
    expect(faultsOf(drawn)).toEqual(['drawnOn: in-the-future']);
    const born = await send(officer, 'subjects', await blankPaper(), { birthDate: tomorrow() });
    expect(faultsOf(born)).toEqual(['birthDate: in-the-future']);
    const happened = { reference: 'X', offence: 'robbery', occurredFrom: '9998-01-01' };
    expect(faultsOf(await officer.post('/cases').send(happened))).toEqual([
      'occurredFrom: in-the-future',
      'occurredTo: in-the-future',
    ]);
    const sketch = await create(officer, 'sketches', {}, await blankPaper());
    const subject = await create(officer, 'subjects', {}, await blankPaper());
    const caseId = await openCase(officer);
    for (const [path, field] of [
      [`/sketches/${sketch.id}`, 'drawnOn'],
      [`/subjects/${subject.id}`, 'birthDate'],
      [`/cases/${caseId}`, 'occurredTo'],
    ] as const) {
      const answer = await officer.patch(path).send({ version: 1, [field]: tomorrow() });
      expect(faultsOf(answer)).toEqual([`${field}: in-the-future`]);
    }
    const late = await officer
      .patch(`/cases/${caseId}`)
      .send({ version: 1, occurredTo: '2026-03-13' });
    problemOf(late, 422, 'case-dates');
  });

  it('that nobody means are refused alike: before 1900', async () => {
    const long = '1700-05-01';
    const code = 'too-long-ago';
    const drawn = await send(officer, 'sketches', await blankPaper(), {
      ...{ drawnOn: long, origin: 'evolved' },
      making: { sighting: { seenOn: long }, interview: { heldOn: long } },
    });
    expect(faultsOf(drawn)).toEqual([
      `drawnOn: ${code}`,
      `making.interview.heldOn: ${code}`,
      `making.sighting.seenOn: ${code}`,
    ]);
    const born = await send(officer, 'subjects', await blankPaper(), { birthDate: long });
    expect(faultsOf(born)).toEqual([`birthDate: ${code}`]);
    const file = { reference: 'LONG-AGO', offence: 'robbery', occurredFrom: '1000-01-01' };
    const happened = await officer.post('/cases').send(file);
    expect(faultsOf(happened)).toEqual([`occurredFrom: ${code}`, `occurredTo: ${code}`]);
    const found = await officer.get('/cases').query({ reference: 'LONG-AGO' }).expect(200);
    expect(found.body).toMatchObject({ items: [] });
    const caseId = await openCase(officer);
    const change = { version: 1, occurredFrom: '1899-12-31' };
    expect(faultsOf(await officer.patch(`/cases/${caseId}`).send(change))).toEqual([
      `occurredFrom: ${code}`,
    ]);
    await officer
      .patch(`/cases/${caseId}`)
      .send({ ...change, occurredFrom: '1900-01-01' })
      .expect(200);
  });

  it('and programs of a sketch hold together however they came to be', async () => {
    const software = 'FACES 4.0';
    const made = { origin: 'software_composite', software };
    const composite = await create(officer, 'sketches', made, await blankPaper());
    const drawn = await create(officer, 'sketches', {}, await blankPaper());
    const change = ({ id, version }: Answered, fields: object) =>
      officer.patch(`/sketches/${id}`).send({ version, ...fields });
    for (const answer of [
      await change(composite, { software: null }),
      await change(drawn, { origin: 'software_composite' }),
      await change(drawn, { origin: 'software_composite', software: null }),
    ]) {
      expect(faultsOf(answer)).toEqual(['software: program-missing']);
    }
    await change(drawn, made).expect(200);
    await change(composite, { origin: 'hand_drawn', software: null }).expect(200);
  });

  describe('by a process that is a day behind', () => {
    const dayBehind = <T>(work: () => Promise<T>) => withClockOff(-DAY_MS, work);
    const ended = `now() - interval '1 hour'`;

    it('are the database’s', async () => {
      const day = theirToday();
      const { datedOn } = await dayBehind(async () =>
        create(officer, 'sketches', {}, await blankPaper()),
      );
      expect(datedOn).toBe(day);
    });

    it('open nothing to a key that has expired, or its predecessor, or to a token', async () => {
      const newKey = { name: 'A bureau', role: 'detective', prefecture: 'CAS' };
      const made = await admin.post('/api-keys').send({ ...newKey, expiresAt: inDays(1) });
      const { id, key } = made.body as { id: string; key: string };
      const client = service.as({ 'X-API-Key': key });
      await client.get('/auth/me').expect(200);
      await admin
        .post(`/api-keys/${id}/rotation`)
        .send({ expiresAt: inDays(2) })
        .expect(201);
      await client.get('/auth/me').expect(200);
      await service.rows(`UPDATE api_keys SET previous_expires_at = ${ended} WHERE id = '${id}'`);
      await dayBehind(() => client.get('/auth/me').expect(401));
      await service.rows(
        `UPDATE api_keys SET key_hash = previous_key_hash, previous_key_hash = NULL,
           previous_expires_at = NULL, expires_at = ${ended} WHERE id = '${id}'`,
      );
      await dayBehind(() => client.get('/auth/me').expect(401));
      await dayBehind(async () => {
        const again = { ...newKey, expiresAt: new Date().toISOString() };
        problemOf(await admin.post('/api-keys').send(again), 422, 'api-key-expiry');
        // Its token has already expired by every other clock.
        const late = await person(service, 'detective').catch(() => undefined);
        expect((await late?.get('/auth/me'))?.status ?? 401).toBe(401);
      });
    });

    it('open no record for a time that is over', async () => {
      const { id } = await create(
        officer,
        'sketches',
        { sharing: 'prefecture' },
        await blankPaper(),
      );
      const opening = { prefecture: 'AGA', until: inDays(-0.1), reason: 'A joint inquiry.' };
      const answer = await dayBehind(() =>
        supervisor.post(`/sketches/${id}/openings`).send(opening),
      );
      problemOf(answer, 422, 'opening-too-long');
    });

    it('run no search whose approval is over, and say so', async () => {
      const { id: recordId } = await create(officer, 'sketches', {}, await drawing(3));
      const caseId = await openCase(officer);
      const asked = await search(officer, { caseId, probe: { recordId }, target: 'subjects' });
      const { id } = asked.body as { id: string };
      const decision = { approve: true, reason: 'Weighed.' };
      await supervisor.post(`/search-requests/${id}/decision`).send(decision).expect(200);
      await service.rows(`UPDATE search_requests SET expires_at = ${ended} WHERE id = '${id}'`);
      const answer = await dayBehind(() => officer.post(`/search-requests/${id}/search`));
      problemOf(answer, 409, 'search-request-settled');
      const shown = await dayBehind(() => officer.get(`/search-requests/${id}`));
      expect(shown.body).toMatchObject({ state: 'expired' });
    });
  });
});
