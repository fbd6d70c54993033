import { createHash } from 'node:crypto';

/** A request, as far as it says what is to be done. */
export interface FingerprintedRequest {
  readonly method: string;
  readonly path: string;
  /** Fields of the JSON or multipart body. */
  readonly body?: unknown;
  /** Files by part, in the order they were sent. */
  readonly files?: Readonly<Record<string, readonly { readonly buffer: Buffer }[] | undefined>>;
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 (hex) of what a request asks for: one and the same when it is sent again. */
export function requestFingerprint({ method, path, body, files }: FingerprintedRequest): string {
  const parts = Object.entries(files ?? {}).map(([part, sent = []]) => [
    part,
    ...sent.map(({ buffer }) => sha256(buffer)),
  ]);
  return sha256(JSON.stringify([method, path, body ?? null, parts]));
}
