import type { Response } from 'supertest';
import type { Role } from '../../src/common/index.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { pairOf } from '../factories/duplicates.js';
import { type KeptSecrets, keptSecrets } from '../factories/kept-secrets.js';
import { PASSWORD } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import { leastBody } from '../support/least-bodies.js';
import { type Document, type Route, routesOf } from '../support/open-api.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
/** What a detective is told, an officer is, too; an administrator keeps the accounts of all prefectures. */
const ASKING: readonly Role[] = ['forensic_officer', 'supervisor', 'auditor'];

/** The newest seal of the log, which is one for all prefectures. */
const OF_ALL = 'GET /api/v1/audit/checkpoint';

const year = new Date().getUTCFullYear();
const TRAITS = { eye_color: { values: ['green'], certainty: 'certain' } };

/** What Casablanca does and keeps to itself, between what everybody may see. */
type Secret = (service: TestApplication) => Promise<unknown>;

/** An answer as its reader sees it, but for what no two runs have in common. */
interface Told {
  readonly asked: string;
  readonly status: number;
  readonly type: unknown;
  readonly body: unknown;
}

/** A database of its own, in which Agadir asks all it can. */
class World {
  readonly told: Told[] = [];
  readonly cursors: bigint[] = [];
  private met = 0;
  readonly names = new Map([[NOWHERE, 'an id of nothing']]);
  /** The log is one for all, and its auditors know how long it is. */
  private counted = true;

  constructor(
    readonly service: TestApplication,
    readonly callers: ReadonlyMap<Role, Caller>,
  ) {}

  hear(asked: string, { status, headers, body, text }: Response): void {
    const type = headers['content-type'] as unknown;
    this.counted = !asked.includes('/audit/');
    const json = String(type).includes('json');
    // Of an archive of evidence, what is in it is proved by positions in the log.
    const bytes = Buffer.isBuffer(body) && type !== 'application/zip' ? body.toString('hex') : '';
    const shown: unknown = json ? JSON.parse(this.plain(text), this.reviver) : bytes;
    // A sample that is drawn by lot.
    if (asked.includes('/searches/review')) sortItems(shown);
    this.told.push({ asked: this.plain(asked), status, type, body: shown });
  }

  /** Ids by the order in which Agadir first met them, and no moments. */
  private plain(text: string): string {
    return text
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
        const name = this.names.get(id) ?? `id-${(this.met += 1)}`;
        this.names.set(id, name);
        return name;
      })
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'a moment');
  }

  private readonly reviver = (key: string, value: unknown): unknown => {
    if (key === 'nextCursor') {
      if (this.counted)
        this.cursors.push(BigInt(Buffer.from(String(value), 'base64url').toString('latin1')));
      return 'a cursor';
    }
    // Where an entry stands in the log of all prefectures, auditors are told, once it is sealed.
    if (key === 'position' || key === 'seal') return undefined;
    if (key === 'id' && /^\d+$/.test(String(value))) return 'an entry';
    // In the order of ids, which is by chance.
    if (key === 'told') return (value as unknown[]).map((one) => JSON.stringify(one)).sort();
    // Of candidates with their ids.
    if (key === 'digests') return (value as string[]).length;
    return key === 'requestId' ? key : value;
  };
}

