import { MirsamProblem } from '@mirsam/client';
import type { ReactNode } from 'react';
import { LoadedPage } from '../../design/loaded-page.js';
import { TombstoneSheet } from './tombstone-sheet.js';

interface UnlessErasedProps<T> {
  /** Of the record, and of its tombstone. */
  readonly id: string;
  readonly query: { readonly data: T | undefined; readonly error: Error | null };
  readonly children: (data: T) => ReactNode;
}

/** A record; what is left of one that was erased. */
export function UnlessErased<T>({ id, query, children }: UnlessErasedProps<T>) {
  const { error } = query;
  const isErased = error instanceof MirsamProblem && error.problem.code === 'record-expunged';
  return (
    <>
      {/* What was read before it was erased is not shown any more. */}
      <LoadedPage query={isErased ? { data: undefined, error } : query}>{children}</LoadedPage>
      {isErased && <TombstoneSheet id={id} />}
    </>
  );
}
