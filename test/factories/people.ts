import type { Role } from '../../src/common/index.js';
import type { Caller, TestApplication } from '../support/application.js';

const PASSWORD = 'a password for tests';

let made = 0;

/** Creates a user of this role in a prefecture, and logs in. */
export async function person(
  service: TestApplication,
  role: Role,
  prefecture = 'CAS',
): Promise<Caller> {
  const admin = await service.asAdmin();
  made += 1;
  const username = `${role.replace('_', '.')}.${made}`;
  await admin
    .post('/users')
    .send({ username, displayName: `${role} ${made}`, password: PASSWORD, role, prefecture })
    .expect(201);
  return service.login(username, PASSWORD);
}
