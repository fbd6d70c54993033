import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { MATRIX, mayDo, type Permission, reaches, type Standing } from '../../src/access/index.js';
import { type Role, ROLES } from '../../src/common/index.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { pairOf } from '../factories/duplicates.js';
import { person } from '../factories/people.js';
import { create, type Kind } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import { leastBody } from '../support/least-bodies.js';
import { permissionsPage, updatesDocs } from '../support/permissions-page.js';

const NOTHING = '00000000-0000-4000-8000-000000000000';
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const PAGE = fileURLToPath(new URL('../../../docs/permissions.md', import.meta.url));

/** Kinds of things that an `{id}` may be of, by the path; others are nobody's. */
const THINGS = [
  ...(['sketches', 'subjects', 'cases', 'searches', 'link-alerts', 'duplicates'] as const),
] as const;
type Thing = (typeof THINGS)[number];

/** Refusals that say whose a thing is, or nothing of it. */
const NOT_THEIRS = new Set([
  ...['record-not-found', 'record-of-other-prefecture', 'case-not-found', 'search-not-found'],
  ...['link-alert-not-found', 'link-alert-of-others'],
  ...['duplicate-not-found', 'duplicate-of-others'],
]);

interface Case {
  readonly route: string;
  readonly role: Role;
  readonly standing?: Standing;
}

