import { isNativeError } from 'node:util/types';
import { storageProblems } from './storage.problems.js';

// EFBIG and EDQUOT: a limit of the process or of the account, which ends the same way as a full disk.
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** `ENOENT` and the like for the error of a system call; undefined for any other. */
export function errnoOf(error: unknown): string | undefined {
  return isNativeError(error) && 'code' in error && 'syscall' in error
    ? String(error.code)
    : undefined;
}

/** Throws the error of a file operation as the refusal it means; any other error as it is. */
export function storageFault(cause: unknown): never {
  const errno = errnoOf(cause);
  if (errno === undefined) throw cause;
  throw storageProblems[FULL.has(errno) ? 'storage-full' : 'storage-unavailable']({
    headers: { 'Retry-After': '30' },
    cause,
  });
}
