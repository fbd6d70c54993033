export { DatabaseModule } from './database.module.js';
export { Database } from './database.js';
export type { DatabaseSettings } from './database.js';
export { DatabaseNotUsable } from './database-not-usable.js';
export { DirectoryInUse } from './embedded/index.js';
