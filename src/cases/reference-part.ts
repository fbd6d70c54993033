import { Raw } from 'typeorm';
import { referenceKey } from '../common/index.js';

/** What may stand between the parts of a reference, one as good as the other. */
const BETWEEN = '[ _/.-]+';

/** What LIKE finds references with a part by, however that is written. */
export function likeReference(part: string): string {
  const plain = referenceKey(part).replaceAll(new RegExp(BETWEEN, 'g'), '-');
  return `%${plain.replace(/[\\%]/g, String.raw`\$&`)}%`;
}

/** The same of what is kept, in SQL, of a column with the key of a reference. */
export const likenedReference = (column: string) =>
  `regexp_replace(${column}, '${BETWEEN}', '-', 'g')`;

/** Of a case, that its reference has this part. */
export const havingPart = (part: string) =>
  Raw((column) => `${likenedReference(column)} LIKE :part`, { part: likeReference(part) });
