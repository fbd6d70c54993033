import { LinkageService } from '../../src/linkage/linkage.service.js';
import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { alertsOf, type AnsweredAlert, linkageWorker, pairsOf } from '../factories/link-alerts.js';
import { person } from '../factories/people.js';
import { type Answered, create, shareNationally } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

/** What two witnesses of one person agree on. */
const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  eye_color: { values: ['green'], certainty: 'certain' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }],
};

let service: TestApplication;
let cas: Caller;
let aga: Caller;
let chief: Caller;

beforeAll(async () => {
  service = await TestApplication.start();
  cas = await person(service, 'forensic_officer', 'CAS');
  aga = await person(service, 'forensic_officer', 'AGA');
  chief = await person(service, 'supervisor', 'AGA');
});
afterEach(async () => {
  await linkageWorker(service).idle();
  await service.forgetAllButAccounts();
});
afterAll(() => service.stop());

/** A sketch of a person as a witness had it drawn. */
async function sketch(caller: Caller, face: number, witness = 1, fields: object = {}) {
  return create(caller, 'sketches', { traits: TRAITS, ...fields }, await drawing(face, witness));
}

const waiting = () => service.rows(`SELECT template_id FROM linkage_queue`);
const restrict = async (caller: Caller, { id, version }: Answered) =>
  caller.patch(`/sketches/${id}`).send({ version, sharing: 'prefecture' }).expect(200);

