import type { QueryRunner } from 'typeorm';
import { DatabaseNotUsable } from './database-not-usable.js';

const OLDEST_SERVER = 15;
/** The first pgvector with `halfvec`. */
const OLDEST_PGVECTOR = [0, 7];

interface Found {
  readonly server: number;
  readonly available: string | null;
  readonly installed: string | null;
  readonly may_install: boolean;
}

/**
 * Checks what migrations would otherwise fail on with a less helpful message.
 *
 * @throws DatabaseNotUsable
 */
export async function assertUsable(runner: QueryRunner): Promise<void> {
  const [found] = (await runner.query(`
    SELECT current_setting('server_version_num')::int / 10000 AS server,
           default_version AS available,
           installed_version AS installed,
           has_database_privilege(current_database(), 'CREATE') AS may_install
      FROM (SELECT) AS one LEFT JOIN pg_available_extensions ON name = 'vector'`)) as [Found];
  const reason = whyNotUsable(found);
  if (reason) throw new DatabaseNotUsable(reason);
}

/** What is missing, as the end of a sentence about the database; undefined when nothing is. */
export function whyNotUsable(found: Found): string | undefined {
  const { server, available, installed } = found;
  if (server < OLDEST_SERVER) {
    return `is version ${server}: version ${OLDEST_SERVER} or later is needed`;
  }
  if (available === null) {
    return 'has no pgvector: install the extension "vector" on the server';
  }
  if (isOlder(installed ?? available)) {
    const remedy = installed && !isOlder(available) ? ' (ALTER EXTENSION vector UPDATE)' : '';
    return `has pgvector ${installed ?? available}: ${OLDEST_PGVECTOR.join('.')} or later is needed${remedy}`;
  }
  if (installed === null && !found.may_install) {
    return 'does not let this user install pgvector: let its owner run CREATE EXTENSION vector';
  }
  return undefined;
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_PGVECTOR;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
