import { env } from 'node:process';
import fc from 'fast-check';
import { ROLES } from '../../src/common/index.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { search } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import {
  type Document,
  problemCodesOf,
  type Route,
  routesOf,
  type Schemas,
} from '../support/open-api.js';
import { type FuzzRequest, fuzzRequests } from '../support/request-arbitraries.js';
import { textFault } from '../support/text-arbitraries.js';

/** `FUZZ_REQUESTS=20000 npm test -- dist/test/e2e/fuzz.spec.js` for more of them. */
const REQUESTS = Number(env.FUZZ_REQUESTS ?? 2000);
const AT_ONCE = 8;

/** In every text of Agadir's that nobody of Casablanca may read. */
const FOREIGN = 'zz-agadir-alone';

/** What an answer must never hold: a stack, a statement, a path of the machine. */
const INSIDE = /\n\s+at |node_modules|SELECT |INSERT INTO|UPDATE |file:\/\/|QueryFailed/;

interface Tokens {
  readonly role: string;
  readonly username: string;
  token: string;
}

function faultIn(status: number, type: string, text: string): string | undefined {
  if (status >= 500) return 'a fault of the service';
  if (status >= 400 && !type.startsWith('application/problem+json')) return `refused as ${type}`;
  if (INSIDE.test(text)) return 'tells of the inside';
  return text.includes(FOREIGN) ? 'tells of another prefecture' : undefined;
}

describe(`${REQUESTS} requests made from the OpenAPI document`, () => {
  let service: TestApplication;
  let url: string;
  let schemas: Schemas;
  let requests: fc.Arbitrary<{ by: Tokens; request: FuzzRequest }>;

  const tokenOf = async (username: string) =>
    (await service.login(username, PASSWORD)).headers.Authorization ?? '';

  beforeAll(async () => {
    service = await TestApplication.start({ FACE_WORKERS: '2' });
    url = await service.app.getUrl();
    const admin = await service.asAdmin();
    const officer = await person(service, 'forensic_officer');
    const stranger = await person(service, 'forensic_officer', 'AGA');
    const everybody: Tokens[] = [];
    for (const role of ROLES) {
      const { username } = await account(admin, role);
      everybody.push({ role, username, token: await tokenOf(username) });
    }
    const ids = await things(officer, 'casablanca');
    const foreign = await things(stranger, FOREIGN);
    const document = (await service.anonymous.get('/api/openapi.json').expect(200))
      .body as Document;
    schemas = document.components.schemas;
    const image = await drawing(3);
    requests = fc.record({
      by: fc.constantFrom(...everybody),
      request: fuzzRequests(document, routesOf(document), [...ids, ...foreign], image),
    });
  });
  afterAll(() => service.stop());

  /** A case, records, a search and a consultation of this person's, marked; their ids. */
  async function things(by: Caller, mark: string): Promise<string[]> {
    const caseId = await openCase(by, { reference: mark });
    // One is Agadir's alone; of the other everybody may see all but what is marked.
    const sketch = await create(by, 'sketches', { description: mark, sharing: 'prefecture' });
    const subject = await create(by, 'subjects', { description: mark, fullName: mark });
    const purpose = `${mark}: looking for whom the witness saw.`;
    const found = await search(by, { probe: { recordId: sketch.id }, caseId, purpose });
    const consultation = await openConsultation(by, caseId);
    const images = [...sketch.images, ...subject.images].map(({ id }) => id);
    const { id: searchId } = found.body as { id: string };
    return [caseId, sketch.id, subject.id, searchId, consultation, ...images];
  }

  /** What is wrong with the answer; nothing, if all is well. */
  async function faultOf(by: Tokens, { route, path, headers, body, sent }: FuzzRequest) {
    const answer = await fetch(`${url}${path}`, {
      method: route.verb.toUpperCase(),
      headers: { ...headers, authorization: by.token },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? '';
    const fault =
      faultIn(answer.status, type, text) ??
      undeclaredIn(route, type, text) ??
      textFaultIn(answer, text, sent);
    if (answer.status === 401) by.token = await tokenOf(by.username);
    return fault && `${fault}: ${by.role} ${route.name} ${answer.status} ${text.slice(0, 300)}`;
  }

  /** A problem that the document does not have for the operation. */
  function undeclaredIn({ operation }: Route, type: string, text: string) {
    if (!type.startsWith('application/problem+json')) return undefined;
    const { code } = JSON.parse(text) as { code: string };
    return problemCodesOf(operation).includes(code) ? undefined : `${code} is not declared`;
  }

  /** Of what was accepted, a text that is not answered in the normal form of what was sent. */
  function textFaultIn({ ok, headers }: Response, text: string, sent: FuzzRequest['sent']) {
    if (!ok || !sent) return undefined;
    const json = headers.get('content-type')?.startsWith('application/json') ?? false;
    return textFault(sent.value, json ? JSON.parse(text) : null, sent.schema, schemas);
  }

  it('break nothing, tell nothing and change nothing on the way', async () => {
    const outcome = await fc.check(
      fc.asyncProperty(fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }), (batch) =>
        Promise.all(batch.map(({ by, request }) => faultOf(by, request))).then((faults) => {
          const found = faults.filter((fault) => fault !== undefined);
          if (found.length > 0) throw new Error(found.join('\n'));
        }),
      ),
      { numRuns: Math.ceil(REQUESTS / AT_ONCE), endOnFailure: true },
    );
    const { seed, errorInstance: error } = outcome;
    expect({ seed, fault: error instanceof Error ? error.message : null }).toEqual({
      seed,
      fault: null,
    });
  }, 1_800_000);
});