function sortItems(page: unknown): void {
  const key = (one: unknown) => JSON.stringify(one);
  (page as { items?: unknown[] }).items?.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What began and ended on one day of the service: records and reviews are dated by it. */
async function ofOneDay<T>(made: () => Promise<T>): Promise<T> {
  // Node.js and the database may know another law of the country each: midnight is one of the two.
  const today = () =>
    ['UTC', 'Africa/Casablanca']
      .map((timeZone) => new Date().toLocaleDateString('en', { timeZone }))
      .join();
  const began = today();
  const result = await made();
  return today() === began ? result : ofOneDay(made);
}

describe('what a prefecture keeps to itself', () => {
  const worlds: World[] = [];
  let routes: readonly Route[];

  afterAll(() => Promise.all(worlds.map(({ service }) => service.stop())));

  async function world(secret: Secret): Promise<World> {
    const service = await TestApplication.start();
    const admin = await service.asAdmin();
    const people = new Map<string, Caller>();
    for (const prefecture of ['CAS', 'AGA']) {
      for (const role of ASKING)
        people.set(`${prefecture} ${role}`, await user(admin, prefecture, role));
    }
    const caller = (name: string) => people.get(name) ?? service.as({});
    async function user(by: Caller, prefecture: string, role: Role): Promise<Caller> {
      const username = `${role}.${prefecture}`.toLowerCase().replace('_', '.');
      const account = { username, displayName: username, password: PASSWORD, role, prefecture };
      await by.post('/users').send(account).expect(201);
      return service.login(username, PASSWORD);
    }
    const made = new World(service, new Map(ASKING.map((role) => [role, caller(`AGA ${role}`)])));
    worlds.push(made);
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    routes = routesOf(document).filter(({ name }) => name !== OF_ALL);
    await live(made, caller('CAS forensic_officer'), secret);
    return made;
  }

  /** Both prefectures at work; the same in every world, but for the secrets. */
  async function live(made: World, owner: Caller, secret: Secret): Promise<void> {
    const { service, callers } = made;
    const officer = callers.get('forensic_officer') ?? owner;
    const ids = new Map<string, string>();
    const kept = (await secret(service)) as KeptSecrets | undefined;
    // As many as the first mean is of, so that one more or less would move it.
    for (let person = 10; person < 16; person += 1) {
      await create(owner, 'sketches', { traits: TRAITS }, await drawing(person));
    }
    ids.set('sketches shared', (await create(owner, 'sketches', {}, await drawing(16))).id);
    // The year of birth is told, the day is not.
    const birthDate = kept ? '1990-12-30' : '1990-01-02';
    const shared = await create(owner, 'subjects', { birthDate }, await drawing(17));
    ids.set('subjects shared', shared.id);
    ids.set('subjects own', (await create(officer, 'subjects', {}, await drawing(17, 2))).id);
    await secret(service);
    const caseId = await openCase(officer, { reference: 'Agadir 1' });
    ids.set('cases own', caseId);
    for (let person = 18; person < 21; person += 1) {
      const sketch = await create(officer, 'sketches', { caseId }, await drawing(person));
      ids.set('sketches own', sketch.id);
    }
    await secret(service);
    await likelyDuplicates(service, ids, kept);
    await ask(made, officer, ids, caseId);
    const uploaded = (await searchByImage(officer, await drawing(1, 3), { caseId }))
      .body as Answered;
    if (kept) await enrolAndErase(kept, await drawing(1, 3));
    made.hear('by image, later', await officer.get(`/searches/${uploaded.id}`));
    made.hear('repeat, later', await officer.post(`/searches/${uploaded.id}/repeat`));
    const known = { sketches: kept?.sketch.id, subjects: kept?.subject.id, cases: kept?.caseId };
    const hidden = {
      ...known,
      searches: kept?.searchId,
      'link-alerts': kept?.alertId,
      duplicates: kept?.pairId,
    };
    for (const [thing, id = NOWHERE] of Object.entries(hidden)) {
      ids.set(`${thing} hidden`, id);
      made.names.set(id, 'an id of nothing');
    }
    await askEverywhere(made, ids, await openConsultation(officer, caseId));
  }

  /** One of a record of each prefecture, and one of a record that is shared with one that is not. */
  async function likelyDuplicates(
    service: TestApplication,
    ids: Map<string, string>,
    kept: KeptSecrets | undefined,
  ): Promise<void> {
    const [own = '', shared = ''] = ['own', 'shared'].map((whose) => ids.get(`sketches ${whose}`));
    ids.set('duplicates own', await pairOf(service, own, shared));
    if (kept) await pairOf(service, shared, kept.sketch.id, 'same');
  }

  /** Of a picture that Agadir has searched with, too. */
  async function enrolAndErase({ officer, supervisor }: KeptSecrets, image: Buffer) {
    const { id } = await create(officer, 'sketches', { sharing: 'prefecture' }, image);
    const order = { ground: 'acquittal', reference: 'TPI 2026/9' };
    await supervisor.post(`/sketches/${id}/expungement`).send(order).expect(200);
  }

  /** Searches of every kind, and what becomes of them. */
  async function ask(made: World, officer: Caller, ids: Map<string, string>, caseId: string) {
    const recordId = ids.get('sketches own');
    const age = { min: 30, max: year - 1990, certainty: 'certain' };
    const aged = { traits: { age: { ...age, certainty: undefined, requireKnown: true } } };
    const purposes = [
      { probe: { traits: { age } }, target: 'subjects', filters: aged },
      { probe: { recordId } },
      { probe: { recordId }, target: 'both', filters: { offences: ['robbery'] } },
      { probe: { traits: TRAITS }, filters: { prefectures: ['CAS'] } },
      { probe: { recordId }, filters: { communes: ['casablanca'], modusOperandi: ['motorcycle'] } },
      { probe: { recordId }, filters: { placeKinds: ['street'] } },
    ];
    for (const query of purposes) {
      const run = await search(officer, { caseId, ...query, limit: 50 });
      made.hear(`search ${JSON.stringify(query)}`, run);
      const { id } = run.body as AnsweredSearch;
      ids.set('searches own', id);
      made.hear('repeat', await officer.post(`/searches/${id}/repeat`));
    }
    made.hear('by image', await searchByImage(officer, await drawing(1, 3), { caseId }));
    made.hear('upload', await officer.get(`/sketches/${recordId ?? ''}`));
  }

  /** Every route of the document, by everybody, of what is theirs, shared, hidden or nowhere. */
  async function askEverywhere(made: World, ids: Map<string, string>, consultation: string) {
    const removes = ({ verb, path }: Route) => Number(verb === 'delete' || path.includes('log'));
    for (const route of [...routes].sort((a, b) => removes(a) - removes(b))) {
      const thing = /\/([\w-]+)\/\{id\}/.exec(route.path)?.[1] ?? '';
      for (const whose of thing === '' ? [''] : ['own', 'shared', 'hidden']) {
        const id = ids.get(`${thing} ${whose}`) ?? NOWHERE;
        for (const [role, caller] of made.callers) {
          const asked = `${role} ${route.name} ${whose}`;
          await follow(made, asked, caller, route, id, consultation);
        }
      }
    }
  }

  /** Asks; of a list one row after the other. */
  async function follow(
    made: World,
    asked: string,
    caller: Caller,
    { name, verb, path, operation }: Route,
    id: string,
    consultation: string,
  ): Promise<void> {
    const named = new Set((operation.parameters ?? []).map((one) => one.name));
    const url = path
      .replace('{id}', id)
      .replace('{rank}', '1')
      .replace(/\{\w+\}/g, NOWHERE);
    for (let cursor: string | undefined, page = 0; page === 0 || cursor; page += 1) {
      const sent = made.service.anonymous[verb](url)
        .set(caller.headers)
        .query({
          ...(named.has('consultation') && { consultation }),
          ...(named.has('limit') && { limit: 1, ...(cursor && { cursor }) }),
        });
      const answer = await (verb === 'get' ? sent.buffer(true) : sent.send(leastBody(name)));
      made.hear(`${asked}, page ${page}`, answer);
      // The log of one's own prefecture is long.
      cursor =
        page < 3 ? (answer.body as { nextCursor?: string } | undefined)?.nextCursor : undefined;
    }
  }

  it('changes no answer to another, over every route, bit for bit', async () => {
    const [without, withSecrets] = await ofOneDay(async () => [
      await world(() => Promise.resolve()),
      await world(keptSecrets),
    ]);
    expect(without.told.length).toBeGreaterThan(routes.length * ASKING.length);
    const otherwise = without.told.flatMap((told, i) => {
      const instead = withSecrets.told[i];
      return JSON.stringify(told) === JSON.stringify(instead) ? [] : [{ told, instead }];
    });
    const all = otherwise.map(({ told }) => told.asked);
    // A few at once: the first difference often brings all others.
    const shown = otherwise.slice(0, 3);
    expect({ all, shown: shown.map(({ instead }) => instead) }).toEqual({
      all: [],
      shown: shown.map(({ told }) => told),
    });
    expect(withSecrets.told).toHaveLength(without.told.length);
  }, 900_000);

  it('is counted by no cursor', () => {
    for (const { cursors } of worlds) {
      const steps = cursors.slice(1).map((cursor, i) => Number((cursors[i] ?? cursor) - cursor));
      const between = steps.map(Math.abs).filter((step) => step > 0);
      expect(between.length).toBeGreaterThan(0);
      // A counter of all rows would be far below: what differs is a moment, in small parts of it.
      expect(Math.min(...between)).toBeGreaterThan(100);
    }
  });
});
