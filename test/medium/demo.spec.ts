import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { asOwner } from '../../src/database/index.js';
import {
  completeDemoDirectory,
  DEMO_USERS,
  seedDemo,
  setDemoUsers,
  takeDemoDirectory,
} from '../../src/demo/index.js';
import { DEMO_CASES } from '../../src/demo/seed/demo-cases.js';
import type { CaseOverview } from '../../src/overviews/case/case-overview-view.js';
import type { InboxView } from '../../src/overviews/inbox/inbox-view.js';
import { UsersService } from '../../src/users/index.js';
import { linkageWorker } from '../factories/link-alerts.js';
import { type Answered, listAll } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';
import { describeEmbedded } from '../support/template.js';

const PASSWORD = 'shown when it starts';
/** The fewest with whom each case has its drawing and its photograph. */
const PERSONS = 18;

// It takes no server.
describeEmbedded('the demonstration', () => {
  let service: TestApplication;
  const by = new Map<string, Caller>();

  beforeAll(async () => {
    service = await TestApplication.start();
    const { app } = service;
    await asOwner('the demonstration is set up', async () => {
      await setDemoUsers(app.get(UsersService, { strict: false }), PASSWORD);
      const db = app.get(DataSource, { strict: false });
      const linked = () => linkageWorker(service).idle();
      const url = await app.getUrl();
      await seedDemo({ url, password: PASSWORD, persons: PERSONS, db, linked }, () => undefined);
    });
    for (const { username } of DEMO_USERS)
      by.set(username, await service.login(username, PASSWORD));
  });
  afterAll(() => service.stop());

  function as(username: (typeof DEMO_USERS)[number]['username']): Caller {
    const caller = by.get(username);
    if (!caller) throw new Error(`${username} has not signed in`);
    return caller;
  }

  it.each([
    ['officer.cas', ['opinion', 'link_alert', 'revocation', 'opening']],
    ['examiner.cas', ['opinion', 'link_alert', 'opening']],
    ['detective.cas', ['identification', 'link_alert', 'revocation', 'notice', 'opening']],
    [
      'supervisor.cas',
      ['disagreement', 'opinion', 'identification', 'link_alert', 'opening', 'review'],
    ],
    ['detective.aga', ['link_alert']],
  ] as const)('gives %s something to do', async (username, kinds) => {
    const { sections } = (await as(username).get('/inbox').expect(200)).body as InboxView;
    expect(sections.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('has a case in each state', async () => {
    const states = await Promise.all(
      DEMO_CASES.map(async ({ reference }) => {
        const found = await as('detective.cas').get('/cases').query({ reference }).expect(200);
        const [file] = (found.body as { items: { id: string }[] }).items;
        const answer = await as('detective.cas').get(`/cases/${file?.id ?? ''}/overview`);
        const overview = answer.body as CaseOverview;
        const [search] = overview.searches;
        const stages = search?.examined.map(({ stage, outcome }) => `${stage} ${String(outcome)}`);
        return [overview.case.status, overview.disclosures.length, search ? stages : 'no search'];
      }),
    );
    expect(states).toEqual([
      ['open', 0, 'no search'],
      ['open', 0, []],
      ['open', 0, ['second_awaited null']],
      ['open', 0, ['disagreed null']],
      ['open', 0, ['concluded potential']],
      ['open', 0, ['concluded no_candidate']],
      ['open', 0, ['concluded potential']],
      ['open', 0, ['concluded potential']],
      ['open', 1, ['identified potential']],
      ['open', 0, ['revoked null']],
      ['closed', 0, ['identified potential']],
    ]);
  });

  it('has alerts that await an opinion, and one of which the holders differ', async () => {
    const { items } = (await as('officer.aga').get('/link-alerts').expect(200)).body as {
      items: { state: string }[];
    };
    const states = items.map(({ state }) => state);
    expect(states).toContain('open');
    expect(states.filter((state) => state === 'disputed')).toHaveLength(1);
  });

  it('has known people with a photograph and a name in two scripts', async () => {
    const subjects = await listAll(as('officer.cas'), '/subjects');
    expect(subjects.length).toBeGreaterThan(10);
    const looks = subjects.flatMap(({ images }) => images.map(({ face }) => face.status));
    expect(new Set(looks)).toEqual(new Set(['found']));
    const [name] = subjects.flatMap(({ aliases }) => (aliases as string[] | undefined) ?? []);
    const found = await as('officer.cas').get('/subjects').query({ name }).expect(200);
    expect(name).toMatch(/[\u0600-\u06FF]/);
    expect((found.body as { items: Answered[] }).items.length).toBeGreaterThan(0);
  });
});

describe('the directory of the demonstration', () => {
  let place: string;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'mirsam-demo-'));
  });
  afterEach(() => rm(place, { recursive: true }));

  it('is made anew until all is in it, and then kept', async () => {
    expect(await takeDemoDirectory(place)).toBe(false);
    await writeFile(join(place, 'half'), '');
    expect(await takeDemoDirectory(place)).toBe(false);
    expect(await readdir(place)).toEqual(['demo.json']);
    await writeFile(join(place, 'whole'), '');
    completeDemoDirectory(place);
    expect(await takeDemoDirectory(place)).toBe(true);
    expect(await readdir(place)).toEqual(['demo.json', 'whole']);
  });

  it('is none in which something else is kept', async () => {
    await writeFile(join(place, 'installation.json'), '{}');
    await expect(takeDemoDirectory(place)).rejects.toThrow('holds something else');
    expect(await readdir(place)).toEqual(['installation.json']);
  });
});
