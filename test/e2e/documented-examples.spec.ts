import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawing } from '../factories/drawings.js';
import type { Answered } from '../factories/records.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { ADMIN_PASSWORD } from '../support/application.js';
import { helpOf } from '../support/commander-program.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { documentedPages, type Page } from '../support/documented-pages.js';
import type { Document } from '../support/open-api.js';
import { ServiceProcess } from '../support/service-process.js';
import { inShell } from '../support/shell.js';
import { describeEmbedded, temporaryDirectory } from '../support/template.js';

/** Between what one block of an example writes and what the next does. */
const NEXT = '<<next>>';

/** Shell examples that start, test or build the whole: what else runs them. */
const RUN_ELSEWHERE = [
  'npm ci && npm start',
  'npm ci && npm test',
  'TEST_DATABASE_URL=postgres://… npm test',
  // By test/medium/bench.spec.ts, with fewer templates.
  'DATABASE_URL=postgres://… npm run bench -- search --templates 1000000 --plot search.svg',
  'npm run --silent bench -- names',
];

/** What the guide says goes before: another case's sketch of the person, and the alert that it raises. */
const AN_ALERT = `
OTHER=$(curl -s $API/cases -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
  -d '{"reference": "GESTARR-2026-1188", "offence": "robbery", "occurredFrom": "2026-03-21"}' | field id)
curl -s $API/sketches -H "Authorization: Bearer $TOKEN" -F image=@second.png \
  -F "record={\\"origin\\": \\"hand_drawn\\", \\"caseId\\": \\"$OTHER\\"}" > /dev/null
ALERT=
until [ -n "$ALERT" ]; do
  sleep 0.5
  ALERT=$(curl -s $API/link-alerts -H "Authorization: Bearer $TOKEN" | field 'items[0]?.id ?? ""')
done`;

/** Pages that say in inline code what to send; that they are all in permissions.md is tested there. */
const WITH_REQUESTS = ['README.md', 'docs/guide.md', 'docs/operations.md'];
/** Inline requests that need a body, a consultation, or another person than the officer of the examples. */
const NOT_SENT =
  /^(PATCH|DELETE)|^POST (?!.*repeat)|adjudications|blind|identifications|reviews?$|audit|consultation=/;

interface Example {
  readonly page: string;
  readonly shell: string;
}

const examplesOf = ({ path, text }: Page): Example[] =>
  [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, shell = '']) => ({ page: path, shell }));

/** What a reader pastes while the service runs: the README's first, then the guide's, in their order. */
const isWalk = ({ shell }: Example) => shell.includes('$API');
const isCommand = (example: Example) =>
  example.shell.startsWith('npm run --silent cli -- ') && !isWalk(example);
/** What an operator and a court verify afterwards, on what the walk has left. */
const isVerification = (example: Example) =>
  isCommand(example) && /cli -- (audit|bundle) /.test(example.shell);

