export { CALLER_ROLE, SYSTEM_ROLE } from './database-roles.js';
export * from './declarations.js';
export * from './permissions.js';
export { protectionOf } from './policy-sql.js';
export { partAmong } from './row-conditions.js';
export { ROW_POLICIES } from './row-policies.js';
