import type { Response } from 'supertest';
import { SearchRequestsService } from '../../src/search/approval/search-requests.service.js';
import { SearchService } from '../../src/search/runs/search.service.js';
import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

/** At the pace that is assumed before any search was seen, 40 places beside the 8 that run. */
const SEARCH_WAIT_MS = '1000';
const ADMITTED = 48;

describe('searches at once', () => {
  let service: TestApplication;
  let open: () => void;
  /** What a search waits for before it begins. */
  let gate: () => Promise<void>;
  /** Of the search that began last. */
  let closed: AbortSignal | undefined;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_WAIT_MS });
    // A machine on which a search takes as long as this test lets it.
    const searches = service.app.get(SearchService, { strict: false });
    const prepare = searches.prepare.bind(searches);
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    gate = () => opened;
    searches.prepare = async (...asked) => {
      ({ closed } = asked[0]);
      await gate();
      return prepare(...asked);
    };
  });
  afterAll(() => service.stop());

  it('of one prefecture wait in a bounded queue, and keep nobody else out', async () => {
    const [flood, other] = [
      await person(service, 'detective', 'CAS'),
      await person(service, 'detective', 'AGA'),
    ];
    const cases = new Map([
      [flood, await openCase(flood)],
      [other, await openCase(other)],
    ]);
    const refused: Response[] = [];
    let enough: [count: number, reached: () => void] | undefined;
    const refusals = (count: number) =>
      new Promise<void>((resolve) => {
        if (refused.length >= count) resolve();
        else enough = [count, resolve];
      });
    const ask = async (caller: Caller) => {
      const probe = { traits: { eye_color: { values: ['brown'], certainty: 'certain' } } };
      const answer = await search(caller, { caseId: cases.get(caller), probe });
      if (answer.status !== 200) refused.push(answer);
      if (enough && refused.length >= enough[0]) enough[1]();
      return answer.status;
    };

    const theirs = Array.from({ length: 200 }, () => ask(flood));
    await refusals(200 - ADMITTED);
    const others = Array.from({ length: 5 }, () => ask(other));
    // Whoever of the long line came last gives way.
    await refusals(205 - ADMITTED);
    open();
    expect(await Promise.all(others)).toEqual(Array(5).fill(200));
    const answered = await Promise.all(theirs);
    expect(answered.filter((status) => status === 200)).toHaveLength(ADMITTED - 5);
    expect(refused).toHaveLength(205 - ADMITTED);
    for (const answer of refused) {
      problemOf(answer, 503, 'search-queue-full');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    // And then there is room again.
    expect(await ask(flood)).toBe(200);
  });

  it('end where nobody waits for them any more, and leave nothing behind', async () => {
    const caller = await person(service, 'detective', 'CAS');
    const caseId = await openCase(caller);
    const requests = service.app.get(SearchRequestsService, { strict: false });
    const askFor = requests.search.bind(requests);
    let running: Promise<unknown> = Promise.resolve();
    requests.search = (...given) => {
      const run = askFor(...given);
      running = run;
      return run;
    };
    const began = new Promise<() => void>((goOn) => {
      gate = () =>
        new Promise<void>((resolve) => {
          goOn(resolve);
        });
    });
    const probe = { traits: { eye_color: { values: ['brown'], certainty: 'certain' } } };
    const url = `${await service.app.getUrl()}/api/v1/searches`;
    const leaving = new AbortController();
    const asked = fetch(url, {
      method: 'POST',
      headers: { ...caller.headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ caseId, probe, purpose: 'Nobody waits for it.' }),
      signal: leaving.signal,
    });
    const goOn = await began;
    leaving.abort();
    await expect(asked).rejects.toThrow();
    while (!closed?.aborted) await new Promise(setImmediate);
    goOn();
    await expect(running).rejects.toMatchObject({ code: 'request-aborted' });
    const kept = await caller.get('/searches').query({ caseId }).expect(200);
    expect(kept.body).toMatchObject({ items: [] });
    expect(
      await service.rows(`SELECT 1 FROM audit_entries
        WHERE action = 'search.run' AND details->>'caseId' = '${caseId}'`),
    ).toEqual([]);
  });
});
