import type { Response } from 'supertest';
import type { Outcome } from '../../src/adjudication/adjudication.js';
import {
  corroborate,
  examine,
  examineBlind,
  identify,
  lookAtAll,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { sendListExample } from '../factories/imports.js';
import { alertsOf } from '../factories/link-alerts.js';
import { account, apiKey, person } from '../factories/people.js';
import { create, type Kind, nextCard } from '../factories/records.js';
import { type AnsweredSearch, readOnce, search } from '../factories/searches.js';
import { answerFaults } from '../support/answer-faults.js';
import { type Caller, TestApplication } from '../support/application.js';
import {
  exampleOf,
  type Filling,
  type Plan,
  type Sending,
  withReal,
} from '../support/example-bodies.js';
import {
  ANSWERED_BY,
  type Document,
  type Media,
  queriesOf,
  type Route,
  routesOf,
  type Schema,
} from '../support/open-api.js';
import {
  ofAuth,
  ofCourtOutcomes,
  ofDuplicates,
  ofExpungement,
  ofGiving,
  ofImports,
  ofOfficer,
} from '../support/other-plans.js';
import { testServer } from '../support/template.js';
import { adminOfUnits, ofUnits } from '../support/unit-plans.js';

const MALE = { traits: { sex: { values: ['male'], certainty: 'certain' } } };
const JSON_BODY = 'application/json';
const MULTIPART = 'multipart/form-data';
const PROBES = ['recordId', 'imageId', 'traits', 'members'];
const OF_AN_UPLOAD = ['modality', 'box', 'alterations'];
/** Of a body what it must have, all that it may, or the document's example of the whole. */
const EXTENTS = testServer() ? (['all'] as const) : (['required', 'all', 'shown'] as const);

describe.each(EXTENTS)('examples of %s properties', (extent) => {
  let service: TestApplication;
  let document: Document;
  let admin: Caller;
  let officer: Caller;
  let stranger: Caller;
  let examiner: Caller;
  let handing: Caller;
  let caseId: string;
  let theirs: string;
  let consultation: string;
  const answers: { route: Route; answer: Response }[] = [];

  beforeAll(async () => {
    service = await TestApplication.start();
    document = (await service.anonymous.get('/api/openapi.json').expect(200)).body as Document;
    admin = await adminOfUnits(service);
    officer = await person(service, 'forensic_officer', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
    examiner = await person(service, 'forensic_officer', 'CAS');
    handing = await supervisor();
    // As the examples of filters have it: somebody is found by all of them.
    caseId = await openCase(officer, {
      place: { commune: 'casablanca', kind: 'street' },
      modusOperandi: { codes: ['snatching'] },
    });
    theirs = (await create(stranger, 'sketches')).id;
    // Somebody for a search by the example's traits to agree with.
    await create(officer, 'subjects', MALE);
  });
  afterAll(() => service.stop());

  const fresh = async (kind: Kind) => {
    const { id, images } = await create(officer, kind);
    const imageId = images[0]?.id ?? '';
    const real = { imageId, images: [imageId], cnie: nextCard() };
    return { by: officer, id, imageId, real: { caseId, ...real } };
  };
  const without = ['Sighting.exposureSeconds'];
  const record =
    (kind: Kind): Plan =>
    async () => [{ ...(await fresh(kind)), without }];
  const decided = (kind: Kind, how: 'restricted' | 'withdrawn'): Plan => {
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const sharing = how === 'restricted' ? 'prefecture' : 'national';
    return async () => {
      const { id } = await create(officer, kind, { sharing });
      if (how === 'withdrawn') await officer.delete(`/${kind}/${id}`).send({ reason: 'Mistaken.' });
      return [{ by: await person(service, 'supervisor'), id, real: { until } }];
    };
  };
  const ofRecords = (kind: Kind, images: string): Record<string, Plan> => ({
    [`POST /api/v1/${kind}`]: () => [{ by: officer, real: { caseId, cnie: nextCard() }, without }],
    [`PATCH /api/v1/${kind}/{id}`]: record(kind),
    [`DELETE /api/v1/${kind}/{id}`]: record(kind),
    [`POST /api/v1/${kind}/{id}/${images}`]: record(kind),
    [`PUT /api/v1/${kind}/{id}/images/{imageId}`]: record(kind),
    [`DELETE /api/v1/${kind}/{id}/images/{imageId}`]: record(kind),
    [`PUT /api/v1/${kind}/{id}/image-order`]: record(kind),
    [`PUT /api/v1/${kind}/{id}/face-box`]: record(kind),
    [`POST /api/v1/${kind}/{id}/openings`]: decided(kind, 'restricted'),
    [`POST /api/v1/${kind}/{id}/national-sharing`]: decided(kind, 'restricted'),
    [`POST /api/v1/${kind}/{id}/restoration`]: decided(kind, 'withdrawn'),
    [`POST /api/v1/${kind}/{id}/expungement`]: expungement((by) => create(by, kind)),
  });
  const supervisor = () => person(service, 'supervisor', 'CAS');
  const byAdmin: Plan = () => [{ by: admin }];
  const byOfficer: Plan = () => [{ by: officer, real: { caseId } }];

  /** A probe is one of several; box and modality speak of an uploaded image. */
  const probes =
    (query: 'SearchQuery' | 'GalleryQuery'): Plan =>
    async (type) => {
      if (type === MULTIPART) {
        const without = [...PROBES, 'alterations'].map((name) => `Probe.${name}`);
        return [{ by: officer, real: { caseId }, without }];
      }
      const sketch = await create(officer, 'sketches');
      const [photo] = (await create(officer, 'subjects', {}, await drawing(2))).images;
      const members = [{ recordId: sketch.id }, { imageId: photo?.id }];
      const real = { caseId, recordId: sketch.id, imageId: photo?.id, members };
      return PROBES.map((probe) => ({
        by: officer,
        real,
        needed: [`${query}.probe`, `Probe.${probe}`],
        without: [...PROBES.filter((name) => name !== probe), ...OF_AN_UPLOAD].map(
          (name) => `Probe.${name}`,
        ),
      }));
    };

  const ran = () => {
    const of = answers.filter(({ route }) => route.name === 'POST /api/v1/searches');
    const runs = of.map(({ answer }) => answer.body as AnsweredSearch);
    const found = runs.find(({ candidates }) => candidates.length > 0);
    if (!found) throw new Error('No example found anybody');
    return found;
  };

  const sketchRun = async (target = 'both') => {
    const sketch = await create(officer, 'sketches');
    const query = { caseId, probe: { recordId: sketch.id }, target };
    return (await search(officer, query).expect(200)).body as AnsweredSearch;
  };

  const examined = async (by: Caller, open: Outcome, blind: Outcome, target = 'both') => {
    const run = await sketchRun(target);
    await examine(officer, run, 1, open).expect(201);
    await examineBlind(examiner, run, run.candidates[0]?.id, blind).expect(201);
    await Promise.all([readOnce(by, run.id), lookAtAll(by, run)]);
    return { by, id: run.id, run };
  };

  const agreed = async () => {
    const by = await supervisor();
    const plan = await examined(by, 'potential', 'potential', 'subjects');
    await corroborate(officer, plan, 1).expect(201);
    return plan;
  };

  const expungement = ofExpungement(supervisor);

  /** Every operation with a body. */
  const PLANS: Readonly<Record<string, Plan>> = {
    ...ofAuth(() => service),
    ...ofDuplicates(() => ({ service, officer })),
    'POST /api/v1/users': byAdmin,
    'PATCH /api/v1/users/{id}': async () => [
      { by: admin, id: (await account(admin, 'detective')).id },
    ],
    'POST /api/v1/api-keys': byAdmin,
    'POST /api/v1/api-keys/{id}/rotation': async () => [{ by: admin, id: await apiKey(admin) }],
    ...ofUnits(() => admin),
    ...ofOfficer(byOfficer),
    ...ofImports(() => ({ officer, caseId })),
    'PATCH /api/v1/cases/{id}': async () => [{ by: officer, id: await openCase(officer) }],
    ...ofRecords('sketches', 'images'),
    ...ofRecords('subjects', 'photos'),
    'PATCH /api/v1/subjects/{id}/photos/{imageId}': record('subjects'),
    'POST /api/v1/searches': probes('SearchQuery'),
    'POST /api/v1/searches/gallery': probes('GalleryQuery'),
    'POST /api/v1/search-requests/{id}/decision': async () => {
      const [asked] = await service.rows(`INSERT INTO search_requests
        (prefecture_id, actor, case_id, purpose, query, probe, images)
        SELECT prefecture_id, created_by, id, 'Asked.', '{"target": "subjects"}',
          '{"kind": "traits"}', '{}' FROM cases WHERE id = '${caseId}' RETURNING id`);
      return [{ by: await supervisor(), id: String(asked?.id) }];
    },
    'POST /api/v1/link-alerts/{id}/adjudications': async () => {
      // Everybody here is one and the same drawing: alerts there are.
      return [{ by: officer, id: (await alertsOf(service, officer))[0]?.id ?? '' }];
    },
    'POST /api/v1/searches/{id}/reviews': async () => [{ by: await supervisor(), id: ran().id }],
    ...ofGiving(() => ({ officer, handing, caseId, answers, ran })),
    'POST /api/v1/court-outcomes': ofCourtOutcomes(supervisor),
    'POST /api/v1/cases/{id}/expungement': expungement(async (by) => ({ id: await openCase(by) })),
    'PATCH /api/v1/reviews/{id}': async () => [
      { by: await supervisor(), id: await openCase(officer) },
    ],
    'POST /api/v1/searches/{id}/candidates/{rank}/adjudications': async () => {
      await lookAtAll(officer, ran());
      return [{ by: officer, id: ran().id }];
    },
    'POST /api/v1/searches/{id}/blind/{recordId}/adjudications': async () => {
      await lookAtAll(examiner, ran());
      return [{ by: examiner, id: ran().id, recordId: ran().candidates[0]?.id ?? '' }];
    },
    'POST /api/v1/searches/{id}/candidates/{rank}/adjudications/withdrawal': async () => {
      const run = await sketchRun();
      await examine(officer, run, 1, 'potential').expect(201);
      return [{ by: officer, id: run.id }];
    },
    'POST /api/v1/searches/{id}/blind/{recordId}/adjudications/withdrawal': async () => {
      const run = await sketchRun();
      const [{ id: recordId } = { id: '' }] = run.candidates;
      await examine(officer, run, 2, 'potential').expect(201);
      await examineBlind(examiner, run, recordId, 'potential').expect(201);
      return [{ by: examiner, id: run.id, recordId }];
    },
    'POST /api/v1/searches/{id}/candidates/{rank}/decisions': async () => [
      await examined(await supervisor(), 'potential', 'no_candidate'),
    ],
    'POST /api/v1/searches/{id}/candidates/{rank}/corroborations': async () => {
      const plan = await examined(officer, 'potential', 'potential');
      return [{ ...plan, without: ['NewCorroboration.shownToWitness'] }];
    },
    'POST /api/v1/searches/{id}/candidates/{rank}/identification': async () => [await agreed()],
    'POST /api/v1/searches/{id}/candidates/{rank}/identification/revocation': async () => {
      const plan = await agreed();
      await identify(plan.by, plan.run, 1).expect(201);
      return [plan];
    },
  };

  const withBody = () => routesOf(document).filter(({ operation }) => operation.requestBody);

  /** What is sent: made of what the properties show, or the example of the whole. */
  async function send(route: Route, type: string, media: Media, how: Sending) {
    const { real = {}, without = [], needed: asked = [] } = how;
    const filling: Filling = { all: extent === 'all', real, without, needed: asked };
    const { schemas } = document.components;
    const path = route.path
      .replace('{id}', how.id ?? '')
      .replace('{rank}', '1')
      .replace('{code}', how.code ?? 'CAS')
      .replace('{recordId}', how.recordId ?? '')
      .replace('{imageId}', how.imageId ?? '');
    const asking = service.anonymous[route.verb](path).set(how.by.headers);
    const valueOf = (schema: Schema, example: unknown) =>
      extent === 'shown' ? withReal(example, filling.real) : exampleOf(schema, schemas, filling);
    if (type === JSON_BODY) return asking.send(valueOf(media.schema, media.example) as object);
    const { properties = {}, required } = media.schema;
    if (properties.images) return sendListExample(asking, valueOf, media);
    const { image, original, ...parts } = properties;
    const file = { type: 'string', format: 'binary' };
    expect([image, original ?? image].map((one) => one?.items ?? one)).toMatchObject([file, file]);
    // A part that need not be there is that of a photograph, of which nothing has to be said.
    const needed = Object.keys(parts).filter((part) => part !== 'photo');
    expect(required).toEqual(['image', ...needed]);
    const examples = media.example as Readonly<Record<string, unknown>>;
    for (const [part, inner] of Object.entries(parts)) {
      if (extent !== 'all' && !needed.includes(part)) continue;
      void asking.field(part, JSON.stringify(valueOf(inner, examples[part])));
    }
    return asking.attach('image', await drawing(2), 'drawing.png');
  }

  it('are known to this test, for every operation with a body', () => {
    const names = withBody().map(({ name }) => name);
    expect(names.sort()).toEqual(Object.keys(PLANS).sort());
  });

  it.each(Object.keys(PLANS))('are accepted by %s', async (name) => {
    const route = withBody().find((each) => each.name === name);
    const content = Object.entries(route?.operation.requestBody?.content ?? {});
    expect(content).not.toEqual([]);
    for (const [type, media] of content) {
      expect([JSON_BODY, MULTIPART]).toContain(type);
      const plan = (await PLANS[name]?.(type)) ?? [];
      for (const how of extent === 'shown' ? plan.slice(0, 1) : plan) {
        if (!route) continue;
        const answer = await send(route, type, media, how);
        const accepted = answer.status >= 200 && answer.status < 300;
        expect({ status: answer.status, problem: accepted ? null : answer.text }).toEqual({
          status: answer.status,
          problem: null,
        });
        expect(answerFaults(route, answer, document)).toEqual([]);
        answers.push({ route, answer });
      }
    }
  });

  /** A GET by every caller: of a list, or of each that an example made. */
  const readings = (route: Route, callers: readonly Caller[]) => {
    const list = route.path.replace(/\/\{id\}.*/, '');
    // Nobody posts an alert or, here, a request; what is said of it answers it.
    const making = `POST ${ANSWERED_BY[list] ?? list}`;
    const made = answers.filter((each) => each.route.name === making);
    const paths = route.path.includes('{id}')
      ? made.map(({ answer }) => route.path.replace('{id}', (answer.body as { id: string }).id))
      : [route.path];
    return paths.flatMap((path) =>
      callers.flatMap((caller) =>
        queriesOf(route, consultation).map((query) => ({ path, caller, query })),
      ),
    );
  };

  (extent === 'shown' ? it.skip : it)('are answered, and read again, as declared', async () => {
    consultation = await openConsultation(officer, caseId);
    const auditor = await person(service, 'auditor', 'NAT');
    const callers = [admin, officer, examiner, handing, stranger, auditor];
    // A candidate of the searches that their readers may no longer see.
    await stranger.delete(`/sketches/${theirs}`).send({ reason: 'Retracted' }).expect(200);
    const gets = routesOf(document).filter(({ verb }) => verb === 'get');
    const [got, seen] = [new Set<string>(), [] as string[]];
    for (const route of gets) {
      for (const { path, caller, query } of readings(route, callers)) {
        const answer = await service.anonymous.get(path).query(query).set(caller.headers);
        // 409: a bundle that the caller did not declare a recipient of.
        if ([403, 404, 409].includes(answer.status)) continue;
        const faults = answerFaults(route, answer, document);
        expect({ path, query, faults }).toEqual({ path, query, faults: [] });
        got.add(route.name);
        seen.push(JSON.stringify(answer.body));
      }
    }
    expect([...got].sort()).toEqual(gets.map(({ name }) => name).sort());
    // The filters of the fullest example leave nobody over.
    if (extent === 'all') return;
    const parts = ['"nextCursor"', '"withheld":true', '"similarity"', '"agreement"'];
    expect(parts.filter((part) => !seen.some((text) => text.includes(part)))).toEqual([]);
  });
});
