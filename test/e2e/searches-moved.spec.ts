import { DataSource } from 'typeorm';
import type { SearchRequestView } from '../../src/search/approval/search-request-view.js';
import { callerScope, withinScope } from '../../src/database/index.js';
import { examine } from '../factories/adjudications.js';
import { disclose } from '../factories/bundles.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { openUnit, reorganise } from '../factories/units.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const RESTRICTED = { sharing: 'prefecture' };
const TRAITS = { eye_color: { values: ['green'], certainty: 'certain' } };
const ORDER = { ground: 'acquittal', reference: 'TPI Casablanca 2026/121' };

interface Searcher {
  readonly username: string;
  readonly id: string;
  caller: Caller;
}

/** What one detective has searched for one case: a run, and a request that was approved. */
interface Asked {
  readonly run: AnsweredSearch;
  readonly request: SearchRequestView;
}

describe('a search that is another prefecture’s by now', () => {
  let service: TestApplication;
  let admin: Caller;
  let supervisor: Caller;
  /** Serves in a district that goes to Agadir, and has searched for a case that stays. */
  let moved: Searcher & Asked;
  /** Stays, and has searched for a case that goes to Agadir. */
  let left: Searcher & Asked;
  let sketchId: string;

  const detective = async (district?: string): Promise<Searcher> => {
    const { id, username } = await account(admin, 'detective', 'CAS', district);
    return { id, username, caller: await service.login(username, PASSWORD) };
  };
  const asked = async (one: Searcher, caseId: string, probe: string): Promise<Searcher & Asked> => {
    const run = (
      await search(one.caller, { caseId, probe: { traits: TRAITS }, target: 'sketches' }).expect(
        200,
      )
    ).body as AnsweredSearch;
    await one.caller.get(`/searches/${run.id}`).expect(200);
    const wanted = { caseId, probe: { recordId: probe }, target: 'subjects' };
    const request = (await search(one.caller, wanted).expect(202)).body as SearchRequestView;
    const decision = { approve: true, reason: 'Weighed.' };
    await supervisor.post(`/search-requests/${request.id}/decision`).send(decision).expect(200);
    return { ...one, run, request };
  };

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
    admin = await service.asAdmin();
    await openUnit(admin, 'ANFA', 'CAS');
    supervisor = await person(service, 'supervisor', 'CAS');
    const officer = await person(service, 'forensic_officer', 'CAS');
    const [goes, stays] = [await detective('ANFA'), await detective()];
    const caseId = await openCase(officer);
    const given = { caseId, traits: TRAITS };
    sketchId = (await create(officer, 'sketches', { ...given, ...RESTRICTED }, await drawing(1)))
      .id;
    const probe = await create(officer, 'sketches', {}, await drawing(2));
    moved = await asked(goes, caseId, probe.id);
    left = await asked(stays, await openCase(goes.caller), probe.id);
    await reorganise(admin, 'ANFA/move', { parent: 'AGA' }).expect(200);
    moved.caller = await service.login(moved.username, PASSWORD);
    // Said of it after that.
    await examine(supervisor, moved.run, 1, 'potential');
    // A notice of the erasure is left for who ran it.
    await supervisor.post(`/sketches/${sketchId}/expungement`).send(ORDER).expect(200);
  });
  afterAll(() => service.stop());

  const both = () => [moved, left];

  it('is nowhere to who ran it, with all that was said of it', async () => {
    for (const { caller, run, request } of both()) {
      for (const path of ['', '/adjudications']) {
        problemOf(await caller.get(`/searches/${run.id}${path}`), 404, 'search-not-found');
      }
      problemOf(await caller.post(`/searches/${run.id}/repeat`), 404, 'search-not-found');
      problemOf(await disclose(caller, run.id), 404, 'search-not-found');
      problemOf(
        await caller.get(`/search-requests/${request.id}`),
        ...([404, 'search-request-not-found'] as const),
      );
      problemOf(
        await caller.post(`/search-requests/${request.id}/search`),
        ...([404, 'search-request-not-found'] as const),
      );
      for (const path of ['/searches', '/search-requests', '/notices']) {
        const { items } = (await caller.get(path).expect(200)).body as { items: object[] };
        expect({ path, items }).toEqual({ path, items: [] });
      }
      expect((await caller.get('/inbox').expect(200)).body).toMatchObject({ count: 0 });
    }
  });

  it('is nowhere to them by any statement, either', async () => {
    for (const { id, caller, run, request } of both()) {
      const { prefecture } = (await caller.get('/auth/me').expect(200)).body as {
        prefecture: string;
      };
      const [own] = await service.rows(`SELECT id FROM prefectures WHERE code = '${prefecture}'`);
      const scope = callerScope({
        ...{ kind: 'user', id, name: 'n', role: 'detective' },
        prefecture: { id: String(own?.id), code: prefecture, national: false },
      });
      const statements = [
        `SELECT id FROM searches WHERE id = '${run.id}'`,
        ...['search_candidates', 'search_probe_members', 'opinions', 'decisions', 'corroborations']
          .concat('identifications', 'notices')
          .map((table) => `SELECT search_id FROM ${table} WHERE search_id = '${run.id}'`),
        `SELECT id FROM search_requests WHERE id = '${request.id}'`,
        `UPDATE search_requests SET reason = 'x' WHERE id = '${request.id}' RETURNING id`,
        // An erasure of its own prefecture's, each knows of.
        `SELECT id FROM tombstones WHERE id = '${sketchId}' AND prefecture_id <> '${String(own?.id)}'`,
      ];
      for (const sql of statements) {
        const rows = await withinScope(scope, () =>
          service.app.get(DataSource, { strict: false }).query<object[]>(sql),
        );
        // What an UPDATE answers has its count beside it.
        expect({ sql, rows: rows.flat().filter((row) => typeof row === 'object') }).toEqual({
          sql,
          rows: [],
        });
      }
    }
    const kept = await service.rows(
      `SELECT recipient FROM notices WHERE search_id = '${moved.run.id}'`,
    );
    expect(kept).toEqual([{ recipient: `user:${moved.id}` }]);
  });

  it('is read by its prefecture, and by who ran it once both are of one again', async () => {
    await supervisor.get(`/searches/${moved.run.id}`).expect(200);
    const there = await person(service, 'supervisor', 'AGA');
    await there.get(`/searches/${left.run.id}`).expect(200);
    await reorganise(admin, 'ANFA/move', { parent: 'CAS' }).expect(200);
    moved.caller = await service.login(moved.username, PASSWORD);
    for (const { caller, run, request } of both()) {
      await caller.get(`/searches/${run.id}`).expect(200);
      await caller.get(`/search-requests/${request.id}`).expect(200);
    }
    const { items } = (await moved.caller.get('/notices').expect(200)).body as { items: object[] };
    expect(items).toHaveLength(1);
  });

  it('is in no bundle while its case alone is another prefecture’s', async () => {
    // As no reorganisation leaves them, but an operator's hand or a restored table may.
    const owner = await service.owner();
    await owner.query(`UPDATE cases SET prefecture_id = (SELECT id FROM prefectures WHERE code = 'AGA')
      WHERE id = (SELECT case_id FROM searches WHERE id = '${moved.run.id}')`);
    await owner.destroy();
    await disclose(supervisor, moved.run.id).expect(201);
    problemOf(
      await supervisor.get(`/searches/${moved.run.id}/bundle`),
      ...([404, 'case-not-found'] as const),
    );
    for (const path of ['', '/adjudications']) {
      await supervisor.get(`/searches/${moved.run.id}${path}`).expect(200);
    }
    problemOf(
      await supervisor.post(`/searches/${moved.run.id}/repeat`),
      ...([422, 'case-unusable'] as const),
    );
  });
});
