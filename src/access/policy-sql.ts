import { CALLER_ROLE, SYSTEM_ROLE } from './database-roles.js';
import type { RowOperation, TablePolicy } from './table-policy.js';

/**
 * The privileges and policies of a table, in place of those it has, by which nobody else's rows are
 * read or written.
 *
 * @returns SQL that may be run again
 */
export function protectionOf(table: string, given: TablePolicy): string {
  const { caller, system } = given;
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `REVOKE ALL ON ${table} FROM ${CALLER_ROLE}, ${SYSTEM_ROLE}`,
    ...grantsOf(table, given),
    dropPolicies(table),
    ...Object.entries(caller).map(([operation, condition]) =>
      policy(table, 'caller', operation as RowOperation, condition),
    ),
    ...system.map((operation) => policy(table, 'system', operation, 'true')),
  ]
    .map((statement) => `${statement};\n`)
    .join('');
}

function grantsOf(table: string, { caller, system, columns, changes }: TablePolicy): string[] {
  const to = (role: string, granted: string) =>
    granted === '' ? [] : [`GRANT ${granted} ON ${table} TO ${role}`];
  const narrowed = { select: columns, update: changes };
  return [
    ...to(CALLER_ROLE, privileges(Object.keys(caller), narrowed)),
    ...to(SYSTEM_ROLE, privileges(system)),
  ];
}

/** Holding a row takes the privilege to change it. */
function privileges(
  operations: readonly string[],
  narrowed: Readonly<Record<string, readonly string[] | undefined>> = {},
): string {
  const needed = new Set(operations.map((one) => (one === 'lock' ? 'update' : one)));
  return [...needed]
    .map((one) => {
      const only = narrowed[one];
      return `${one.toUpperCase()}${only ? ` (${only.join(', ')})` : ''}`;
    })
    .join(', ');
}

/** Whatever they are: one that is no longer declared goes, too. */
function dropPolicies(table: string): string {
  return `DO $$ DECLARE old name; BEGIN
  FOR old IN SELECT polname FROM pg_policy WHERE polrelid = '${table}'::regclass LOOP
    EXECUTE format('DROP POLICY %I ON ${table}', old);
  END LOOP;
END $$`;
}

function policy(
  table: string,
  who: 'caller' | 'system',
  operation: RowOperation,
  condition: string,
): string {
  const role = who === 'caller' ? CALLER_ROLE : SYSTEM_ROLE;
  const command = operation === 'lock' ? 'UPDATE' : operation.toUpperCase();
  const clauses = {
    select: `USING (${condition})`,
    insert: `WITH CHECK (${condition})`,
    update: `USING (${condition}) WITH CHECK (${condition})`,
    delete: `USING (${condition})`,
    lock: `USING (${condition}) WITH CHECK (false)`,
  };
  return `CREATE POLICY ${who}_${operation} ON ${table} FOR ${command} TO ${role} ${clauses[operation]}`;
}
