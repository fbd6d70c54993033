import { createPublicKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { verifyBundle } from '../../src/bundle/verify/verify-bundle.js';
import type { Answered } from '../factories/records.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { ADMIN_PASSWORD } from '../support/application.js';
import { startCommand } from '../support/command-process.js';
import type { Document } from '../support/open-api.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { ServiceProcess } from '../support/service-process.js';
import { inShell } from '../support/shell.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
/** Between what one block of an example writes and what the next does. */
const NEXT = '<<next>>';

/** Shell examples that start, test or build the whole: what else runs them. */
const RUN_ELSEWHERE = [
  'npm ci && npm start',
  'npm run demo',
  'npm ci && npm test',
  'TEST_DATABASE_URL=postgres://… npm test',
  // By test/medium/bench.spec.ts, with fewer templates.
  'DATABASE_URL=postgres://… npm run bench -- search --templates 1000000 --plot search.svg',
];

/** What the text says goes before: another case's sketch of the person, and the alert that it raises. */
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

interface Example {
  readonly page: string;
  readonly shell: string;
}

async function examplesOf(page: string): Promise<Example[]> {
  const text = await readFile(join(REPOSITORY, page), 'utf8');
  return [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, shell = '']) => ({ page, shell }));
}

/** A first upload and a first search, in their order. */
const isWalk = ({ page, shell }: Example) => page === 'README.md' && shell.includes('$API');
const isCommand = (example: Example) =>
  example.shell.startsWith('npm run --silent cli -- ') && !isWalk(example);

describe('the examples of the documentation', () => {
  let folder: string;
  let examples: Example[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-readme-'));
    const decisions = (await readdir(join(REPOSITORY, 'docs/adr'))).map((adr) => `docs/adr/${adr}`);
    const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'models/MODEL_CARD.md'];
    examples = (await Promise.all([...pages, ...decisions].map(examplesOf))).flat();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are all run, here or elsewhere', () => {
    const others = examples.filter((example) => !isCommand(example));
    expect(others.filter(isWalk)).toHaveLength(7);
    const rest = others.filter((example) => !isWalk(example));
    expect(rest.map(({ shell }) => shell.trim())).toEqual(RUN_ELSEWHERE);
  });

  describe('of a first upload and a first search', () => {
    let database: TestDatabase;
    let service: ServiceProcess;

    beforeAll(async () => {
      database = await testDatabase();
      service = await ServiceProcess.start(database);
    });
    afterAll(async () => {
      await service.end('SIGTERM');
      await database.drop();
    });

    it('work in their order, and find who was drawn twice', async () => {
      const blocks = examples.filter(isWalk).map(({ shell }) => shell);
      const opinion = blocks.findIndex((shell) => shell.includes('$ALERT'));
      const shell = [...blocks.slice(0, opinion), AN_ALERT, ...blocks.slice(opinion), 'echo $TOKEN']
        .join(`\necho "${NEXT}"\n`)
        .replace(/^API=\S+:3000/m, `API=${service.url}`)
        .replace(/^ADMIN_PASSWORD='…'.*$/m, `ADMIN_PASSWORD='${ADMIN_PASSWORD}'`);
      const written = (await inShell(shell, folder)).split(NEXT);
      const [account = '', sketch = '', , search = '', together = '', , alert = ''] = written;
      const [disclosure = '', token = ''] = written.slice(7);
      expect(JSON.parse(account)).toMatchObject({ username: 'k.alaoui' });
      const { number, face } = JSON.parse(sketch) as Answered;
      expect(face.status).toBe('found');
      const thumbnail = await sharp(join(folder, 'thumb.jpg')).metadata();
      expect(thumbnail).toMatchObject({ format: 'jpeg', height: 256 });
      const { id, candidates, filters } = JSON.parse(search) as AnsweredSearch;
      expect(candidates[0]).toMatchObject({ rank: 1, number, evidence: { against: [] } });
      expect(filters).toHaveLength(1);
      const { probe, candidates: both } = JSON.parse(together) as AnsweredSearch;
      expect(both[0]).toMatchObject({ rank: 1, number });
      expect(probe).toMatchObject({ members: [{}, {}], disagreement: {} });
      expect(JSON.parse(alert)).toMatchObject({
        state: 'potential',
        adjudications: [{ outcome: 'potential' }],
      });
      expect(JSON.parse(disclosure)).toMatchObject({
        recipient: 'Court of first instance of Casablanca',
      });
      await bundleVerifies();
      await requestsInTheText(id, token.trim());
    });

    /** The archive that the text fetches, by the public key that `audit key` prints. */
    async function bundleVerifies() {
      const pem = await readFile(join(database.dataDir, 'audit-key.pem'), 'utf8');
      const key = createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
      const checks = await verifyBundle(await readFile(join(folder, 'EVIDENCE.zip')), [key]);
      expect(checks.length).toBeGreaterThan(4);
      expect(checks.filter(({ result }) => result === 'fault')).toEqual([]);
    }

    /** What the text says to send, in inline code: sent where that takes no body and no other person. */
    async function requestsInTheText(searchId: string, token: string) {
      const text = await readFile(join(REPOSITORY, 'README.md'), 'utf8');
      const { paths } = (await (await fetch(`${service.url}/api/openapi.json`)).json()) as Document;
      const requests = [...text.matchAll(/`(GET|POST) (\/api\/v1\/[^`]+)`/g)];
      expect(requests.length).toBeGreaterThanOrEqual(4);
      for (const [, method = '', path = ''] of requests) {
        const [route = ''] = path.replace(/:(\w+)/g, '{$1}').split('?');
        expect(Object.keys(paths[route] ?? {})).toContain(method.toLowerCase());
        if (/adjudications|blind|identifications|search-requests|openings|reviews/.test(path))
          continue;
        const url = `${service.url}${path.replace(':id', searchId)}`;
        const answer = await fetch(url, { method, headers: { Authorization: `Bearer ${token}` } });
        expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      }
    }
  });

  it('of commands have the options that the commands know', async () => {
    const commands = examples
      .filter(isCommand)
      .flatMap(({ shell }) => shell.split('npm run --silent cli -- ').slice(1));
    expect(commands.length).toBeGreaterThanOrEqual(6);
    for (const command of commands) {
      const [name = ''] = /^([a-z][a-z-]*\s?)+/.exec(command) ?? [];
      const { stdout } = await startCommand([...name.trim().split(' '), '--help'], {}).end;
      const known = new Set(stdout.match(/--[a-z-]+/g));
      for (const option of command.match(/--[a-z-]+/g) ?? []) expect(known).toContain(option);
    }
  });

  it('of an evaluation measures pairs as they are described', async () => {
    const example = examples.find(({ shell }) => shell.includes('cli -- evaluate'))?.shell ?? '';
    const rows = [1, 2].map((person) => `${person}\t${person}-1.png\t${person}-2.png`);
    const header = 'subject_id\tphoto_path\tsketch_path';
    await writeFile(join(folder, 'PAIRS.tsv'), `${[header, ...rows].join('\n')}\n`);
    const draw = ['1 1', '1 2', '2 1', '2 2'].map((who) => {
      const [person, witness] = who.split(' ');
      const name = `${person}-${witness}.png`;
      return `npm run --silent cli -- draw --person ${person} --witness ${witness} > ${name}`;
    });
    const figures = JSON.parse(await inShell([...draw, example].join('\n'), folder)) as object;
    expect(figures).toMatchObject({ n_probes: 2, n_gallery: 2, baseline: { n_probes: 2 } });
  });
});
