import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Tracing } from '../../src/upkeep/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { searchByImage } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';

/** A span as OTLP sends it in JSON. */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string }[];
  readonly events: readonly unknown[];
}

interface Sent {
  readonly resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
}

describe('traces', () => {
  let collector: Server;
  const sent: Sent[] = [];

  beforeAll(async () => {
    collector = createServer((request, response) => {
      void json(request).then((body) => {
        expect(request.url).toBe('/v1/traces');
        sent.push(body as Sent);
        response.setHeader('Content-Type', 'application/json').end('{}');
      });
    });
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
  });
  afterAll(() => {
    collector.closeAllConnections();
    collector.close();
  });

  const spans = () =>
    sent.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );

  it('are sent where the settings say so: each stage below its request, and nothing of a person', async () => {
    const { port } = collector.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    const service = await TestApplication.start({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
    await service.app.get(Tracing, { strict: false }).start();
    const officer = await person(service, 'forensic_officer', 'CAS');
    const caseId = await openCase(officer);
    // Faces that no other spec has had looked at: what was seen is remembered, and no network runs.
    const [enrolled, probe] = [await drawing(7301), await drawing(7302)];
    const fields = { fullName: 'Idriss Trace' };
    const { id, number } = await create(officer, 'subjects', fields, enrolled);
    await officer.get(`/subjects/${id}`).expect(200);
    await searchByImage(officer, probe, { caseId, target: 'subjects' }).expect(200);
    await service.stop();

    const all = spans();
    const byName = (name: string) => all.filter((span) => span.name === name);
    const root = (span: Span): Span => {
      const parent = all.find(({ spanId }) => spanId === span.parentSpanId);
      return parent ? root(parent) : span;
    };
    const roots = (name: string) => byName(name).map((span) => root(span).name);
    for (const stage of ['upload intake', 'upload transaction', 'upload files']) {
      expect(roots(stage)).toContain('POST /api/v1/subjects');
    }
    for (const stage of ['search probe', 'search ranking', 'ranking scan', 'search write']) {
      expect(roots(stage)).toContain('POST /api/v1/searches');
    }
    expect(roots('face networks').sort()).toEqual([
      'POST /api/v1/searches',
      'POST /api/v1/subjects',
    ]);
    expect(byName('GET /api/v1/subjects/:id')).toHaveLength(1);

    const keys = new Set(all.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...keys].sort()).toEqual([
      ...['http.request.method', 'http.response.status_code', 'http.route'],
    ]);
    expect(all.flatMap(({ events }) => events)).toEqual([]);
    const text = JSON.stringify(sent);
    for (const said of [id, number, caseId, 'Idriss', 'officer', 'CAS']) {
      expect(text).not.toContain(said);
    }
  });

  it('are not made where nobody asked', async () => {
    const before = spans().length;
    const service = await TestApplication.start();
    await service.app.get(Tracing, { strict: false }).start();
    await service.asAdmin();
    await service.stop();
    expect(spans()).toHaveLength(before);
  });

  it('of a collector that is away keep nobody from working or stopping', async () => {
    const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' };
    const service = await TestApplication.start(settings);
    await service.app.get(Tracing, { strict: false }).start();
    await (await service.asAdmin()).get('/users').expect(200);
    const began = Date.now();
    await service.stop();
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});