describe('linkage', () => {
  it('alerts both holders to one person drawn twice, and nobody else', async () => {
    const earlier = await sketch(aga, 1);
    await sketch(aga, 4, 1, { traits: { sex: { values: ['female'], certainty: 'certain' } } });
    const caseId = await openCase(cas);
    const later = await sketch(cas, 1, 2, { caseId, description: 'Seen twice.' });
    for (const caller of [cas, aga, await person(service, 'detective', 'CAS')]) {
      expect(await pairsOf(service, caller)).toEqual([[later.id, earlier.id]]);
    }
    const [alert] = await alertsOf(service, aga);
    expect(alert).toMatchObject({ state: 'open', candidate: { prefecture: 'AGA' } });
    const seen = (await aga.get(`/link-alerts/${alert?.id}`).expect(200)).body as AnsweredAlert;
    expect(seen).toMatchObject({
      notice: expect.stringMatching(/lead only/) as string,
      probe: { number: later.number, traits: TRAITS },
      candidate: { number: earlier.number, createdBy: earlier.createdBy },
      adjudications: [],
    });
    // Of the other's sketch what it shares, and not what it notes.
    expect(seen.probe).not.toHaveProperty('caseId');
    expect(seen.probe).not.toHaveProperty('description');
    const { explanation } = seen;
    expect(explanation.face.regions).toHaveLength(4);
    expect(explanation.face.imageId).toBe(earlier.images[0]?.id);
    expect(explanation.traits.map(({ agreement }) => agreement)).toEqual([
      'agrees',
      'agrees',
      'agrees',
    ]);
    expect(await alertsOf(service, cas, { caseId })).toMatchObject([{ id: alert?.id }]);
    expect(await alertsOf(service, cas, { caseId: await openCase(cas) })).toEqual([]);
    expect(faultsOf(await aga.get('/link-alerts').query({ caseId }))).toEqual([
      'caseId: unknown-filter',
    ]);
    const own = (await cas.get(`/link-alerts/${alert?.id}`).expect(200)).body as AnsweredAlert;
    expect(own).toMatchObject({ probe: { caseId, description: 'Seen twice.' } });
    expect(own.explanation.strength).toBeGreaterThanOrEqual(own.threshold ?? Infinity);
    // How many it was compared with may count what its prefecture keeps to itself.
    expect(own).toMatchObject({ gallerySize: 2, explanation: { face: { percentile: 100 } } });
    expect(seen).toMatchObject({ gallerySize: null, threshold: null });
    expect(explanation.face.percentile).toBeNull();
  });

  it('is nothing to another prefecture, and open to the national level', async () => {
    await (
      await service.asAdmin()
    )
      .post('/prefectures')
      .send({ code: 'RAB', nameFr: 'Rabat', nameAr: 'الرباط', nameEn: 'Rabat' })
      .expect(201);
    const [rabat, national] = [
      await person(service, 'supervisor', 'RAB'),
      await person(service, 'supervisor', 'NAT'),
    ];
    await sketch(aga, 1);
    await sketch(cas, 1, 2);
    expect(await alertsOf(service, rabat)).toEqual([]);
    const [alert] = await alertsOf(service, national);
    const opinion = { outcome: 'potential', reason: 'Alike.' };
    for (const answer of [
      await rabat.get(`/link-alerts/${alert?.id}`),
      await rabat.post(`/link-alerts/${alert?.id}/adjudications`).send(opinion),
    ]) {
      problemOf(answer, 404, 'link-alert-not-found');
    }
    await national.get(`/link-alerts/${alert?.id}`).expect(200);
    const answer = await national.post(`/link-alerts/${alert?.id}/adjudications`).send(opinion);
    problemOf(answer, 403, 'link-alert-of-others');
  });

  it('alerts once, whatever is enrolled or changed again', async () => {
    const earlier = await sketch(aga, 1);
    // Compared with what was there before it, and with nothing that came after.
    expect(await alertsOf(service, aga)).toEqual([]);
    const later = await sketch(cas, 1, 2);
    const alerts = await alertsOf(service, cas);
    expect(alerts).toHaveLength(1);
    await cas
      .post(`/sketches/${later.id}/images`)
      .attach('image', await drawing(1, 3), 'drawing.png')
      .expect(201);
    const box = { x: 90, y: 120, width: 220, height: 240 };
    await aga.put(`/sketches/${earlier.id}/face-box`).send({ box }).expect(200);
    const { version } = earlier;
    const traits = { ...TRAITS, build: { values: ['slim'], certainty: 'certain' } };
    await aga.patch(`/sketches/${earlier.id}`).send({ version, traits }).expect(200);
    expect(await alertsOf(service, cas)).toEqual(alerts);
    const runs = await service.rows(
      `SELECT target, actor FROM audit_entries WHERE action = 'linkage.run'`,
    );
    expect(runs.length).toBe(5);
    expect(runs[0]).toMatchObject({ actor: expect.stringMatching(/^system:/) as string });
    const raised = `SELECT details FROM audit_entries WHERE action = 'linkage.alert'`;
    expect(await service.rows(raised)).toEqual([{ details: { shown: [later.id, earlier.id] } }]);
  });

  it('counts one witness of a case once, on either side', async () => {
    const [caseId, theirs] = [await openCase(cas), await openCase(aga)];
    const by = (code: string, of = caseId) => ({ caseId: of, making: { witness: { code } } });
    for (const drawn of [1, 2]) await sketch(cas, 1, drawn, by('T1'));
    expect(await pairsOf(service, cas)).toEqual([]);
    // Whoever resembles both is told of one.
    const other = await sketch(aga, 1, 3, by('T1', theirs));
    const pairs = await pairsOf(service, aga);
    expect(pairs).toEqual([[other.id, expect.any(String)]]);
    // A further drawing of either memory is no news.
    await sketch(aga, 1, 4, by('T1', theirs));
    await sketch(cas, 1, 5, by('T1'));
    expect(await pairsOf(service, aga)).toEqual(pairs);
    // Another witness of the case is.
    await sketch(cas, 1, 6, by('T2'));
    expect((await pairsOf(service, aga)).length).toBeGreaterThan(1);
  });

  it('says nothing of boxes in which no face is seen', async () => {
    const box = { x: 20, y: 30, width: 110, height: 130 };
    for (const caller of [aga, cas]) {
      const { id } = await create(caller, 'sketches', {}, await blankPaper());
      const drawn = await caller.put(`/sketches/${id}/face-box`).send({ box }).expect(200);
      expect(drawn.body).toMatchObject({ face: { status: 'doubtful' } });
    }
    expect(await alertsOf(service, cas)).toEqual([]);
  });

  it('keeps a restricted sketch to its own prefecture until it is shared', async () => {
    const restricted = await sketch(aga, 1, 1, { sharing: 'prefecture' });
    const foreign = await sketch(cas, 1, 2);
    const also = await sketch(cas, 1, 3, { sharing: 'prefecture' });
    expect(await alertsOf(service, aga)).toEqual([]);
    // Within one prefecture it is linked, and the others see nothing of it.
    expect(await pairsOf(service, cas)).toEqual([[also.id, foreign.id]]);
    await shareNationally(chief, 'sketches', restricted.id);
    expect((await pairsOf(service, aga)).flat().sort()).toEqual([restricted.id, foreign.id].sort());
  });

  it('leaves out what is withdrawn or solved, until its case is opened again', async () => {
    const caseId = await openCase(aga);
    const solved = await sketch(aga, 1, 1, { caseId });
    const close = await aga.patch(`/cases/${caseId}`).send({ version: 1, status: 'closed' });
    expect(close.status).toBe(200);
    const gone = await sketch(aga, 1, 3);
    await aga.delete(`/sketches/${gone.id}`).send({ reason: 'Retracted.' }).expect(200);
    const later = await sketch(cas, 1, 2);
    expect(await alertsOf(service, cas)).toEqual([]);
    const supervisor = await person(service, 'supervisor', 'AGA');
    await supervisor.patch(`/cases/${caseId}`).send({ version: 2, status: 'open' }).expect(200);
    expect(await pairsOf(service, cas)).toEqual([[solved.id, later.id]]);
  });
});

