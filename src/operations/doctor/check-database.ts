import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { CALLER_ROLE, SYSTEM_ROLE } from '../../access/index.js';
import { Database, schemaText } from '../../database/index.js';
import { fault, type Finding, ok } from './finding.js';

interface Role {
  readonly name: string;
  readonly able: boolean;
  readonly member: boolean;
}

/** Which PostgreSQL and pgvector; that both are new enough was seen when it was opened. */
export async function checkVersions(db: DataSource, kind: Database['kind']): Promise<Finding> {
  const [row] = await db.query<[{ server: string; vector: string }]>(
    `SELECT current_setting('server_version') AS server,
       (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
  );
  return ok('database', `PostgreSQL ${row.server} (${kind}), pgvector ${row.vector}`);
}

/** Whether the roles that requests run under may do no more than their policies say. */
export async function checkRoles(db: DataSource): Promise<Finding> {
  const names = [CALLER_ROLE, SYSTEM_ROLE];
  const roles = await db.query<Role[]>(
    `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS able,
       pg_has_role(current_user, oid, 'MEMBER') AS member
     FROM pg_roles WHERE rolname = ANY ($1)`,
    [names],
  );
  return rolesFinding(names, roles);
}

export function rolesFinding(names: readonly string[], roles: readonly Role[]): Finding {
  const missing = names.filter((name) => !roles.some((role) => role.name === name));
  const able = roles.filter((role) => role.able).map(({ name }) => name);
  const strange = roles.filter((role) => !role.member).map(({ name }) => name);
  const faults = [
    ...missing.map((name) => `there is no role ${name}`),
    ...able.map((name) => `${name} may pass by row policies, or make roles or databases`),
    ...strange.map((name) => `the user of DATABASE_URL may not become ${name}`),
  ];
  if (faults.length === 0) return ok('roles', `${names.join(', ')} may do what policies say`);
  return fault(
    'roles',
    faults.join('; '),
    'Run `mirsam migrate` as the owner of the tables; ALTER ROLE … NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB; GRANT … TO its user',
  );
}

/** Whether the schema is the one that this version makes, statement by statement. */
export async function checkSchema(db: DataSource): Promise<Finding> {
  return driftFinding(await schemaText(db), await freshSchema());
}

export function driftFinding(found: string, wanted: string): Finding {
  const [here, there] = [found, wanted].map((text) => new Set(statementsOf(text)));
  // Indexes of faces are made while the service runs, and go with its commands.
  const added = [...(here ?? [])].filter((one) => !there?.has(one) && !/\bface_index_/.test(one));
  const gone = [...(there ?? [])].filter((one) => !here?.has(one));
  if (added.length + gone.length === 0) return ok('schema', 'As this version makes it');
  const told = [...gone.map((one) => `missing: ${one}`), ...added.map((one) => `added: ${one}`)];
  return fault(
    'schema',
    `${told.length} statements differ: ${told.slice(0, MOST_TOLD).join(' | ')}`,
    'Somebody changed the database by hand: undo it, or restore a backup',
  );
}

const MOST_TOLD = 5;

/** The first line of each tells what it is about. */
const statementsOf = (text: string) =>
  text.split(/;\n/).map((statement) => statement.trim().replace(/\s+/g, ' '));

async function freshSchema(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-doctor-'));
  const database = await Database.open({ dataDir });
  try {
    return await schemaText(await database.connect());
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true });
  }
}