describe('the permission matrix', () => {
  let service: TestApplication;
  let routes: Map<string, string | undefined>;
  let callers: Record<'CAS' | 'NAT', Map<Role, Caller>>;
  const ids = new Map<string, string>();
  const consultations = new Map<Caller, string>();

  beforeAll(async () => {
    service = await TestApplication.start();
    routes = await routesOf(service);
    callers = { CAS: await everyRole('CAS'), NAT: await everyRole('NAT') };
    const holders = { CAS: await person(service, 'forensic_officer', 'CAS'), AGA: await abroad() };
    for (const kind of ['sketches', 'subjects'] as const) await records(kind, holders);
    for (const [standing, holder] of [
      ['own', holders.CAS],
      ['foreign', holders.AGA],
    ] as const) {
      const caseId = await openCase(holder);
      const probe = { recordId: ids.get(`sketches ${standing}`) };
      const run = await search(holder, { caseId, probe, target: 'subjects' }).expect(200);
      ids.set(`cases ${standing}`, caseId);
      ids.set(`searches ${standing}`, (run.body as { id: string }).id);
    }
    await alert('own', ids.get('sketches own'), ids.get('sketches shared'));
    await alert('foreign', ids.get('sketches foreign'), ids.get('sketches shared'));
    for (const standing of ['own', 'shared', 'foreign', 'opened']) {
      const [one = '', other = ''] = [`sketches ${standing}`, 'subjects shared'].map((of) =>
        ids.get(of),
      );
      ids.set(`duplicates ${standing}`, await pairOf(service, one, other, 'same'));
    }
  });
  afterAll(() => service.stop());

  async function everyRole(prefecture: string): Promise<Map<Role, Caller>> {
    const made = new Map<Role, Caller>();
    for (const role of ROLES) {
      const caller = await person(service, role, prefecture);
      made.set(role, caller);
      if (mayDo(role, 'consultations.create')) {
        consultations.set(caller, await openConsultation(caller));
      }
    }
    return made;
  }

  const abroad = () => person(service, 'supervisor', 'AGA');

  /** One record of each standing to Casablanca; the restricted one of Agadir twice, once opened. */
  async function records(kind: Kind, holders: Record<'CAS' | 'AGA', Caller>): Promise<void> {
    const restricted = { sharing: 'prefecture' };
    const { CAS, AGA } = holders;
    ids.set(`${kind} own`, (await create(CAS, kind, restricted, await drawing(1))).id);
    ids.set(`${kind} shared`, (await create(AGA, kind, {}, await drawing(2))).id);
    ids.set(`${kind} foreign`, (await create(AGA, kind, restricted, await drawing(3))).id);
    const opened = (await create(AGA, kind, restricted, await drawing(4))).id;
    ids.set(`${kind} opened`, opened);
    const opening = { prefecture: 'CAS', until: TOMORROW, reason: 'A joint inquiry.' };
    await AGA.post(`/${kind}/${opened}/openings`).send(opening).expect(201);
  }

  async function alert(standing: Standing, probe = '', candidate = ''): Promise<void> {
    const explanation = { strength: 1, face: { band: 'weak' }, traits: [] };
    const [row] = await service.rows(
      `INSERT INTO link_alerts (probe_id, candidate_id, explanation, gallery_size, threshold,
         model_version, state)
       VALUES ('${probe}', '${candidate}', '${JSON.stringify(explanation)}', 7, 1, 'm', 'open')
       ON CONFLICT (least(probe_id, candidate_id), greatest(probe_id, candidate_id))
         DO UPDATE SET threshold = link_alerts.threshold RETURNING id`,
    );
    ids.set(`link-alerts ${standing}`, String(row?.id));
  }

  /** Every route for every role; those about one thing, for every standing that it may have. */
  const cases = (): Case[] =>
    [...routes].flatMap(([route, access]) => {
      if (access === undefined || access === 'authenticated') return [];
      const standings = standingsOf(route);
      return ROLES.flatMap((role): Case[] =>
        standings.length === 0
          ? [{ route, role }]
          : standings.map((standing) => ({ route, role, standing })),
      );
    });

  const ask = async ({ route, role, standing }: Case) => {
    const caller = callers[standing === 'national' ? 'NAT' : 'CAS'].get(role) ?? service.as({});
    // What the national level sees of others is what nobody else does.
    const whose = standing === 'national' ? 'foreign' : standing;
    const id = ids.get(`${thingOf(route) ?? ''} ${whose ?? ''}`) ?? NOTHING;
    const [method = '', path = ''] = route
      .replace('{rank}', '1')
      .replace('{id}', id)
      .replace(/\{\w+\}/g, NOTHING)
      .split(' ');
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    const sent = service.anonymous[verb](path).set(caller.headers);
    if (path.endsWith('/image')) {
      return sent.query({ consultation: consultations.get(caller) ?? NOTHING, size: 'thumb' });
    }
    // Refused as no image, once it is known whose the record is.
    if (/\/(images|photos)$/.test(path)) return sent.attach('image', Buffer.from('x'), 'a.png');
    if (/^PUT .*images\/\{imageId\}$/.test(route)) {
      const why = JSON.stringify({ reason: 'why' });
      return sent.attach('image', Buffer.from('x'), 'a.png').field('replacement', why);
    }
    return sent.send(leastBody(route));
  };

  const outcomeOf = ({ standing }: Case, answer: { status: number; body: unknown }) => {
    const { code = '' } = answer.body as { code?: string };
    if (code === 'forbidden') return 'forbidden';
    // Of a thing that there is not, only the role is told.
    if (NOT_THEIRS.has(code)) return standing === undefined ? 'admitted' : 'not theirs';
    return answer.status < 500 ? 'admitted' : `failed: ${answer.status}`;
  };

  const expected = ({ route, role, standing }: Case) => {
    const permission = routes.get(route) as Permission;
    if (!mayDo(role, permission)) return 'forbidden';
    if (standing === undefined) return 'admitted';
    return reaches(role, permission, standing) ? 'admitted' : 'not theirs';
  };

  it('knows every route', () => {
    const known = new Set([undefined, 'authenticated', ...Object.keys(MATRIX)]);
    const missing = [...routes].filter(([, access]) => !known.has(access));
    expect(missing).toEqual([]);
    const nobodys = [...routes].filter(([, access]) => access === undefined);
    expect(nobodys.map(([route]) => route).sort()).toEqual([
      'GET /api/v1/auth/ways',
      'GET /health/live',
      'GET /health/ready',
      'POST /api/v1/auth/login',
      'POST /api/v1/auth/provider',
      'POST /api/v1/auth/provider/session',
      'POST /api/v1/auth/session',
    ]);
  });

  it('says of every route, role and record what the service does', async () => {
    const all = cases();
    expect(all.length).toBeGreaterThanOrEqual(300);
    const wrong: string[] = [];
    // What withdraws a record comes last.
    const withdraws = ({ route }: Case) => Number(/^DELETE .*\{id\}$/.test(route));
    for (const one of all.sort((a, b) => withdraws(a) - withdraws(b))) {
      const answer = await ask(one);
      const [said, wanted] = [outcomeOf(one, answer), expected(one)];
      const hidden = one.standing === 'foreign' && wanted === 'not theirs' && answer.status !== 404;
      if (said !== wanted || hidden) {
        const { route, role, standing = '' } = one;
        wrong.push(`${route} ${role} ${standing}: ${said} (${answer.text}), not ${wanted}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('is printed in docs/permissions.md', async () => {
    const options = { ...(await resolveConfig(PAGE)), parser: 'markdown' };
    const page = await format(permissionsPage(routes), options);
    if (updatesDocs()) await writeFile(PAGE, page);
    expect(await readFile(PAGE, 'utf8')).toBe(page);
  });
});

function thingOf(route: string): Thing | undefined {
  return THINGS.find((thing) => route.includes(`/${thing}/{id}`));
}

function standingsOf(route: string): readonly Standing[] {
  const thing = thingOf(route);
  // Begun by an opinion, and asked for by who has not looked: the adjudication specs walk it.
  if (thing === undefined || /\/(blind|probe)/.test(route)) return [];
  if (thing === 'sketches' || thing === 'subjects' || thing === 'duplicates') {
    return ['own', 'shared', 'opened', 'foreign', 'national'];
  }
  return ['own', 'foreign', 'national'];
}

/** The routes of the running service, and what each asks of its caller. */
async function routesOf(service: TestApplication): Promise<Map<string, string | undefined>> {
  const document = (await service.anonymous.get('/api/openapi.json').expect(200)).body as {
    paths: Record<string, Record<string, { 'x-permission'?: string }>>;
  };
  return new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]) =>
          [`${method.toUpperCase()} ${path}`, operation['x-permission']] as const,
      ),
    ),
  );
}