describe('an alert', () => {
  let earlier: Answered;
  let later: Answered;
  let path: string;

  beforeEach(async () => {
    earlier = await sketch(aga, 1);
    later = await sketch(cas, 1, 2);
    const [alert] = await alertsOf(service, cas);
    path = `/link-alerts/${alert?.id}`;
  });

  const read = async (caller: Caller) => (await caller.get(path).expect(200)).body as AnsweredAlert;
  const say = (caller: Caller, outcome: string, reason = 'Compared feature by feature.') =>
    caller.post(`${path}/adjudications`).send({ outcome, reason });

  it('is adjudicated by both holders, and its state follows', async () => {
    const before = await read(cas);
    const steps = [
      [cas, 'potential', 'open'],
      [aga, 'no_candidate', 'disputed'],
      [aga, 'inconclusive', 'potential'],
      [cas, 'no_candidate', 'inconclusive'],
      [aga, 'no_candidate', 'no_candidate'],
    ] as const;
    for (const [caller, outcome, state] of steps) {
      expect((await say(caller, outcome).expect(201)).body).toMatchObject({ state });
    }
    const after = await read(cas);
    expect(after.adjudications.map(({ prefecture, outcome }) => [prefecture, outcome])).toEqual(
      steps.map(([caller, outcome]) => [caller === cas ? 'CAS' : 'AGA', outcome]),
    );
    expect(after.adjudications[0]).toMatchObject({
      reason: 'Compared feature by feature.',
      by: {
        actor: expect.stringMatching(/^user:/) as string,
        name: expect.stringMatching(/^forensic_officer/) as string,
        role: 'forensic_officer',
      },
    });
    // Nothing is learnt from it.
    expect(after).toEqual({ ...before, state: 'no_candidate', adjudications: after.adjudications });
    expect(await alertsOf(service, cas, { state: 'open' })).toEqual([]);
    expect(await alertsOf(service, aga, { state: 'no_candidate', limit: 1 })).toHaveLength(1);
    await expect(service.rows(`UPDATE link_adjudications SET reason = ''`)).rejects.toThrow(
      /append-only/,
    );
  });

  it('tells of another prefecture’s people nothing that became of them since', async () => {
    await say(aga, 'potential').expect(201);
    const { adjudications } = await read(cas);
    const { by } = adjudications[0] as { by: { actor: string } };
    expect(by).toEqual({ ...by, role: null, prefecture: 'AGA' });
    const id = by.actor.slice('user:'.length);
    const moved = (code: string, role: string) =>
      service.rows(`UPDATE users SET display_name = 'Another', role = '${role}',
        prefecture_id = (SELECT id FROM prefectures WHERE code = '${code}') WHERE id = '${id}'`);
    const [{ display_name: name } = {}] = await service.rows(
      `SELECT display_name FROM users WHERE id = '${id}'`,
    );
    await moved('CAS', 'supervisor');
    expect((await read(cas)).adjudications).toEqual(adjudications);
    await moved('AGA', 'forensic_officer');
    await service.rows(`UPDATE users SET display_name = '${String(name)}' WHERE id = '${id}'`);
  });

  it('takes an outcome of the list and a reason, from those who may', async () => {
    expect(faultsOf(await say(cas, 'match', ''))).toEqual(['outcome: isIn', 'reason: isNotEmpty']);
    problemOf(await say(await person(service, 'auditor', 'CAS'), 'potential'), 403, 'forbidden');
    expect(faultsOf(await cas.get('/link-alerts?state=closed'))).toEqual(['state: isIn']);
  });

  it('withholds a sketch that was restricted, then withdrawn, since, and what tells of it', async () => {
    await say(aga, 'potential', 'The same scar as on ours.').expect(201);
    const whole = await read(cas);
    const told = {
      ...whole,
      candidate: { withheld: true },
      explanation: null,
      adjudications: [{ ...whole.adjudications[0], reason: null }],
    };
    await restrict(aga, earlier);
    expect(await read(cas)).toEqual(told);
    const [summary] = await alertsOf(service, cas);
    expect(summary).toMatchObject({ candidate: { withheld: true } });
    // How strong it is, is for who opens it: they are no blind examiner of the two any more.
    expect(summary).not.toHaveProperty('band');
    problemOf(await say(cas, 'potential'), 409, 'link-alert-withheld');
    expect((await read(aga)).explanation.strength).toBe(whole.explanation.strength);
    await shareNationally(chief, 'sketches', earlier.id);
    expect(await read(cas)).toEqual(whole);
    await aga.delete(`/sketches/${earlier.id}`).send({ reason: 'Retracted.' }).expect(200);
    expect(await read(cas)).toEqual(told);
    expect((await read(aga)).probe.id).toBe(later.id);
  });

  it('is logged each time it is looked at, with the sketches it showed', async () => {
    await read(aga);
    await say(aga, 'potential').expect(201);
    const rows = await service.rows(
      `SELECT action, details FROM audit_entries
        WHERE action IN ('linkage.list', 'linkage.read', 'linkage.adjudicate') ORDER BY id`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'linkage.list',
      'linkage.read',
      'linkage.adjudicate',
    ]);
    for (const { details } of rows) {
      const { shown } = details as { shown: string[] };
      expect([...shown].sort()).toEqual([earlier.id, later.id].sort());
    }
    expect(rows[2]?.details).toMatchObject({ outcome: 'potential' });
  });
});

