export { DirectoryInUse } from './directory-lock.js';
export { EmbeddedDatabase } from './embedded-database.js';
