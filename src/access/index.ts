export { CALLER_ROLE, SYSTEM_ROLE } from './database-roles.js';
export * from './declarations.js';
export { assertPerson } from './assert-person.js';
export * from './permissions.js';
export { protectionOf } from './policy-sql.js';
export {
  BY_CALLER_ROW,
  BY_PARAMETERS,
  type CallerSql,
  callerParameters,
  inPrefecture,
  may,
  mayAsFarAs,
  opened,
  partAmong,
} from './row-conditions.js';
export { ROW_POLICIES } from './row-policies.js';
export { isHolder, mayReach, whereReached } from './within-reach.js';
