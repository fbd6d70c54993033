import type { EntityManager } from 'typeorm';

/**
 * Holds records until the transaction ends, other prefectures' too: none is erased meanwhile. Whoever
 * changes or withdraws one waits for nobody, and nobody for them.
 *
 * @returns those that were erased before
 */
export async function holdRecords(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const [{ erased }] = await manager.query<[{ erased: string[] }]>(
    'SELECT hold_records($1) AS erased',
    [ids],
  );
  return new Set(erased);
}
