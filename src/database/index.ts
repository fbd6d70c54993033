export { DatabaseModule } from './database.module.js';
export { Database } from './database.js';
export { DatabaseNotUsable } from './database-not-usable.js';
export * from './scope.js';
export { CALLER_ROLE, SYSTEM_ROLE } from './scope-sql.js';
