import type { Role } from '../../src/common/index.js';
import type { Caller, TestApplication } from '../support/application.js';

export const PASSWORD = 'a password for tests';

export interface Person {
  readonly id: string;
  readonly username: string;
}

let made = 0;

/** Creates a user of this role in a prefecture, and in a district of it. */
export async function account(
  admin: Caller,
  role: Role,
  prefecture = 'CAS',
  district?: string,
): Promise<Person> {
  made += 1;
  const username = `${role.replace('_', '.')}.${made}`;
  const answer = await admin
    .post('/users')
    .send({
      username,
      displayName: `${role} ${made}`,
      password: PASSWORD,
      role,
      prefecture,
      district,
    })
    .expect(201);
  return answer.body as Person;
}

/** Creates a user of this role in a prefecture, and logs in. */
export async function person(
  service: TestApplication,
  role: Role,
  prefecture = 'CAS',
): Promise<Caller> {
  const { username } = await account(await service.asAdmin(), role, prefecture);
  return service.login(username, PASSWORD);
}

/** Creates an API key that opens for a day. */
async function newKey(admin: Caller, role: Role): Promise<{ id: string; key: string }> {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const key = { name: 'A bureau', role, prefecture: 'CAS', expiresAt };
  return (await admin.post('/api-keys').send(key).expect(201)).body as { id: string; key: string };
}

/** Creates an API key that opens for a day; its id. */
export async function apiKey(admin: Caller): Promise<string> {
  return (await newKey(admin, 'detective')).id;
}

/** A program of Casablanca that calls with an API key of this role. */
export async function machine(service: TestApplication, role: Role): Promise<Caller> {
  return service.as({ 'X-API-Key': (await newKey(await service.asAdmin(), role)).key });
}