describe('a sketch that was not linked', () => {
  it('because linkage fails is uploaded all the same, and waits', async () => {
    await sketch(aga, 1);
    await linkageWorker(service).idle();
    await service.rows(`ALTER TABLE link_alerts RENAME TO mislaid`);
    await sketch(cas, 1, 2);
    await linkageWorker(service).idle();
    expect(await waiting()).toHaveLength(1);
    await service.rows(`ALTER TABLE mislaid RENAME TO link_alerts`);
    linkageWorker(service).wake();
    expect(await alertsOf(service, cas)).toHaveLength(1);
  });

  it('because the process ended is linked at the next start', async () => {
    const earlier = await sketch(aga, 1);
    await linkageWorker(service).stop();
    const later = await sketch(cas, 1, 2);
    expect(await waiting()).toHaveLength(1);
    expect(await alertsOf(service, cas)).toEqual([]);
    service = await service.restart();
    [cas, aga] = [service.as(cas.headers), service.as(aga.headers)];
    expect(await pairsOf(service, cas)).toEqual([[later.id, earlier.id]]);
    expect(await waiting()).toEqual([]);
  });

  it('is linked by one of many instances', async () => {
    await linkageWorker(service).stop();
    for (const witness of [1, 2, 3, 4]) await sketch(cas, 1, witness);
    const linkage = service.app.get(LinkageService, { strict: false });
    const workOff = async () => {
      while (await linkage.linkNext([]));
    };
    await Promise.all([workOff(), workOff(), workOff()]);
    const runs = await service.rows(
      `SELECT count(*)::int AS n, count(DISTINCT target)::int AS sketches
        FROM audit_entries WHERE action = 'linkage.run'`,
    );
    expect(runs).toEqual([{ n: 4, sketches: 4 }]);
    const pairs = (await pairsOf(service, cas)).map((pair) => pair.sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
