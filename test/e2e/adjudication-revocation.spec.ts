import type {
  AdjudicationView,
  IdentificationList,
} from '../../src/adjudication/adjudication-view.js';
import { type Outcome, OUTCOMES } from '../../src/adjudication/adjudication.js';
import type { DisagreedPage } from '../../src/adjudication/disagreement-view.js';
import {
  type Cast,
  castOf,
  corroborate,
  decide,
  examine,
  examineBlind,
  identify,
  revoke as revokeAt,
} from '../factories/adjudications.js';
import { person } from '../factories/people.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const REASON = 'The fingerprint is of an employee.';

describe('an identification', () => {
  let service: TestApplication;
  let cast: Cast;
  let outsider: Caller;
  let first: AnsweredSearch;
  let early: AnsweredSearch;
  let again: AnsweredSearch;

  beforeAll(async () => {
    service = await TestApplication.start();
    cast = await castOf(service);
    outsider = await person(service, 'supervisor', 'AGA');
    first = await cast.run();
    early = await cast.run();
    // Both searches were examined before anything was revoked; one identifies.
    for (const run of [first, early]) await agree(run);
    await identify(cast.detective, first, 1).expect(201);
  });
  afterAll(() => service.stop());

  async function agree(run: AnsweredSearch) {
    await examine(cast.detective, run, 1, 'potential').expect(201);
    await examineBlind(cast.second, run, run.candidates[0]?.id, 'potential').expect(201);
    await corroborate(cast.detective, run, 1).expect(201);
  }
  const revoke = (by: Caller, run: AnsweredSearch, rank = 1, reason = REASON) =>
    revokeAt(by, run, rank, reason);
  const history = (by: Caller) => by.get(`/sketches/${cast.probe.id}/identifications`);
  const identifiedAt = async () =>
    (
      (await cast.keeper.get(`/sketches/${cast.probe.id}`).expect(200)).body as {
        identifiedAt: string | null;
      }
    ).identifiedAt;

  it('is revoked by a supervisor with a reason, and by nobody else', async () => {
    const { detective, second, supervisor } = cast;
    for (const by of [detective, second, await service.asAdmin()]) {
      problemOf(await revoke(by, first), 403, 'forbidden');
    }
    problemOf(await revoke(outsider, first), 404, 'search-not-found');
    expect(faultsOf(await revoke(supervisor, first, 1, ''))).toEqual(['reason: isNotEmpty']);
    problemOf(await revoke(supervisor, first, 2), 409, 'not-identified');
    problemOf(await revoke(supervisor, early), 409, 'not-identified');
    expect(await identifiedAt()).toMatch(/^\d{4}-/);
    const answer = await revoke(supervisor, first).expect(201);
    expect(answer.body).toMatchObject({
      stage: 'revoked',
      outcome: null,
      identification: { sketchId: cast.probe.id, revoked: { reason: REASON } },
    });
    expect(await identifiedAt()).toBeNull();
    problemOf(await revoke(supervisor, first), 409, 'identification-revoked');
    problemOf(await identify(supervisor, first, 1), 409, 'identification-revoked');
    problemOf(await decide(supervisor, first, 1, 'potential'), 409, 'identification-revoked');
    const [logged] = await service.rows(
      `SELECT role, details FROM audit_entries WHERE action = 'adjudication.revoke'`,
    );
    expect(logged).toMatchObject({
      role: 'supervisor',
      details: { rank: 1, sketchId: cast.probe.id },
    });
  });

  it('is not made anew of opinions from before, by the service or past it', async () => {
    problemOf(await identify(cast.detective, early, 1), 409, 'identification-revoked');
    await expect(
      service.rows(`INSERT INTO identifications
        (search_id, rank, sketch_id, subject_id, case_id, identified_by_id)
        SELECT '${early.id}', rank, sketch_id, subject_id, case_id, identified_by_id
        FROM identifications WHERE search_id = '${first.id}'`),
    ).rejects.toThrow(/from after the revocation/);
  });

  it('is made anew by two new opinions and evidence, and history tells both', async () => {
    again = await cast.run();
    problemOf(await identify(cast.detective, again, 1), 409, 'agreement-needed');
    await agree(again);
    const made = (await identify(cast.detective, again, 1).expect(201)).body as AdjudicationView;
    expect(made.stage).toBe('identified');
    expect(await identifiedAt()).toMatch(/^\d{4}-/);
    const { items } = (await history(cast.keeper).expect(200)).body as IdentificationList;
    expect(items).toMatchObject([
      {
        searchId: first.id,
        revoked: { reason: REASON, by: { name: expect.stringMatching(/./) as string } },
      },
      { searchId: again.id, revoked: null },
    ]);
    // Who reads it may have to be blind to the same two in another search.
    expect(JSON.stringify(items)).not.toContain('"rank"');
    problemOf(await history(outsider), 404, 'record-not-found');
  });

  it('changes in no other way, whoever writes past the service', async () => {
    const who = `(SELECT identified_by_id FROM identifications LIMIT 1)`;
    const revoked = `revoked_at = now(), revoked_by_id = ${who}, revocation_reason = 'x'`;
    const current = `WHERE revoked_at IS NULL`;
    for (const [change, fault] of [
      [
        `UPDATE identifications SET revoked_at = NULL, revoked_by_id = NULL, revocation_reason = NULL WHERE revoked_at IS NOT NULL`,
        /append-only/,
      ],
      [`UPDATE identifications SET ${revoked} WHERE revoked_at IS NOT NULL`, /append-only/],
      [
        `UPDATE identifications SET ${revoked}, case_id = gen_random_uuid() ${current}`,
        /append-only/,
      ],
      [`UPDATE identifications SET revoked_at = now() ${current}`, /identifications_revocation/],
      [`UPDATE identifications SET ${revoked.replace("'x'", "''")} ${current}`, /check constraint/],
      [`DELETE FROM identifications`, /append-only/],
      [
        `UPDATE records SET identified_at = NULL WHERE id = '${cast.probe.id}'`,
        /identification only/,
      ],
    ] as const) {
      await expect(service.rows(change)).rejects.toThrow(fault);
    }
  });

  it('is refused by the database after every sequence of opinions but the right one', async () => {
    const run = await cast.run();
    await revoke(cast.supervisor, again).expect(201);
    const accepted: Tried[] = [];
    const db = await service.owner();
    await db.transaction(async (manager) => {
      for (const tried of SEQUENCES) {
        await manager.query('SAVEPOINT tried');
        const failed = await manager.query(`DO $do$ BEGIN ${written(run, tried)} END $do$`).then(
          () => false,
          () => true,
        );
        if (!failed) accepted.push(tried);
        await manager.query('ROLLBACK TO SAVEPOINT tried');
      }
    });
    expect(accepted).toEqual(SEQUENCES.filter(rightful));
    // Two people in either order, of whom the first, the second or both are blind.
    expect(accepted).toHaveLength(6);
  });

  /** SQL that writes all of it down, and identifies. */
  function written({ id, candidates: [candidate] }: AnsweredSearch, { opinions, evidence }: Tried) {
    const user = (by: number) => `(SELECT id FROM users ORDER BY id LIMIT 1 OFFSET ${by})`;
    const key = `'${id}', 1`;
    return [
      ...opinions.map(
        ({ by, blind, outcome }, at) => `INSERT INTO opinions VALUES
          (${key}, ${at + 1}, ${user(by)}, ${blind}, '${outcome}', '{}', 'Written by hand.');`,
      ),
      ...(evidence
        ? [
            `INSERT INTO corroborations (search_id, rank, recorded_by_id, kind, evidence)
            VALUES (${key}, ${user(0)}, 'dna', 'Report.');`,
          ]
        : []),
      `INSERT INTO identifications (search_id, rank, sketch_id, subject_id, case_id,
          identified_by_id)
        VALUES (${key}, '${cast.probe.id}', '${String(candidate?.id)}', '${cast.caseId}', ${user(0)});`,
    ].join('\n');
  }

  describe('on whose candidate examiners disagree', () => {
    it('awaits a supervisor in a list of the prefecture, page by page, until decided', async () => {
      const { detective, second, supervisor } = cast;
      const runs = [await cast.run(), await cast.run()];
      for (const run of runs) {
        await examine(detective, run, 2, 'potential').expect(201);
        await examineBlind(second, run, run.candidates[1]?.id, 'no_candidate').expect(201);
        await examine(detective, run, 3, 'potential').expect(201);
      }
      const page = async (by: Caller, query = '') =>
        (await by.get(`/adjudications/disagreements${query}`).expect(200)).body as DisagreedPage;
      const newest = await page(supervisor, '?limit=1');
      expect(newest).toMatchObject({
        notice: first.notice,
        items: [{ searchId: runs[1]?.id, caseId: cast.caseId, count: 1 }],
      });
      const next = await page(supervisor, `?limit=1&cursor=${String(newest.nextCursor)}`);
      expect(next.items).toMatchObject([{ searchId: runs[0]?.id, count: 1 }]);
      expect(JSON.stringify([newest, next])).not.toContain('rank');
      expect((await page(outsider)).items).toEqual([]);
      const national = await person(service, 'supervisor', 'NAT');
      expect((await page(national)).items).toHaveLength(2);
      problemOf(await detective.get('/adjudications/disagreements'), 403, 'forbidden');
      const [older] = runs;
      if (older) await decide(supervisor, older, 2, 'inconclusive').expect(201);
      expect((await page(supervisor)).items.map(({ searchId }) => searchId)).toEqual([runs[1]?.id]);
    });
  });
});

interface Tried {
  readonly opinions: readonly { by: number; blind: boolean; outcome: Outcome }[];
  readonly evidence: boolean;
}

const OPINIONS = [0, 1].flatMap((by) =>
  [true, false].flatMap((blind) => OUTCOMES.map((outcome) => ({ by, blind, outcome }))),
);

/** None, one or three opinions too; a third is never taken. */
const SEQUENCES: readonly Tried[] = [
  [],
  ...OPINIONS.map((one) => [one]),
  ...OPINIONS.flatMap((one) => OPINIONS.map((other) => [one, other])),
  ...[true, false].map((blind) =>
    [0, 1, 2].map((by) => ({ by, blind: blind || by > 0, outcome: 'potential' as const })),
  ),
].flatMap((opinions) => [true, false].map((evidence) => ({ opinions, evidence })));

function rightful({ opinions: [first, second, third], evidence }: Tried): boolean {
  if (!first || !second || third || !evidence) return false;
  const agreed = first.outcome === 'potential' && second.outcome === 'potential';
  return agreed && first.by !== second.by && (first.blind || second.blind);
}
