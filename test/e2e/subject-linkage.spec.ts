import { systemContext } from '../../src/common/index.js';
import { asOwner } from '../../src/database/index.js';
import { ReembeddingService } from '../../src/enrolment/index.js';
import { openCase } from '../factories/cases.js';
import { drawing, photograph } from '../factories/drawings.js';
import { alertsOf, type AnsweredAlert, linkageWorker, pairsOf } from '../factories/link-alerts.js';
import { person } from '../factories/people.js';
import { create, shareNationally } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

let service: TestApplication;
let cas: Caller;
let aga: Caller;

beforeAll(async () => {
  service = await TestApplication.start();
  cas = await person(service, 'forensic_officer', 'CAS');
  aga = await person(service, 'forensic_officer', 'AGA');
});
afterEach(async () => {
  await linkageWorker(service).idle();
  await service.forgetAllButAccounts();
});
afterAll(() => service.stop());

/** A sketch of a person as a witness had it drawn. */
const sketch = async (caller: Caller, face: number, witness = 1, fields: object = {}) =>
  create(caller, 'sketches', fields, await drawing(face, witness));
const subject = async (caller: Caller, face: number, fields: object = {}) =>
  create(caller, 'subjects', fields, await photograph(face));

describe('a subject that is enrolled', () => {
  it('is alerted with the unsolved sketch that shows them, to both holders, once', async () => {
    const shown = await sketch(aga, 1, 1, { caseId: await openCase(aga) });
    await sketch(aga, 4, 1, { caseId: await openCase(aga) });
    const known = await subject(cas, 1, { birthDate: '1990-05-02', fullName: 'Idriss Fictif' });
    for (const caller of [cas, aga]) {
      expect(await pairsOf(service, caller)).toEqual([[known.id, shown.id]]);
    }
    const [alert] = await alertsOf(service, aga);
    expect(alert).toMatchObject({ probe: { kind: 'subject' }, candidate: { kind: 'sketch' } });
    const path = `/link-alerts/${alert?.id}`;
    const told = (await aga.get(path).expect(200)).body as AnsweredAlert;
    // Of the other's subject what it shares, and not who it is.
    expect(told.probe).toMatchObject({ kind: 'subject', number: known.number });
    expect(told.probe).not.toHaveProperty('fullName');
    expect(told.explanation).toMatchObject({ probeImageId: known.images[0]?.id });
    expect(told.gallerySize).toBeNull();
    const own = (await cas.get(path).expect(200)).body as AnsweredAlert;
    expect(own.probe).toMatchObject({ fullName: 'Idriss Fictif' });
    expect(own).toMatchObject({ gallerySize: 2 });
    const opinion = { outcome: 'potential', reason: 'Alike.' };
    await aga.post(`${path}/adjudications`).send(opinion).expect(201);
    await cas.post(`${path}/adjudications`).send(opinion).expect(201);
    expect(await alertsOf(service, cas, { state: 'potential' })).toHaveLength(1);
    await cas
      .post(`/subjects/${known.id}/photos`)
      .attach('image', await drawing(1, 7), 'other.png')
      .expect(201);
    expect(await alertsOf(service, cas)).toHaveLength(1);
    const runs = await service.rows(`SELECT FROM audit_entries
      WHERE action = 'linkage.run' AND target = '${known.id}'`);
    expect(runs).toHaveLength(2);
  });

  it('is compared neither with a sketch of no searchable offence, nor with a solved or withdrawn one', async () => {
    await sketch(aga, 1, 1);
    await sketch(aga, 1, 2, { caseId: await openCase(aga, { offence: 'insult' }) });
    const closed = await openCase(aga);
    await sketch(aga, 1, 3, { caseId: closed });
    await aga.patch(`/cases/${closed}`).send({ version: 1, status: 'closed' }).expect(200);
    const gone = await sketch(aga, 1, 4, { caseId: await openCase(aga) });
    await aga.delete(`/sketches/${gone.id}`).send({ reason: 'Retracted.' }).expect(200);
    await linkageWorker(service).idle();
    await subject(cas, 1);
    const pairs = await pairsOf(service, cas);
    expect(pairs).toEqual([]);
  });

  it('keeps to its prefecture what that keeps to itself, until it is shared', async () => {
    const hidden = { caseId: await openCase(aga), sharing: 'prefecture' };
    await sketch(aga, 4, 1, hidden);
    await subject(cas, 4);
    const shown = await sketch(aga, 1, 1, { caseId: await openCase(aga) });
    const known = await subject(cas, 1, { sharing: 'prefecture' });
    expect(await alertsOf(service, cas)).toEqual([]);
    const supervisor = await person(service, 'supervisor', 'CAS');
    await shareNationally(supervisor, 'subjects', known.id);
    expect(await pairsOf(service, cas)).toEqual([[known.id, shown.id]]);
  });

  it('is alerted with the strength that everybody may find, whatever its prefecture keeps to itself', async () => {
    const shown = async () => {
      await sketch(aga, 1, 1, { caseId: await openCase(aga) });
      const known = await subject(cas, 1);
      const [alert] = await alertsOf(service, aga);
      const seen = (await aga.get(`/link-alerts/${alert?.id}`).expect(200)).body as AnsweredAlert;
      expect(seen.probe.id).toBe(known.id);
      const { strength, face } = seen.explanation;
      return { strength, band: face.band, strangers: face.expectedStrangers };
    };
    const without = await shown();
    await linkageWorker(service).idle();
    await service.forgetAllButAccounts();
    // Of one face, by other hands: with them, that of the other prefecture would stand out less.
    const hidden = { caseId: await openCase(cas), sharing: 'prefecture' };
    for (let drawn = 2; drawn < 14; drawn++) await sketch(cas, 1, drawn, hidden);
    await linkageWorker(service).idle();
    expect(await shown()).toEqual(without);
  });

  it('is told of one sketch of a witness, and of none of a case for which they are excluded', async () => {
    const caseId = await openCase(aga);
    const by = (code: string) => ({ caseId, making: { witness: { code } } });
    for (const drawn of [1, 2]) await sketch(aga, 1, drawn, by('T1'));
    const known = await subject(cas, 1);
    const [pair, ...others] = await pairsOf(service, cas);
    expect([pair?.[0], others]).toEqual([known.id, []]);
    await service.rows(`DELETE FROM link_alerts`);
    const target = { caseId, target: 'subjects', probe: { recordId: pair?.[1] } };
    const { id } = (await search(aga, target).expect(200)).body as AnsweredSearch;
    await service.rows(`INSERT INTO exclusions (case_id, record_id, search_id, by)
      VALUES ('${caseId}', '${known.id}', '${id}', '[]')`);
    await cas
      .post(`/subjects/${known.id}/photos`)
      .attach('image', await drawing(1, 7), 'other.png')
      .expect(201);
    expect(await alertsOf(service, cas)).toEqual([]);
  });

  it('anew by the operator is no news', async () => {
    const known = await subject(cas, 1);
    await linkageWorker(service).idle();
    await service.rows(
      `UPDATE templates SET model_version = 'older' WHERE record_id = '${known.id}'`,
    );
    const reembedding = service.app.get(ReembeddingService, { strict: false });
    await asOwner('the operator', () => reembedding.run(systemContext('test'), 1, () => undefined));
    expect(await service.rows(`SELECT FROM linkage_queue`)).toEqual([]);
  });
});
