import { ROLES } from '../../src/common/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import {
  type Document,
  isText,
  resolved,
  type Route,
  routesOf,
  type Schema,
} from '../support/open-api.js';

/** A field of a body, or of a query, that takes a text. */
interface TextField {
  readonly route: Route;
  readonly in: 'body' | 'query' | 'part';
  /** The JSON part of a multipart body. */
  readonly part: string;
  readonly name: string;
  readonly list: boolean;
}

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['half a surrogate pair', 'vol \ud800 vol', 'lone-surrogate'],
  ['a zero width space', 'vol\u200b', 'forbidden-character'],
  ['an override of direction', 'Ahmed \u202eramO', 'forbidden-character'],
  ['a byte order mark alone', '\ufeff', 'forbidden-character'],
  ['blanks', ' \u00a0\u3000\n', 'isNotEmpty'],
  ['a dot', '.', 'too-few-letters'],
];

function fieldsOf(route: Route, { components: { schemas } }: Document): TextField[] {
  const { parameters = [], requestBody } = route.operation;
  const textsIn = (schema: Schema, field: Pick<TextField, 'in' | 'part'>): TextField[] =>
    Object.entries(resolved(schema, schemas).properties ?? {}).flatMap(([name, inner]) => {
      const of = resolved(inner, schemas);
      const list = of.items !== undefined;
      return isText(of.items ?? of) ? [{ route, ...field, name, list }] : [];
    });
  const bodies = Object.entries(requestBody?.content ?? {}).flatMap(([type, { schema }]) => {
    if (type === 'application/json') return textsIn(schema, { in: 'body', part: '' });
    return Object.entries(resolved(schema, schemas).properties ?? {}).flatMap(([part, inner]) =>
      textsIn(inner, { in: 'part', part }),
    );
  });
  const queries = parameters
    .filter((each) => each.in === 'query' && isText(each.schema))
    .map(({ name }): TextField => ({ route, in: 'query', part: '', name, list: false }));
  return [...bodies, ...queries];
}

describe('texts', () => {
  let service: TestApplication;
  let callers: Caller[];
  let fields: TextField[];
  let image: Buffer;

  beforeAll(async () => {
    service = await TestApplication.start();
    callers = [await service.asAdmin()];
    for (const role of ROLES) if (role !== 'admin') callers.push(await person(service, role));
    const document = (await service.anonymous.get('/api/openapi.json')).body as Document;
    fields = routesOf(document).flatMap((route) => fieldsOf(route, document));
    image = await drawing(3);
  });
  afterAll(() => service.stop());

  /** Sends a text in a field, as the first who may use the route; the answer. */
  async function send(field: TextField, text: string) {
    const value = field.list ? [text] : text;
    const path = field.route.path
      .replace('/api/v1', '')
      .replace('{rank}', '1')
      .replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
    for (const caller of callers) {
      const request = caller[field.route.verb](path);
      const answer = await (field.in === 'query'
        ? request.query({ [field.name]: text })
        : field.in === 'body'
          ? request.send({ [field.name]: value })
          : request
              .attach('image', image, 'drawing.png')
              .field(field.part, JSON.stringify({ [field.name]: value })));
      if (answer.status !== 403) return answer;
    }
    throw new Error(`Nobody may use ${field.route.name}`);
  }

  it('are found in the document', () => {
    expect(fields.length).toBeGreaterThan(25);
    expect(new Set(fields.map((field) => field.in))).toEqual(new Set(['body', 'query', 'part']));
  });

  it.each(REFUSED)('of %s are refused in every field', async (_what, text, code) => {
    for (const field of fields) {
      // A URL holds no half of a pair.
      if (field.in === 'query' && !text.isWellFormed()) continue;
      const answer = await send(field, text);
      const { errors = [] } = problemOf(answer, 422, 'validation-failed');
      // A table may begin with the mark: alone, it is an empty one.
      const expected = field.name === 'csv' && text === '\ufeff' ? 'isNotEmpty' : code;
      const told = errors.filter((each) => each.field.replace(/\[0\]$/, '') === field.name);
      expect({ at: field.route.name, told }).toEqual({
        at: field.route.name,
        told: [expect.objectContaining({ code: expected }) as object],
      });
    }
  });

  it('are kept in normal form, and nothing else of them changes', async () => {
    const officer = await person(service, 'forensic_officer');
    const typed = ' Enque\u0302te :\r\n ا\u0653دم – می\u200cخواهم \u00a0';
    const kept = 'Enquête :\n ا\u0653دم – می\u200cخواهم'.normalize('NFC');
    const caseId = await openCase(officer);
    const consultation = await officer.post('/consultations').send({ caseId, purpose: typed });
    expect(consultation.body).toMatchObject({ purpose: kept });
    const { id } = await create(officer, 'subjects', {
      description: typed,
      fullName: ' Se\u0301bastien\u00a0',
      aliases: ['e\u0301te\u0301 '],
    });
    expect((await officer.get(`/subjects/${id}`).expect(200)).body).toMatchObject({
      description: kept,
      fullName: 'Sébastien',
      aliases: ['été'],
    });
  });

  it('name a case once, however they are written, and find it by each spelling', async () => {
    const officer = await person(service, 'forensic_officer');
    const reference = 'Enquête-118 bis';
    await openCase(officer, { reference });
    const dates = { offence: 'robbery', occurredFrom: '2026-03-14' };
    for (const spelling of [
      reference.normalize('NFD'),
      `${reference} `,
      'Enquête-118\u00a0bis',
      'ENQUÊTE-118  BIS',
      'Enquête\u2011118 bis',
    ]) {
      const again = await officer.post('/cases').send({ ...dates, reference: spelling });
      problemOf(again, 409, 'case-reference-taken');
      const found = await officer.get('/cases').query({ reference: spelling }).expect(200);
      expect((found.body as { items: object[] }).items).toMatchObject([{ reference }]);
    }
  });

  it('of a password open however they were typed', async () => {
    const admin = await service.asAdmin();
    const password = 'un été passé à Agadir';
    const user = { displayName: 'É', role: 'detective', prefecture: 'CAS', password };
    await admin
      .post('/users')
      .send({ ...user, username: 'e.e' })
      .expect(201);
    for (const typed of [password.normalize('NFD'), password.replaceAll(' ', '\u00a0')]) {
      await service.login('e.e', typed);
    }
    const path = '/api/v1/auth/login';
    const answer = await service.anonymous
      .post(path)
      .send({ username: 'e.e', password: `${PASSWORD}\u0000` });
    problemOf(answer, 422, 'validation-failed');
  });
});

