import { dataOf } from '@mirsam/client';
import { mirsam } from '../api/mirsam.js';
import { session } from './session.js';

/**
 * Changes the password of who is signed in; this session goes on.
 *
 * @throws MirsamProblem
 */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  const body = { currentPassword, newPassword };
  dataOf(await mirsam.POST('/api/v1/auth/password', { body }));
  // After the one duty there may be another.
  session.change({ firstDuty: dataOf(await mirsam.GET('/api/v1/auth/me')).firstDuty });
}

/** What was shown of the second factor has been kept: nothing more is to do first. */
export function secondFactorIsSet(): void {
  const open = session.current();
  if (open) session.change({ firstDuty: null, user: { ...open.user, secondFactor: true } });
}
