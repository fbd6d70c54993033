import { type RequestContext, type Role, systemContext } from '../common/index.js';
import { userActor, type UsersService } from '../users/index.js';

interface DemoUser {
  readonly username: string;
  readonly role: Role;
  readonly prefecture: string;
}

export const DEMO_USERS: readonly DemoUser[] = [
  { username: 'officer.cas', role: 'forensic_officer', prefecture: 'CAS' },
  { username: 'officer.aga', role: 'forensic_officer', prefecture: 'AGA' },
  { username: 'detective.cas', role: 'detective', prefecture: 'CAS' },
  { username: 'detective.aga', role: 'detective', prefecture: 'AGA' },
];

/** Makes sure of a demo user with this password; the context of what they do. */
export async function demoContext(
  users: UsersService,
  { username, role, prefecture }: DemoUser,
  password: string,
): Promise<RequestContext> {
  const system = systemContext('demo');
  const there = await users.byUsername(username);
  if (there) await users.change(system, there.id, { password });
  else await users.create(system, { username, displayName: username, role, prefecture, password });
  const user = await users.byUsername(username);
  if (!user) throw new Error(`User ${username} could not be made`);
  return { ...system, actor: userActor(user) };
}
