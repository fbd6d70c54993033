import { setTimeout as pause } from 'node:timers/promises';
import type { LinkAlertView } from '../../src/linkage/link-alert-view.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { sendImport, settledImport, zipOf } from '../factories/imports.js';
import { account, PASSWORD } from '../factories/people.js';
import { create, listAll } from '../factories/records.js';
import { type AnsweredSearch, searchByImage } from '../factories/searches.js';
import { ADMIN_PASSWORD, type Caller } from '../support/application.js';
import { runCommand } from '../support/command-here.js';
import { startCommand } from '../support/command-process.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { callerAt, type Headers, logIn } from '../support/over-http.js';
import { ServiceProcess } from '../support/service-process.js';
import { describeServer } from '../support/template.js';

const HAND = { defaults: { origin: 'hand_drawn' } };

const LIMIT = 40;

const isOurs = ({ number }: { readonly number: string }) => number.startsWith('AGA');

/** Two services and two workers, each a process of its own, on one database and one `DATA_DIR`. */
describeServer('many instances', () => {
  let database: TestDatabase;
  let services: [ServiceProcess, ServiceProcess];
  let workers: ReturnType<typeof startCommand>[];
  let admin: [Caller, Caller];
  let officer: [Caller, Caller];

  const settings = () => {
    const { dataDir: DATA_DIR, databaseUrl: DATABASE_URL = '' } = database;
    return { DATA_DIR, DATABASE_URL };
  };
  const both = (headers: Headers): [Caller, Caller] => [
    callerAt(services[0].url, headers),
    callerAt(services[1].url, headers),
  ];
  async function at(role: Parameters<typeof account>[1], prefecture: string) {
    const { username } = await account(admin[0], role, prefecture);
    return both(await logIn(services[0].url, username, PASSWORD));
  }

  beforeAll(async () => {
    database = await testDatabase();
    const limits = { REQUESTS_PER_MINUTE: String(LIMIT * 10), SEARCHES_PER_MINUTE: String(LIMIT) };
    // At once: one of them brings the database up to date, and makes the first administrator.
    services = await Promise.all([
      ServiceProcess.start(database, limits),
      ServiceProcess.start(database, limits),
    ]);
    workers = [1, 2].map(() => startCommand(['worker'], settings()));
    admin = both(await logIn(services[1].url, 'admin', ADMIN_PASSWORD));
    officer = await at('forensic_officer', 'CAS');
  }, 180_000);
  afterAll(async () => {
    for (const { child } of workers) child.kill('SIGTERM');
    const ends = await Promise.all(workers.map(({ end }) => end));
    const stops = await Promise.all(services.map((service) => service.end('SIGTERM')));
    await database.drop();
    expect(ends.map(({ code, complaints }) => [code, complaints])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(stops.map(({ code }) => code)).toEqual([0, 0]);
  });

  it('give each record the next number of one series', async () => {
    const made = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async (nth) =>
        create(officer[nth % 2 ? 0 : 1], 'sketches', {}, await drawing(100 + nth)),
      ),
    );
    const numbers = made.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('list and score one gallery, by one mean', async () => {
    const caseId = await openCase(officer[0]);
    const probe = await drawing(103);
    const lists = await Promise.all(
      officer.map(async (caller) => {
        const query = { caseId, target: 'sketches' };
        const answer = await searchByImage(caller, probe, query).expect(200);
        return (answer.body as AnsweredSearch).candidates.map(({ id, score }) => [id, score]);
      }),
    );
    expect(lists[0]?.length).toBeGreaterThan(3);
    expect(lists[0]).toEqual(lists[1]);
  });

  it('know one session: it opens both, and ends at both', async () => {
    const { username } = await account(admin[1], 'detective', 'CAS');
    const [here, there] = both(await logIn(services[0].url, username, PASSWORD));
    await there.get('/cases').expect(200);
    await there.post('/auth/logout').expect(204);
    await here.get('/cases').expect(401);
    // Tokens of before a rotation go on, and new ones open both.
    expect(await runCommand(['keys', 'rotate'], settings())).toMatchObject({ code: 0 });
    await officer[1].get('/cases').expect(200);
    const [again, elsewhere] = both(await logIn(services[1].url, username, PASSWORD));
    await again.get('/cases').expect(200);
    await elsewhere.get('/cases').expect(200);
  });

  it('count together how often somebody asks, and how often a password is guessed', async () => {
    const limited = await at('detective', 'CAS');
    const caseId = await openCase(limited[0]);
    const count = (caller: Caller) =>
      caller.post('/searches/gallery').send({ caseId, target: 'sketches' });
    const answers = await Promise.all(
      Array.from({ length: LIMIT + 10 }, (_, nth) => count(limited[nth % 2 ? 1 : 0])),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);

    const guess = async ({ url }: ServiceProcess, username: string) => {
      const answer = await fetch(`${url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password: 'a guess at the password' }),
      });
      return answer.status;
    };
    const { username } = await account(admin[0], 'detective', 'CAS');
    const guesses: number[] = [];
    for (let nth = 0; nth < 12; nth += 1) {
      guesses.push(await guess(services[nth % 2 ? 1 : 0], username));
    }
    expect(guesses).toEqual([...Array<number>(10).fill(401), 429, 429]);
  });

  it('compare each new sketch once, whichever took it in', async () => {
    const [, aga] = await at('forensic_officer', 'AGA');
    const traits = {
      sex: { values: ['male'], certainty: 'certain' },
      eye_color: { values: ['green'], certainty: 'certain' },
      marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }],
    };
    const earlier = await create(officer[0], 'sketches', { traits }, await drawing(1, 1));
    const later = await create(aga, 'sketches', { traits }, await drawing(1, 2));
    const alerts = async () => {
      const answer = await aga.get('/link-alerts').expect(200);
      return (answer.body as { items: LinkAlertView[] }).items;
    };
    while ((await alerts()).length === 0) await pause(200);
    await settledQueues();
    const pairs = (await alerts()).map(({ probe, candidate }) => [
      ...[(probe as { id: string }).id, (candidate as { id: string }).id],
    ]);
    expect(pairs).toContainEqual([later.id, earlier.id]);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
  });

  it('share the rows of an import, and make each once', async () => {
    const [here, there] = await at('forensic_officer', 'AGA');
    const before = (await listAll(there, '/sketches')).filter(isOurs).length;
    const rows = Array.from({ length: 24 }, (_, nth) => nth + 1);
    const pictures = await Promise.all(
      rows.map(async (nth) => [`p${nth}.png`, await drawing(200 + nth)] as const),
    );
    const line = (nth: number) => `R-${nth};p${nth}.png;31/12/2024;Homme\n`;
    const sheet = `Référence;Image;Date du dessin;Sexe\n${rows.map(line).join('')}`;
    const images = await zipOf(Object.fromEntries(pictures));
    const sent = await sendImport(here.post('/imports'), sheet, images, {
      kind: 'sketch',
      profile: HAND,
    });
    expect(sent.status).toBe(201);
    const { id } = sent.body as { id: string };
    expect((await settledImport(there, id)).state).toBe('checked');
    await there.post(`/imports/${id}/start`).expect(200);
    expect(await settledImport(here, id)).toMatchObject({
      state: 'done',
      rows: { accepted: rows.length },
    });
    const made = (await listAll(there, '/sketches')).filter(isOurs);
    expect(made).toHaveLength(before + rows.length);
  }, 240_000);

  it('write one log, which is sealed by one key and holds', async () => {
    await settledQueues();
    const { code, stdout } = await runCommand(['audit', 'verify'], settings());
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const found = await runCommand(['storage', 'verify', '--json'], settings());
    expect(JSON.parse(found.stdout)).toMatchObject({ missing: 0, orphans: 0 });
  });

  /** Until all is sealed and compared. */
  async function settledQueues(): Promise<void> {
    const db = await database.connect();
    for (;;) {
      const [left] = await db.query<[{ n: number }]>(
        `SELECT (SELECT count(*) FROM audit_unsealed)::int
           + (SELECT count(*) FROM linkage_queue)::int AS n`,
      );
      if (left.n === 0) break;
      await pause(200);
    }
    await db.destroy();
  }
});
