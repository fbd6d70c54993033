import { CALLER_ROLE, SYSTEM_ROLE } from '../database/index.js';
import type { Operation, TablePolicy } from './row-policies.js';

/** A policy of one table for one role and operation, as the database knows it. */
interface Policy {
  readonly name: string;
  readonly sql: string;
}

/** The privileges and policies of a table, by which nobody else's rows are read or written. */
export function policiesOf(table: string, { caller, system }: TablePolicy): Policy[] {
  const callers = Object.entries(caller).map(([operation, condition]) =>
    policy(table, 'caller', operation as Operation, condition),
  );
  return [...callers, ...system.map((operation) => policy(table, 'system', operation, 'true'))];
}

export function grantsOf(table: string, { caller, system, columns, changes }: TablePolicy) {
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

/** All of it for a table, for a migration. */
export function protection(table: string, given: TablePolicy): string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    ...grantsOf(table, given),
    ...policiesOf(table, given).map(({ sql }) => sql),
  ];
}

function policy(
  table: string,
  who: 'caller' | 'system',
  operation: Operation,
  condition: string,
): Policy {
  const name = `${who}_${operation}`;
  const role = who === 'caller' ? CALLER_ROLE : SYSTEM_ROLE;
  const command = operation === 'lock' ? 'UPDATE' : operation.toUpperCase();
  const clauses = {
    select: `USING (${condition})`,
    insert: `WITH CHECK (${condition})`,
    update: `USING (${condition}) WITH CHECK (${condition})`,
    delete: `USING (${condition})`,
    lock: `USING (${condition}) WITH CHECK (false)`,
  };
  return {
    name,
    sql: `CREATE POLICY ${name} ON ${table} FOR ${command} TO ${role} ${clauses[operation]}`,
  };
}
