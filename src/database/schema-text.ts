import type { DataSource } from 'typeorm';

/** A statement, and the name of the table or function that it is about. */
interface Written {
  readonly name: string;
  readonly sql: string;
}

/** Not of an extension, in the schema of the service. */
const ours = (object: string, oid: string, catalog: string) =>
  `${object} = current_schema()::regnamespace AND NOT EXISTS (SELECT FROM pg_depend
    WHERE objid = ${oid} AND classid = '${catalog}'::regclass AND deptype = 'e')`;

const RELATIONS = `pg_class c WHERE ${ours('relnamespace', 'c.oid', 'pg_class')}`;

const COLUMN = `format('  %I %s%s%s', attname, format_type(atttypid, atttypmod),
  CASE WHEN attidentity = 'a' THEN ' GENERATED ALWAYS AS IDENTITY'
    ELSE ' DEFAULT ' || pg_get_expr(adbin, adrelid) END,
  CASE WHEN attnotnull THEN ' NOT NULL' END)`;

/** Before version 16, PostgreSQL names the table of each column, also where there is one only. */
const VIEW = `regexp_replace(pg_get_viewdef(c.oid, true), '\\m\\w+\\.(?=\\w)', '', 'g')`;

/** Of a table or of one of its columns, each role's. The owner's go without saying. */
const privileges = (acl: string, on: string) =>
  `SELECT format('GRANT %s ON %I TO %I;', string_agg(privilege_type || ${on}, ', '
      ORDER BY privilege_type || ${on}), relname, grantee::regrole::text) AS sql, relname AS name
    FROM (SELECT relname, relowner, ${acl}) granted WHERE grantee <> relowner
    GROUP BY relname, grantee`;

const constraints = (kinds: string) =>
  `SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s;', relname, conname,
      pg_get_constraintdef(k.oid)) AS sql, relname AS name
    FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid
    WHERE contype IN (${kinds}) AND ${ours('relnamespace', 'c.oid', 'pg_class')}`;

/** What each kind of thing is written by; within a kind they are sorted by name, then by text. */
const KINDS: Readonly<Record<string, string>> = {
  Sequences: `SELECT format('CREATE SEQUENCE %I;', relname) AS sql, relname AS name FROM ${RELATIONS}
    AND relkind = 'S' AND NOT EXISTS (SELECT FROM pg_depend
      WHERE objid = c.oid AND classid = 'pg_class'::regclass AND deptype = 'i')`,
  Tables: `SELECT format(E'CREATE %sTABLE %I (\\n%s\\n);',
      CASE relpersistence WHEN 'u' THEN 'UNLOGGED ' END, relname,
      string_agg(${COLUMN}, E',\\n' ORDER BY attnum)) AS sql, relname AS name
    FROM (SELECT * FROM ${RELATIONS} AND relkind = 'r') c
      JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    GROUP BY relname, relpersistence`,
  Storage: `SELECT format('ALTER TABLE %I ALTER COLUMN %I SET STORAGE %s;', relname, attname,
      CASE attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN'
        ELSE 'EXTENDED' END) AS sql, relname AS name
    FROM (SELECT * FROM ${RELATIONS} AND relkind = 'r') c
      JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      JOIN pg_type t ON t.oid = atttypid AND typstorage <> attstorage`,
  Constraints: constraints(`'c', 'p', 'u', 'x'`),
  'Foreign keys': constraints(`'f'`),
  Indexes: `SELECT pg_get_indexdef(c.oid) || ';' AS sql, relname AS name FROM ${RELATIONS} AND relkind = 'i'
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x'))`,
  Views: `SELECT format(E'CREATE VIEW %I AS\\n%s', relname, ${VIEW}) AS sql, relname AS name
    FROM ${RELATIONS} AND relkind = 'v'`,
  Functions: `SELECT rtrim(pg_get_functiondef(p.oid), E'\\n') || ';' AS sql, proname AS name FROM pg_proc p
    WHERE ${ours('pronamespace', 'p.oid', 'pg_proc')}`,
  'Functions for their owner alone': `SELECT format('REVOKE ALL ON FUNCTION %s FROM PUBLIC;',
      p.oid::regprocedure) AS sql, proname AS name FROM pg_proc p
    WHERE ${ours('pronamespace', 'p.oid', 'pg_proc')} AND proacl IS NOT NULL
      AND NOT EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0)`,
  Triggers: `SELECT pg_get_triggerdef(t.oid, true) || ';' AS sql, relname AS name
    FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
    WHERE NOT tgisinternal AND ${ours('relnamespace', 'c.oid', 'pg_class')}`,
  'Row-level security': `SELECT format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY;', relname) AS sql, relname AS name
    FROM ${RELATIONS} AND relrowsecurity`,
  'Row policies': `SELECT format('CREATE POLICY %I ON %I FOR %s TO %s%s%s;', policyname, tablename,
      cmd, array_to_string(roles, ', '), ' USING (' || qual || ')',
      ' WITH CHECK (' || with_check || ')') AS sql, tablename AS name
    FROM pg_policies WHERE schemaname = current_schema()`,
  Privileges: privileges(
    `(aclexplode(relacl)).* FROM ${RELATIONS} AND relkind IN ('r', 'v', 'S')`,
    `''`,
  ),
  'Privileges on columns': privileges(
    `attname, (aclexplode(attacl)).* FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      WHERE ${ours('relnamespace', 'c.oid', 'pg_class')}`,
    `' (' || attname || ')'`,
  ),
};

/**
 * The whole schema as SQL, in an order that depends on nothing but what there is: the same of two
 * databases that are made alike, embedded or on a server.
 */
export async function schemaText(database: DataSource): Promise<string> {
  const parts: string[] = [];
  for (const [kind, query] of Object.entries(KINDS)) {
    const rows = await database.query<Written[]>(query);
    const statements = rows.sort(byName).map(({ sql }) => `${sql.trim()}\n`);
    if (statements.length > 0) parts.push(`-- ${kind}\n\n${statements.join('')}`);
  }
  return parts.join('\n');
}

function byName(a: Written, b: Written): number {
  const [before, after] = [a, b].map(({ name, sql }) => `${name} ${sql}`);
  return String(before) < String(after) ? -1 : 1;
}
