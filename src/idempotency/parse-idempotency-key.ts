import { idempotencyProblems } from './idempotency.problems.js';

/** What follows a draft of the IETF's HTTPAPI group (draft-ietf-httpapi-idempotency-key-header): a quoted string there. */
const KEY = /^(?:"([\w-]{8,128})"|([\w-]{8,128}))$/;

/**
 * The key of a header, with or without quotes.
 * @throws Problem `idempotency-key-malformed`
 */
export function parseIdempotencyKey(header: string | readonly string[]): string {
  const [, quoted, plain] = (typeof header === 'string' ? KEY.exec(header) : null) ?? [];
  const key = quoted ?? plain;
  if (key === undefined) throw idempotencyProblems['idempotency-key-malformed']();
  return key;
}
