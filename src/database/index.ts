export { DatabaseModule } from './database.module.js';
export { Database, type DatabaseSettings } from './database.js';
export {
  collationVersions,
  databaseClock,
  databaseVersions,
  extensionVersions,
  type ExtensionVersion,
  rightsOfRoles,
  type RoleRights,
} from './describe-database.js';
export { DatabaseNotUsable } from './database-not-usable.js';
export { holdLock } from './hold-lock.js';
export { readSnapshot } from './read-snapshot.js';
export { newSchemaText } from './new-schema-text.js';
export { schemaText } from './schema-text.js';
export * from './scope.js';
