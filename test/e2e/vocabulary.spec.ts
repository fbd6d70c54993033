import { ROLES } from '../../src/common/index.js';
import { person } from '../factories/people.js';
import { TestApplication } from '../support/application.js';

interface Labelled {
  readonly code: string;
  readonly label: string | Readonly<Record<string, string>>;
  readonly status?: number;
  readonly may?: object;
}

describe('the lists of codes', () => {
  let service: TestApplication;

  beforeAll(async () => {
    service = await TestApplication.start();
  });
  afterAll(() => service.stop());

  it.each(['offences', 'alterations', 'roles', 'problems'])(
    '%s have labels in each language',
    async (list) => {
      const caller = await person(service, 'detective', 'CAS');
      const read = async (query = {}) => {
        const answer = await caller.get(`/vocabulary/${list}`).query(query).expect(200);
        return (answer.body as Record<string, Labelled[]>)[list] ?? [];
      };
      const all = await read();
      expect(all.length).toBeGreaterThanOrEqual(ROLES.length);
      for (const lang of ['fr', 'ar', 'en']) {
        const labels = all.map(({ label }) => (typeof label === 'string' ? '' : label[lang]));
        expect((await read({ lang })).map(({ label }) => label)).toEqual(labels);
        for (const label of labels) expect(label).toMatch(/\p{L}{2}/u);
      }
    },
  );

  it('have every role, and the code and status of a problem that is answered', async () => {
    const caller = await person(service, 'auditor', 'CAS');
    const { roles } = (await caller.get('/vocabulary/roles')).body as { roles: Labelled[] };
    expect(roles.map(({ code }) => code).sort()).toEqual([...ROLES].sort());
    const may = Object.fromEntries(roles.map((role) => [role.code, role.may]));
    expect(may.detective).toMatchObject({ 'searches.read': 'self', 'cases.read': 'prefecture' });
    expect(may.detective).not.toHaveProperty(['cases.reopen']);
    expect(may.auditor).not.toHaveProperty(['cases.read']);
    const refused = (await caller.get('/nowhere')).body as Labelled;
    const { code, status } = refused;
    const { problems } = (await caller.get('/vocabulary/problems')).body as {
      problems: Labelled[];
    };
    expect(problems).toContainEqual(expect.objectContaining({ code, status }));
  });
});
