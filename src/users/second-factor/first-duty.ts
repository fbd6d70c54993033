import type { FirstDuty } from '../../access/index.js';
import type { Role } from '../../common/index.js';
import type { SecondFactorRule } from '../../config/index.js';
import type { User } from '../user.entity.js';

/** Who decides, reads the log, or gives others their rights. */
const PRIVILEGED: ReadonlySet<Role> = new Set<Role>(['supervisor', 'auditor', 'admin']);

type Account = Pick<
  User,
  'role' | 'externalSubject' | 'passwordChangeRequired' | 'secondFactorSince'
>;

/** What an account does first. Whom an identity provider vouches for has both with the provider. */
export function firstDutyOf(user: Account, rule: SecondFactorRule): FirstDuty | undefined {
  if (user.passwordChangeRequired) return 'password-change';
  if (user.externalSubject !== null || user.secondFactorSince !== null) return undefined;
  const needed = rule === 'all' || (rule === 'privileged' && PRIVILEGED.has(user.role));
  return needed ? 'second-factor-enrolment' : undefined;
}