describeEmbedded('the examples of the documentation', () => {
  let folder: string;
  let pages: Page[];
  let examples: Example[];

  beforeAll(async () => {
    folder = await temporaryDirectory('examples');
    pages = await documentedPages();
    examples = pages.flatMap(examplesOf);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are all run, here or elsewhere', () => {
    const walk = examples.filter(isWalk);
    expect([...new Set(walk.map(({ page }) => page))]).toEqual(['README.md', 'docs/guide.md']);
    expect(examples.filter(isVerification)).toHaveLength(2);
    const rest = examples.filter((example) => !isWalk(example) && !isCommand(example));
    expect(rest.map(({ shell }) => shell.trim()).sort()).toEqual([...RUN_ELSEWHERE].sort());
  });

  describe('of README and guide', () => {
    let database: TestDatabase;
    let service: ServiceProcess;

    beforeAll(async () => {
      database = await testDatabase();
      // As it is when nobody sets anything.
      service = await ServiceProcess.start(database, { GIVEN_PASSWORDS: '' });
    });
    afterAll(async () => {
      await service.end('SIGTERM');
      await database.drop();
    });

    it('work in their order, find who was drawn twice, and prove it', async () => {
      const { said, token } = await walkedThrough();
      expect(said('"k.alaoui", "displayName"')).toMatchObject({ username: 'k.alaoui' });
      expect(said('"supervisor"')).toMatchObject({ role: 'supervisor' });
      const { number, face } = said('first.png') as Answered;
      expect(face.status).toBe('found');
      const thumbnail = await sharp(join(folder, 'thumb.jpg')).metadata();
      expect(thumbnail).toMatchObject({ format: 'jpeg', height: 256 });
      const { id, candidates, filters } = said('"filters') as AnsweredSearch;
      expect(candidates[0]).toMatchObject({ rank: 1, number, evidence: { against: [] } });
      expect(filters).toHaveLength(1);
      const { probe, candidates: both } = said('image=@third.png') as AnsweredSearch;
      expect(both[0]).toMatchObject({ rank: 1, number });
      expect(probe).toMatchObject({ members: [{}, {}], disagreement: {} });
      expect(said('$ALERT')).toMatchObject({
        state: 'potential',
        adjudications: [{ outcome: 'potential' }],
      });
      expect(said('$SEARCH/disclosures')).toMatchObject({
        recipient: 'Court of first instance of Casablanca',
      });
      await requestsInTheText(id, token);
      await verificationsHold();
    });

    /** Runs the blocks in their order; what the one with some text in it wrote, and the token. */
    async function walkedThrough() {
      const blocks = examples.filter(isWalk).map(({ shell }) => shell);
      const opinion = blocks.findIndex((shell) => shell.includes('$ALERT'));
      const shell = [...blocks.slice(0, opinion), AN_ALERT, ...blocks.slice(opinion), 'echo $TOKEN']
        .join(`\necho "${NEXT}"\n`)
        .replace(/^API=\S+:3000/m, `API=${service.url}`)
        .replace(/^ADMIN_PASSWORD='…'.*$/m, `ADMIN_PASSWORD='${ADMIN_PASSWORD}'`);
      const written = (await inShell(shell, folder)).split(NEXT);
      const token = written.pop()?.trim() ?? '';
      written.splice(opinion, 1);
      const said = (text: string): unknown => {
        const named = blocks.flatMap((block, index) => (block.includes(text) ? [index] : []));
        expect({ text, blocks: named.length }).toEqual({ text, blocks: 1 });
        return JSON.parse(written[named[0] ?? -1] ?? '');
      };
      return { said, token };
    }

    /** What the pages say to send, in inline code: all exist; sent where that is all it takes. */
    async function requestsInTheText(searchId: string, token: string) {
      const read = pages.filter(({ path }) => WITH_REQUESTS.includes(path));
      const text = read.map((page) => page.text).join('\n');
      const { paths } = (await (await fetch(`${service.url}/api/openapi.json`)).json()) as Document;
      const requests = [...text.matchAll(/`(GET|POST|PUT|PATCH|DELETE) (\/api\/v1\/[^`]+)`/g)];
      expect(requests.length).toBeGreaterThanOrEqual(20);
      let sent = 0;
      for (const [, method = '', path = ''] of requests) {
        const [route = ''] = path.replace(/:(\w+)/g, '{$1}').split('?');
        expect({ route, methods: Object.keys(paths[route] ?? {}) }).toEqual({
          route,
          methods: expect.arrayContaining([method.toLowerCase()]) as string[],
        });
        if (NOT_SENT.test(`${method} ${path}`)) continue;
        const url = `${service.url}${path.replace(':id', searchId)}`;
        const answer = await fetch(url, { method, headers: { Authorization: `Bearer ${token}` } });
        expect({ path, status: answer.status }).toEqual({ path, status: 200 });
        sent++;
      }
      expect(sent).toBeGreaterThanOrEqual(6);
    }

    /** The log, and the archive that the guide fetches, once the service has stopped. */
    async function verificationsHold() {
      await service.end('SIGTERM');
      const settings = { DATA_DIR: database.dataDir, DATABASE_URL: database.databaseUrl ?? '' };
      const shell = examples.filter(isVerification).map((example) => example.shell);
      const written = await inShell(shell.join('\n'), folder, settings);
      expect(written).toContain(': no fault');
      expect(written).toContain('The bundle is intact.');
    }
  });

  it('of commands have the options that the commands know', async () => {
    const commands = examples
      .filter((example) => isCommand(example) && !isVerification(example))
      .flatMap(({ shell }) => shell.split('npm run --silent cli -- ').slice(1))
      .map((command) => ({ name: /^([a-z][a-z-]*\s?)+/.exec(command)?.[0].trim() ?? '', command }));
    const names = new Set(commands.map(({ name }) => name));
    expect([...names].sort()).toEqual([
      'adapter train',
      'backup',
      'draw',
      'error-rates',
      'evaluate',
      'import',
      'linkage-rates',
      'migrate',
      'retention reapply',
      'subject-alerts',
    ]);
    const help = await helpOf([...names]);
    for (const [index, name] of [...names].entries()) {
      const known = new Set(help[index]?.match(/--[a-z-]+/g));
      const said = commands.filter((one) => one.name === name).map(({ command }) => command);
      for (const option of said.join(' ').match(/--[a-z-]+/g) ?? [])
        expect(known).toContain(option);
    }
  });

  it('of an evaluation measures pairs as they are described', async () => {
    const example =
      examples.find(
        ({ page, shell }) => page === 'docs/evaluation.md' && shell.includes('cli -- evaluate'),
      )?.shell ?? '';
    const rows = [1, 2].map((person) => `${person}\t${person}-1.png\t${person}-2.png`);
    const header = 'subject_id\tphoto_path\tsketch_path';
    await writeFile(join(folder, 'PAIRS.tsv'), `${[header, ...rows].join('\n')}\n`);
    for (const person of [1, 2]) {
      for (const witness of [1, 2]) {
        const name = `${person}-${witness}.png`;
        await writeFile(join(folder, name), await drawing(person, witness));
      }
    }
    const figures = JSON.parse(await inShell(example, folder)) as object;
    expect(figures).toMatchObject({ n_probes: 2, n_gallery: 2, baseline: { n_probes: 2 } });
  });
});
