import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { MetricsServer } from '../../src/upkeep/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { search, searchByImage } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import { REPOSITORY } from '../support/documented-pages.js';
import { type Document, routesOf } from '../support/open-api.js';
import { describeServer } from '../support/template.js';

/** A line of the text format: a metric, its labels, a number. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

function samplesOf(text: string): Sample[] {
  return [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(
    ([, name = '', given = '', value]) => ({
      name,
      labels: Object.fromEntries(
        [...given.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label, said]) => [label, said]),
      ) as Record<string, string>,
      value: Number(value),
    }),
  );
}

const NOWHERE = '00000000-0000-4000-8000-000000000000';

describe('metrics', () => {
  let service: TestApplication;
  let url: string;
  let officer: Caller;
  let number: string;

  const text = async () => (await fetch(url)).text();
  const samples = async () => samplesOf(await text());
  const valueOf = (found: readonly Sample[], name: string, labels: object) =>
    found.find(
      (one) =>
        one.name === name &&
        Object.entries(labels).every(([label, value]) => one.labels[label] === value),
    )?.value;

  beforeAll(async () => {
    service = await TestApplication.start({ METRICS_PORT: '0' });
    url = (await service.app.get(MetricsServer, { strict: false }).start()) ?? '';
    officer = await person(service, 'forensic_officer', 'CAS');
    const caseId = await openCase(officer);
    ({ number } = await create(officer, 'subjects', { fullName: 'Idriss Metrique' }));
    await create(officer, 'sketches', { caseId });
    const query = { caseId, target: 'subjects', filters: { prefectures: ['CAS'] } };
    await searchByImage(officer, await drawing(7), query).expect(200);
  });
  afterAll(() => service.stop());

  it('are on a port of their own, of this machine alone, and nowhere where nobody asked', async () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    const answer = await fetch(url);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect((await fetch(new URL('/', url))).status).toBe(404);
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    await service.anonymous.get('/metrics').expect(404);
    await service.anonymous.get('/api/v1/metrics').expect(404);
    const silent = await TestApplication.start();
    expect(await silent.app.get(MetricsServer, { strict: false }).start()).toBeUndefined();
    await silent.stop();
  });

  it('tell how long each stage took of an upload, a face, a search and a ranking', async () => {
    const found = await samples();
    const counted = (flow: string) =>
      found
        .filter(({ name, labels }) => name === 'mirsam_stage_seconds_count' && labels.flow === flow)
        .filter(({ value }) => value > 0)
        .map(({ labels }) => labels.stage);
    expect(counted('upload').sort()).toEqual(['face', 'files', 'intake', 'transaction']);
    expect(counted('face').sort()).toEqual([
      ...['align', 'decode', 'detect', 'landmarks', 'networks', 'wait'],
    ]);
    expect(counted('search').sort()).toEqual([
      ...['files', 'filters', 'gallery', 'list', 'probe', 'ranking', 'wait', 'write'],
    ]);
    expect(counted('ranking')).toEqual(expect.arrayContaining(['scan', 'fusion']));
    expect(valueOf(found, 'mirsam_scans_total', { mode: 'exact' })).toBeGreaterThan(0);
    const seconds = valueOf(found, 'mirsam_stage_seconds_sum', { flow: 'face', stage: 'networks' });
    expect(seconds).toBeGreaterThan(0.001);
  });

  it('tell what waits, and how large the gallery is', async () => {
    const found = await samples();
    expect(valueOf(found, 'mirsam_database_up', {})).toBe(1);
    expect(valueOf(found, 'mirsam_gallery_records', { modality: 'photo', face: 'current' })).toBe(
      1,
    );
    for (const queue of ['seals', 'linkage', 'erasure', 'import_checks', 'import_rows']) {
      expect(valueOf(found, 'mirsam_queue_waiting', { queue })).toBeGreaterThanOrEqual(0);
      expect(valueOf(found, 'mirsam_queue_oldest_seconds', { queue })).toBeGreaterThanOrEqual(0);
    }
    await service.rows(`INSERT INTO files_to_unlink (sha256, noted_at)
      VALUES (repeat('0', 64), now() - interval '1 hour')`);
    const later = await samples();
    await service.rows(`DELETE FROM files_to_unlink`);
    expect(valueOf(later, 'mirsam_queue_waiting', { queue: 'erasure' })).toBe(1);
    const age = valueOf(later, 'mirsam_queue_oldest_seconds', { queue: 'erasure' });
    expect(age).toBeGreaterThan(3599);
    expect(valueOf(found, 'mirsam_disk_free_bytes', {})).toBeGreaterThan(0);
    expect(valueOf(found, 'mirsam_database_connections', { state: 'idle' })).toBeGreaterThan(0);
    expect(valueOf(found, 'mirsam_face_images', { state: 'running' })).toBe(0);
    expect(valueOf(found, 'mirsam_searches', { state: 'running' })).toBe(0);
    expect(valueOf(found, 'nodejs_eventloop_lag_p99_seconds', {})).toBeGreaterThan(0);
  });

  it('say nothing of a person or a place, and no more for more requests', async () => {
    const ask = async (nth: number) => {
      await officer.get(`/subjects/${NOWHERE.replace(/0000$/, String(1000 + nth))}`);
      await officer.get(`/subjects/${number}`);
      await officer.get(`/nobody-${nth}/of-${nth}`);
      await officer.get('/subjects').query({ name: `Idriss ${nth}` });
      await service.anonymous.get(`/unknown-${nth}`);
      await fetch(new URL('/', url), { method: 'GET' });
    };
    await ask(0);
    const before = await samples();
    for (let nth = 1; nth <= 20; nth += 1) await ask(nth);
    const after = await text();
    const mine = ({ name }: Sample) => name.startsWith('mirsam_');
    expect(samplesOf(after).filter(mine)).toHaveLength(before.filter(mine).length);

    const document = (await service.anonymous.get('/api/openapi.json').expect(200))
      .body as Document;
    const templates = routesOf(document).map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1'));
    const routes = new Set(samplesOf(after).flatMap(({ labels }) => labels.route ?? []));
    const ours = ['none', '/api/openapi.json', '/api/docs', '/health/ready', '/health/live'];
    expect([...routes].filter((route) => ![...templates, ...ours].includes(route))).toEqual([]);
    expect(routes).toContain('/api/v1/subjects/:id');

    expect(after).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/);
    expect(after).not.toMatch(/Idriss|Metrique|nobody-|unknown-|CAS|RAB/);
    expect(after).not.toContain(number);
  });

  it('tell of a search that is refused, by its route and status', async () => {
    const refused = { method: 'POST', route: '/api/v1/searches', status: '422' };
    const was = valueOf(await samples(), 'mirsam_http_requests_total', refused) ?? 0;
    await search(officer, { target: 'nowhere' }).expect(422);
    expect(valueOf(await samples(), 'mirsam_http_requests_total', refused)).toBe(was + 1);
  });

  it('have each metric, label and value that the dashboard and the alerts ask for', async () => {
    const folder = join(REPOSITORY, 'docs/operations');
    const dashboard = JSON.parse(
      await readFile(join(folder, 'grafana-dashboard.json'), 'utf8'),
    ) as { panels: { title: string; targets?: { expr: string }[] }[] };
    const rules = parse(await readFile(join(folder, 'prometheus-alerts.yml'), 'utf8')) as {
      groups: { rules: { alert: string; expr: string; annotations: { action: string } }[] }[];
    };
    const alerts = rules.groups.flatMap((group) => group.rules);
    for (const { annotations } of alerts) expect(annotations.action).toMatch(/\w/);
    const asked = [
      ...dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
      ...alerts.map(({ expr }) => expr),
    ];
    expect(asked.length).toBeGreaterThan(25);
    const found = await samples();
    const names = new Set(found.map(({ name }) => name));
    const missing = asked.flatMap((expr) =>
      [...expr.matchAll(/\b((?:mirsam|nodejs|process)_\w+)(?:\{([^}]*)\})?/g)].filter(
        ([, name = '', selector = '']) => !names.has(name) || !labelled(found, name, selector),
      ),
    );
    expect(missing.map(([text]) => text)).toEqual([]);
  });

  /** Whether each label that a selector names is one of the metric's; `job` is of Prometheus. */
  function labelled(found: readonly Sample[], name: string, selector: string): boolean {
    const labels = [...selector.matchAll(/(\w+)\s*(?:=~|!=|=)/g)].map(([, label = '']) => label);
    return labels
      .filter((label) => label !== 'job')
      .every((label) => found.some((one) => one.name === name && label in one.labels));
  }
});

describeServer('metrics of a service whose database hangs', () => {
  it('are told in seconds, and say that it is away, and nothing of what waits', async () => {
    const service = await TestApplication.start({ METRICS_PORT: '0' });
    const url = (await service.app.get(MetricsServer, { strict: false }).start()) ?? '';
    const holder = (await service.owner()).createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE gallery_parts IN ACCESS EXCLUSIVE MODE');
    const began = Date.now();
    const found = samplesOf(await (await fetch(url)).text());
    expect(Date.now() - began).toBeLessThan(8000);
    await holder.rollbackTransaction();
    await holder.release();
    expect(found.find(({ name }) => name === 'mirsam_database_up')?.value).toBe(0);
    expect(found.filter(({ name }) => name === 'mirsam_queue_waiting')).toEqual([]);
    await service.stop();
  });
});