describe('bodies', () => {
  let service: TestApplication;
  let officer: Caller;
  let image: Buffer;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    image = await drawing(3);
  });
  afterAll(() => service.stop());

  const json = (bytes: Buffer) =>
    officer
      .post('/cases')
      .set('Content-Type', 'application/json')
      .serialize((body: unknown) => body as string)
      .send(bytes);
  /** The part `record`, as a field or as a file. */
  const field = (text: string) =>
    officer.post('/sketches').attach('image', image, 'a.png').field('record', text);
  const file = (bytes: Buffer) =>
    officer.post('/sketches').attach('image', image, 'a.png').attach('record', bytes, 'a.json');

  /** A form whose part `record` has these bytes, as no client library sends them. */
  const rawField = (bytes: Buffer) => {
    const part = (head: string, body: Buffer) => [
      Buffer.from(`--cut\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ];
    const body = Buffer.concat([
      ...part('name="image"; filename="a.png"', image),
      ...part('name="record"', bytes),
      Buffer.from('--cut--\r\n'),
    ]);
    return officer
      .post('/sketches')
      .set('Content-Type', 'multipart/form-data; boundary=cut')
      .serialize((each: unknown) => each as string)
      .send(body);
  };

  it('in Latin-1 are refused, wherever they are', async () => {
    const latin1 = Buffer.from('{"origin":"evolved","author":"Élodie"}', 'latin1');
    for (const answer of [await json(latin1), await rawField(latin1), await file(latin1)]) {
      problemOf(answer, 400, 'not-utf8');
    }
  });

  it('may begin with a byte order mark', async () => {
    const record = Buffer.from('\ufeff{"origin":"hand_drawn"}');
    for (const answer of [await field(record.toString()), await file(record)]) {
      expect(answer.status).toBe(201);
    }
    const body = { reference: 'BOM-1', offence: 'robbery', occurredFrom: '2026-03-14' };
    expect((await json(Buffer.from(`\ufeff${JSON.stringify(body)}`))).status).toBe(201);
  });

  it('of 20,000 levels are refused, to those who are not logged in, too', async () => {
    const deep = '['.repeat(20_000);
    const answers = [
      await service.anonymous
        .post('/api/v1/auth/login')
        .set('Content-Type', 'application/json')
        .send(deep),
      await json(Buffer.from(deep + ']'.repeat(20_000))),
      await field(`{"traits":${deep}${']'.repeat(20_000)}}`),
      await file(Buffer.from(`{"traits":${deep}`)),
    ];
    for (const answer of answers) problemOf(answer, 400, 'json-too-deep');
  });

  it('that are large are refused as a part that is a file, too', async () => {
    const large = Buffer.from(`{"description":"${'x'.repeat(300_000)}"}`);
    for (const answer of [await json(large), await file(large)]) {
      problemOf(answer, 413, 'body-too-large');
    }
  });

  it('with a name twice, or one of JavaScript itself, are refused', async () => {
    for (const text of ['{"origin":"evolved","origin":"evolved"}', '{"__proto__":{"a":1}}']) {
      problemOf(await json(Buffer.from(text)), 400, 'json-names');
      problemOf(await field(text), 400, 'json-names');
    }
  });
});
