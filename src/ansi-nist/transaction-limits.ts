const MEBIBYTE = 1024 * 1024;

/** What a file may hold: far more than records of a face have, far less than would hold up a service. */
export const TRANSACTION_LIMITS = {
  maxBytes: 24 * MEBIBYTE,
  /** Beside Type-1. */
  maxRecords: 99,
  maxFields: 500,
  /** Of one record, over all its fields. */
  maxItems: 10_000,
} as const;
