import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/config/index.js';
import { REPOSITORY } from '../support/documented-pages.js';

const run = promisify(execFile);

interface ComposeService {
  readonly build?: object;
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment: Readonly<Record<string, string | number>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly stop_grace_period: string;
  readonly volumes: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const variables: readonly string[] = Object.values(SETTINGS);

describe('docker-compose.yml', () => {
  let compose: Compose;

  beforeAll(async () => {
    const text = await readFile(join(REPOSITORY, 'docker-compose.yml'), 'utf8');
    compose = parse(text, { merge: true }) as Compose;
  });

  it('runs service, worker and PostgreSQL, each on what there is', () => {
    const { services, networks, volumes } = compose;
    expect(Object.keys(services).sort()).toEqual(['db', 'mirsam', 'worker']);
    for (const [name, one] of Object.entries(services)) {
      const absent = [
        ...Object.keys(one.depends_on ?? {}).filter((other) => !(other in services)),
        ...one.networks.filter((network) => !(network in networks)),
        ...one.volumes.map((volume) => volume.split(':')[0] ?? '').filter((v) => !(v in volumes)),
      ];
      expect({ name, absent }).toEqual({ name, absent: [] });
      expect({ name, readOnly: one.read_only }).toEqual({ name, readOnly: true });
      expect(parseInt(one.stop_grace_period)).toBeGreaterThanOrEqual(45);
    }
    expect(services.worker?.command?.slice(-2)).toEqual(['dist/src/cli.js', 'worker']);
    expect(services.worker?.depends_on?.mirsam?.condition).toBe('service_healthy');
    expect(services.worker?.volumes).toEqual(services.mirsam?.volumes);
  });

  it('gives them settings that there are, and what instances share to both', () => {
    const { mirsam, worker } = compose.services;
    const given = Object.keys({ ...mirsam?.environment, ...worker?.environment });
    expect(given.filter((variable) => !variables.includes(variable))).toEqual([]);
    for (const shared of ['DATABASE_URL', 'JWT_SECRET']) {
      expect(worker?.environment[shared]).toBe(mirsam?.environment[shared]);
    }
  });

  it('publishes one port, on this machine, and none of the database or of metrics', () => {
    const published = Object.entries(compose.services).map(([name, { ports = [] }]) => [
      name,
      ...ports,
    ]);
    expect(published.filter((one) => one.length > 1)).toEqual([['mirsam', '127.0.0.1:3000:3000']]);
    expect(compose.networks.back?.internal).toBe(true);
    expect(compose.services.worker?.networks).toEqual(['back']);
  });

  it('asks of a worker what it tells', async () => {
    const script = compose.services.worker?.healthcheck?.test.at(-1) ?? '';
    const { port, close } = await answering('mirsam_database_up 1\n');
    await run(process.execPath, ['-e', script.replace('9464', String(port))]);
    await close();
    const away = await answering('mirsam_database_up 0\n');
    const asked = run(process.execPath, ['-e', script.replace('9464', String(away.port))]);
    await expect(asked).rejects.toMatchObject({ code: 1 });
    await away.close();
  });
});

/** A server that answers one text. */
async function answering(text: string) {
  const server = createServer((_request, response) => response.end(text));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port, close };
}

const UNITS = { 'mirsam.service': 'start', 'mirsam-worker@.service': 'worker' } as const;

describe.each(Object.entries(UNITS))('the unit %s', (file, command) => {
  let lines: [section: string, name: string, value: string][];

  beforeAll(async () => {
    const text = await readFile(join(REPOSITORY, 'docs/operations', file), 'utf8');
    let section = '';
    lines = [];
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [, head] = /^\[(\w+)\]$/.exec(line) ?? [];
      if (head !== undefined) section = head;
      else {
        const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [line];
        lines.push([section, name, value]);
      }
    }
  });

  const valueOf = (wanted: string) => lines.find(([, name]) => name === wanted)?.[2];

  it('starts what is there, as a user of its own, and waits for what it has begun', () => {
    expect(valueOf('ExecStart')).toMatch(
      new RegExp(`^/usr/bin/node \\S+ /opt/mirsam/bin/mirsam\\.js ${command}$`),
    );
    expect(existsSync(join(REPOSITORY, 'bin/mirsam.js'))).toBe(true);
    expect(valueOf('User')).toBe('mirsam');
    expect(parseInt(valueOf('TimeoutStopSec') ?? '')).toBeGreaterThanOrEqual(45);
    const given = (valueOf('Environment') ?? '').split(' ').map((one) => one.split('=')[0] ?? '');
    const known = [...variables, 'NODE_ENV'];
    expect(given.filter((variable) => !known.includes(variable))).toEqual([]);
    expect(new Set(lines.map(([section]) => section))).toEqual(
      new Set(['Unit', 'Service', 'Install']),
    );
  });

  // Where there is no systemd, the lines above are all that is looked at.
  const verified = existsSync('/usr/bin/systemd-analyze') ? it : it.skip;
  verified('is understood by systemd', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mirsam-units-'));
    await cp(join(REPOSITORY, 'docs/operations', file), join(folder, file));
    const unit = join(folder, file);
    const text = await readFile(unit, 'utf8');
    await writeFile(unit, text.replace('/usr/bin/node', process.execPath));
    const { stdout, stderr } = await run('systemd-analyze', ['verify', '--man=no', unit]);
    await rm(folder, { recursive: true });
    expect(stdout + stderr).toBe('');
  });
});
