import { account, PASSWORD } from '../factories/people.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';
import type { Document } from '../support/open-api.js';

const OPEN = [
  'POST /api/v1/auth/logout',
  'POST /api/v1/auth/session/renewal',
  'GET /api/v1/auth/me',
  'POST /api/v1/auth/password',
];
const OWN = 'quite another phrase';

describe('a password that somebody else set', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start({ GIVEN_PASSWORDS: 'change' });
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const change = (caller: Caller, currentPassword: string, newPassword: string) =>
    caller.post('/auth/password').send({ currentPassword, newPassword });

  it('opens nothing but its own change, on any route', async () => {
    const { username } = await account(admin, 'supervisor');
    const caller = await service.login(username, PASSWORD);
    const document = (await service.anonymous.get('/api/openapi.json').expect(200))
      .body as Document;
    const guarded = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, operation]) => 'x-permission' in operation)
        .map(([method]) => ({ method, path, route: `${method.toUpperCase()} ${path}` })),
    );
    expect(guarded.length).toBeGreaterThan(50);
    expect(guarded.map(({ route }) => route)).toEqual(expect.arrayContaining(OPEN));
    for (const { method, path, route } of guarded.filter((one) => !OPEN.includes(one.route))) {
      const target = path.replace('/api/v1', '').replace(/\{\w+\}/g, '1');
      const answer = await caller[method as 'get'](target);
      expect({ route, code: (answer.body as { code?: string }).code }).toEqual({
        route,
        code: 'password-change-required',
      });
    }
    await caller.get('/auth/me').expect(200);
    await caller.post('/auth/logout').expect(204);
  });

  it('is changed once, to another, and then the account is open', async () => {
    const { username } = await account(admin, 'detective');
    const caller = await service.login(username, PASSWORD);
    problemOf(await change(caller, PASSWORD, PASSWORD), 422, 'password-unchanged');
    problemOf(await caller.get('/cases'), 403, 'password-change-required');
    await change(caller, PASSWORD, OWN).expect(204);
    await (await service.login(username, OWN)).get('/cases').expect(200);
  });

  it('is one again when an administrator sets it anew, and not by other changes', async () => {
    const { id, username } = await account(admin, 'detective');
    await change(await service.login(username, PASSWORD), PASSWORD, OWN).expect(204);
    await admin.patch(`/users/${id}`).send({ displayName: 'Another name' }).expect(200);
    await (await service.login(username, OWN)).get('/cases').expect(200);
    const reset = await admin.patch(`/users/${id}`).send({ password: PASSWORD }).expect(200);
    expect(reset.body).toMatchObject({ passwordChangeRequired: true });
    const caller = await service.login(username, PASSWORD);
    const refused = await caller.get('/cases').set('Accept-Language', 'fr');
    expect(problemOf(refused, 403, 'password-change-required').title).toBe(
      'Changez le mot de passe qui vous a été donné',
    );
  });
});
