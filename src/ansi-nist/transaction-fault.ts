/** What can be wrong with a file that says it is a transaction. */
export type TransactionFaultCode =
  | 'too-large'
  | 'truncated'
  | 'tag-missing'
  | 'tag-of-other-record'
  | 'length-wrong'
  | 'separator-misplaced'
  | 'field-repeated'
  | 'field-missing'
  | 'value-invalid'
  | 'too-many'
  | 'text-invalid'
  | 'encoding-unsupported'
  | 'version-unsupported'
  | 'content-wrong'
  | 'bytes-left-over';

/** Where it is: which record of the file, counted from 1, and which field of it. */
export interface FaultPlace {
  readonly record: number;
  /** `10.003`; null of what is wrong with the record as a whole. */
  readonly field: string | null;
}

/** A file that is not well formed; the reader says no more than this of it. */
export class TransactionFault extends Error {
  constructor(
    readonly code: TransactionFaultCode,
    readonly place: FaultPlace,
  ) {
    super(`${code} in record ${place.record}, field ${place.field ?? '-'}`);
  }
}
