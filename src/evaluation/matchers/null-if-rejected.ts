import { Problem } from '../../common/index.js';

/** Null for what the service refuses: in a measurement a miss, not an abort. */
export async function nullIfRejected<T>(attempt: Promise<T>): Promise<T | null> {
  try {
    return await attempt;
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.type.status < 500) return null;
    throw refusal;
  }
}
