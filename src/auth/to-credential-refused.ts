import { errors } from 'jose';
import { CredentialRefused } from '../users/index.js';

/** What `jose` found wrong with a token, for the log; undefined when the failure is not the token's. */
function reasonOf(failure: unknown): string | undefined {
  if (failure instanceof errors.JWTExpired) return 'expired';
  if (failure instanceof errors.JWTClaimValidationFailed) return `claim-${failure.claim}`;
  if (failure instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (failure instanceof errors.JOSENotSupported) return 'algorithm';
  if (failure instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (failure instanceof errors.JWKSNoMatchingKey) return 'unknown-signing-key';
  if (failure instanceof errors.JWKSMultipleMatchingKeys) return 'unknown-signing-key';
  if (failure instanceof errors.JWSInvalid || failure instanceof errors.JWTInvalid) {
    return 'malformed';
  }
  return undefined;
}

/** The failure as a refusal when the token is to blame, and as it is otherwise. */
export function toCredentialRefused(failure: unknown): unknown {
  const reason = reasonOf(failure);
  return reason === undefined ? failure : new CredentialRefused(reason);
}
