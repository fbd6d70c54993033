import { LinkageWorker } from '../../src/linkage/index.js';
import type { CandidateCircumstance } from '../../src/search/candidates/candidate-view.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';

const WHERE = {
  place: { commune: 'agadir', kind: 'jeweller' },
  modusOperandi: { codes: ['motorcycle', 'firearm'], words: 'avec un complice' },
};

describe('what two cases have in common', () => {
  let service: TestApplication;
  let officer: Caller;
  let abroad: Caller;
  let caseId: string;
  let probe: Answered;
  let alike: Answered;
  let twin: Answered;
  let sibling: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    abroad = await person(service, 'forensic_officer', 'AGA');
    caseId = await openCase(officer, WHERE);
    const kind = { kind: 'jeweller' };
    const other = await openCase(abroad, { place: kind, modusOperandi: { codes: ['firearm'] } });
    const hidden = await openCase(abroad, WHERE);
    probe = await create(officer, 'sketches', { caseId }, await drawing(51));
    sibling = await create(officer, 'sketches', { caseId }, await drawing(51, 2));
    // One and the same drawing, of a case with something in common and of one without.
    twin = await create(abroad, 'sketches', {}, await drawing(51, 3));
    alike = await create(abroad, 'sketches', { caseId: other }, await drawing(51, 3));
    const kept = { caseId: hidden, sharing: 'prefecture' };
    await create(abroad, 'sketches', kept, await drawing(52));
  });
  afterAll(() => service.stop());

  const run = async (query: object = {}) => {
    const asked = { caseId, probe: { recordId: probe.id }, target: 'sketches', ...query };
    return (await search(officer, asked).expect(200)).body as AnsweredSearch;
  };
  const of = ({ candidates }: AnsweredSearch, { id }: Answered) =>
    candidates.find((one) => one.id === id);

  /** Of a candidate that must be there. */
  const shown = (found: AnsweredSearch, record: Answered) => {
    const candidate = of(found, record);
    if (!candidate) throw new Error(`${record.number} is not listed`);
    const { circumstances = [], evidence, score, rank, face } = candidate;
    return { circumstances, evidence, score, rank, similarity: face?.similarity };
  };

  it('adds to the score, little, of records that are alike otherwise', async () => {
    const found = await run();
    const [first, second] = [shown(found, alike), shown(found, twin)];
    expect(first.similarity).toBe(second.similarity);
    expect(second.circumstances).toEqual([]);
    expect(second.evidence.circumstances).toBeUndefined();
    // Of the case that is searched for and of this one; the restricted one counts for nobody.
    expect(first.circumstances).toMatchObject([
      { circumstance: 'placeKind', codes: ['jeweller'], cases: 2, among: 2 },
      { circumstance: 'modusOperandi', codes: ['firearm'], cases: 2, among: 2 },
    ]);
    const { circumstances: inCommon = 0 } = first.evidence;
    expect(inCommon).toBeGreaterThan(0);
    expect(inCommon).toBeLessThanOrEqual(Math.log(4) + 1e-4);
    expect(first.score - second.score).toBeCloseTo(inCommon, 3);
    expect(first.rank).toBeLessThan(second.rank);
  });

  it('is explained in words, and adds up with the rest', async () => {
    const { evidence, score } = shown(await run(), alike);
    const parts = evidence.for.filter(({ part }) => part !== 'face');
    expect(parts.map(({ label, candidate }) => [label, candidate])).toEqual([
      ['Same kind of place', 'Jeweller’s (cases: 2 of 2)'],
      ['Same modus operandi', 'Firearm (cases: 2 of 2)'],
    ]);
    const all = [...evidence.for, ...evidence.against];
    const sum = all.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(score, 6);
  });

  it('says nothing of records of the same case, and counts as traits do', async () => {
    expect(of(await run(), sibling)?.circumstances).toBeUndefined();
    const off = of(await run({ weights: { traits: 0 } }), alike);
    expect(off?.evidence.circumstances).toBe(0);
    expect(off?.score).toBeCloseTo(off?.evidence.face ?? 0, 6);
  });

  it('is nothing where the case of the search says nothing', async () => {
    const found = await run({ caseId: await openCase(officer) });
    expect(found.query).not.toHaveProperty('circumstances');
    expect(found.candidates.length).toBeGreaterThan(1);
    for (const one of found.candidates) expect(one).not.toHaveProperty('circumstances');
  });

  it('lists nobody by itself', async () => {
    const traits = { sex: { values: ['male'], certainty: 'certain' }, marks: [SCAR] };
    const { candidates } = await run({ probe: { traits } });
    expect(candidates).toEqual([]);
  });

  it('is kept with the run, so that it repeats, and stays as it was told', async () => {
    const { id, query } = await run();
    expect(query).toMatchObject({
      circumstances: {
        caseId,
        placeKind: ['jeweller'],
        counts: { placeKind: { cases: 2, codes: { jeweller: 2 } } },
      },
    });
    expect(JSON.stringify(query)).not.toContain('complice');
    const [entry] = await service.rows(
      `SELECT details::text AS text FROM audit_entries WHERE action = 'search.run' AND target = '${id}'`,
    );
    // The log is for ever: it has a digest.
    expect(String(entry?.text)).not.toMatch(/jeweller|firearm/);
    expect(String(entry?.text)).toMatch(/"circumstances": ?"[0-9a-f]{64}"/);
    const again = async () =>
      (await officer.post(`/searches/${id}/repeat`).expect(200)).body as object;
    expect(await again()).toMatchObject({ same: true });
    // More cases say so by now; the run is judged by what was counted then.
    const late = await openCase(officer, { place: { kind: 'jeweller' } });
    const record = await create(officer, 'subjects', { caseId: late }, await drawing(53));
    expect(await again()).toMatchObject({ same: true });
    const counted = of(await run(), alike)?.circumstances?.[0];
    expect(counted).toMatchObject({ cases: 3, among: 3 });
    await officer.delete(`/subjects/${record.id}`).send({ reason: 'An error.' }).expect(200);
    expect(of(await run(), alike)?.circumstances?.[0]).toMatchObject({ cases: 2, among: 2 });
  });

  it('is shown with an alert, to both holders, and makes none', async () => {
    await service.app.get(LinkageWorker, { strict: false }).idle();
    const [row] = await service.rows(`SELECT id FROM link_alerts
      WHERE '${alike.id}' IN (probe_id, candidate_id) AND '${probe.id}' IN (probe_id, candidate_id)`);
    for (const holder of [officer, abroad]) {
      const { explanation } = (await holder.get(`/link-alerts/${String(row?.id)}`).expect(200))
        .body as { explanation: { strength: number; circumstances: CandidateCircumstance[] } };
      expect(explanation.circumstances).toMatchObject([
        { circumstance: 'placeKind', codes: ['jeweller'], contribution: 0 },
        { circumstance: 'modusOperandi', codes: ['firearm'], contribution: 0 },
      ]);
    }
    const strengths = await service.rows(`SELECT DISTINCT explanation -> 'strength' AS strength
      FROM link_alerts WHERE '${probe.id}' IN (probe_id, candidate_id)
        AND ('${alike.id}' IN (probe_id, candidate_id) OR '${twin.id}' IN (probe_id, candidate_id))`);
    expect(strengths).toHaveLength(1);
  });

  it('goes with the case that it is of', async () => {
    const { id } = await run();
    const supervisor = await person(service, 'supervisor', 'CAS');
    const order = { ground: 'acquittal', reference: 'TPI 2026/13' };
    await supervisor.post(`/cases/${caseId}/expungement`).send(order).expect(200);
    const [kept] = await service.rows(`SELECT query::text || (SELECT string_agg(candidate::text, '')
      FROM search_candidates WHERE search_id = searches.id) AS text FROM searches WHERE id = '${id}'`);
    expect(String(kept?.text)).not.toMatch(/jeweller|firearm|circumstances":\s*\[/);
  });
});

const SCAR = { kind: 'scar', place: 'cheek_left', certainty: 'certain' };
