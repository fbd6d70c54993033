import { isNativeError } from 'node:util/types';
import { storageProblems } from './storage.problems.js';

/** Throws the refusal of an image that cannot be read, with the decoder's message as its cause. */
export function throwCorrupt(cause: unknown): never {
  throw overload(cause) ?? storageProblems['image-corrupt']({ cause });
}

/** Throws the refusal when the machine, not the image, is at fault; otherwise the error itself. */
export function throwUnprocessable(cause: unknown): never {
  throw overload(cause) ?? cause;
}

function overload(cause: unknown) {
  const message = isNativeError(cause) ? cause.message : '';
  if (message.startsWith('timeout:')) return storageProblems['image-processing-timeout']({ cause });
  if (message.includes('out of memory')) return intakeBusy(cause);
  return undefined;
}

export function intakeBusy(cause?: unknown) {
  return storageProblems['image-intake-busy']({ headers: { 'Retry-After': '5' }, cause });
}
