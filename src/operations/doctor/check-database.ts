import type { DataSource } from 'typeorm';
import { CALLER_ROLE, SYSTEM_ROLE } from '../../access/index.js';
import {
  collationVersions,
  type Database,
  databaseVersions,
  extensionVersions,
  type ExtensionVersion,
  newSchemaText,
  rightsOfRoles,
  type RoleRights,
  schemaText,
} from '../../database/index.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Which PostgreSQL and pgvector; that both are new enough was seen when it was opened. */
export async function checkVersions(db: DataSource, kind: Database['kind']): Promise<Finding> {
  const { server, vector } = await databaseVersions(db);
  return ok('database', `PostgreSQL ${server} (${kind}), pgvector ${vector}`);
}

/** Whether extensions are used in the version that is installed, and indexes of texts are in the order of today. */
export async function checkUpgrades(db: DataSource): Promise<Finding[]> {
  const [extensions, { made, now }] = await Promise.all([
    extensionVersions(db),
    collationVersions(db),
  ]);
  return [extensionsFinding(extensions), collationFinding(made, now)];
}

export function extensionsFinding(extensions: readonly ExtensionVersion[]): Finding {
  const gone = extensions.filter(({ installed }) => installed === null);
  const old = extensions.filter(({ used, installed }) => installed !== null && used !== installed);
  if (gone.length > 0) {
    return fault(
      'extensions',
      `Not installed any more: ${gone.map(({ name }) => name).join(', ')}`,
      'Install them for this version of PostgreSQL: what uses them fails as soon as it is loaded anew',
    );
  }
  if (old.length > 0) {
    return warning(
      'extensions',
      old
        .map(({ name, used, installed }) => `${name} ${used}, and ${installed} is installed`)
        .join('; '),
      `As its owner, in this database: ${old.map(({ name }) => `ALTER EXTENSION ${name} UPDATE`).join('; ')}`,
    );
  }
  const told = extensions.map(({ name, used }) => `${name} ${used}`).join(', ');
  return ok('extensions', told);
}

export function collationFinding(made: string | null, now: string | null): Finding {
  if (made === now) return ok('order of texts', 'As indexes were made');
  return fault(
    'order of texts',
    `Indexes of texts were made by version ${made ?? 'none'} of the system’s rules of order; it is ${now ?? 'none'} now: rows may not be found`,
    'REINDEX DATABASE, then ALTER DATABASE … REFRESH COLLATION VERSION',
  );
}

/** Whether the roles that requests run under may do no more than their policies say. */
export async function checkRoles(db: DataSource): Promise<Finding> {
  const names = [CALLER_ROLE, SYSTEM_ROLE];
  return rolesFinding(names, await rightsOfRoles(db, names));
}

export function rolesFinding(names: readonly string[], roles: readonly RoleRights[]): Finding {
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
  return driftFinding(await schemaText(db), await newSchemaText());
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
