import type { DataSource } from 'typeorm';

/** A role of the server, as far as it bears on what row policies are worth. */
export interface RoleRights {
  readonly name: string;
  /** Whether it may pass by row policies, or make roles or databases. */
  readonly able: boolean;
  /** Whether the connected user may become it. */
  readonly member: boolean;
}

/** Versions of the server and of pgvector. */
export async function databaseVersions(
  db: DataSource,
): Promise<{ readonly server: string; readonly vector: string }> {
  const [row] = await db.query<[{ server: string; vector: string }]>(
    `SELECT current_setting('server_version') AS server,
       (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
  );
  return row;
}

/** Those of these roles that there are. */
export function rightsOfRoles(db: DataSource, names: readonly string[]): Promise<RoleRights[]> {
  return db.query<RoleRights[]>(
    `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS able,
       pg_has_role(current_user, oid, 'MEMBER') AS member
     FROM pg_roles WHERE rolname = ANY ($1)`,
    [names],
  );
}

/** An extension of the database, in the version that is used and in the one that is installed beside it. */
export interface ExtensionVersion {
  readonly name: string;
  readonly used: string;
  /** Null where its files are gone. */
  readonly installed: string | null;
}

export function extensionVersions(db: DataSource): Promise<ExtensionVersion[]> {
  return db.query<ExtensionVersion[]>(
    `SELECT used.extname AS name, used.extversion AS used, available.default_version AS installed
     FROM pg_extension used LEFT JOIN pg_available_extensions available ON available.name = used.extname
     ORDER BY 1`,
  );
}

/**
 * The version of the operating system's rules of order that indexes of texts were made with, and the one that there is
 * now; both null where the database has rules of its own.
 */
export async function collationVersions(
  db: DataSource,
): Promise<{ readonly made: string | null; readonly now: string | null }> {
  const [row] = await db.query<[{ made: string | null; now: string | null }]>(
    `SELECT datcollversion AS made, pg_database_collation_actual_version(oid) AS now
     FROM pg_database WHERE datname = current_database()`,
  );
  return row;
}

/** Milliseconds since 1970 by the database's clock, and whether it knows a time zone. */
export async function databaseClock(
  db: DataSource,
  timeZone: string,
): Promise<{ readonly ms: number; readonly known: boolean }> {
  const [row] = await db.query<[{ ms: number; known: boolean }]>(
    `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms,
       EXISTS (SELECT FROM pg_timezone_names WHERE name = $1) AS known`,
    [timeZone],
  );
  return row;
}
