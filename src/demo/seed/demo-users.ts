import { type Role, systemContext } from '../../common/index.js';
import { FIRST_ADMIN } from '../../config/index.js';
import type { UsersService } from '../../users/index.js';

interface DemoUser {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly prefecture: string;
}

/** Each role, in both pilot prefectures where they work together; the second officer of Casablanca examines blindly. */
export const DEMO_USERS = [
  user('officer.cas', 'Salma Bennani', 'forensic_officer', 'CAS'),
  user('examiner.cas', 'Omar Tazi', 'forensic_officer', 'CAS'),
  user('detective.cas', 'Yassine Berrada', 'detective', 'CAS'),
  user('supervisor.cas', 'Khadija Lahlou', 'supervisor', 'CAS'),
  user('officer.aga', 'Lahcen Ait Baha', 'forensic_officer', 'AGA'),
  user('detective.aga', 'Fatima Oussaid', 'detective', 'AGA'),
  user('supervisor.aga', 'Brahim Azergui', 'supervisor', 'AGA'),
  user('auditor.nat', 'Nadia Sefrioui', 'auditor', 'NAT'),
  { ...FIRST_ADMIN, role: 'admin', prefecture: 'NAT' },
] as const satisfies readonly DemoUser[];

export type DemoUsername = (typeof DEMO_USERS)[number]['username'];

function user<const Name extends string>(
  username: Name,
  displayName: string,
  role: Role,
  prefecture: string,
) {
  return { username, displayName, role, prefecture };
}

/** Makes sure that each demo user is there, with this password. */
export async function setDemoUsers(users: UsersService, password: string): Promise<void> {
  const system = systemContext('demo');
  for (const { username, displayName, role, prefecture } of DEMO_USERS) {
    const there = await users.byUsername(username);
    if (there) await users.change(system, there.id, { password });
    else await users.create(system, { username, displayName, role, prefecture, password });
  }
}
