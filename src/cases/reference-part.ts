import { Raw } from 'typeorm';
import { referenceKey } from '../common/index.js';

/** What LIKE finds the keys of references with a part by, however that is written. */
export function likeReference(part: string): string {
  return `%${referenceKey(part).replace(/[\\%]/g, String.raw`\$&`)}%`;
}

/** Of a case, that its reference has this part. */
export const havingPart = (part: string) =>
  Raw((column) => `${column} LIKE :part`, { part: likeReference(part) });
