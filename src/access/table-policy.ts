/** `lock`: rows may be held (`SELECT … FOR UPDATE`) by who may not change them. */
export type RowOperation = 'select' | 'insert' | 'update' | 'delete' | 'lock';

/** What one table gives: to callers under a condition on the row, to the service's own work whole. */
export interface TablePolicy {
  readonly caller: Partial<Readonly<Record<RowOperation, string>>>;
  readonly system: readonly RowOperation[];
  /** The only columns that callers read, where there are others that no row gives them. */
  readonly columns?: readonly string[];
  /** The only columns that callers change. */
  readonly changes?: readonly string[];
}
