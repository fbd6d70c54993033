import { isRefusedBy } from '../common/index.js';
import { subjectProblems } from './subjects.problems.js';

/**
 * What became of a correction. PostgreSQL refuses one of whom a court has convicted (`record_convicted`), with whatever
 * else is done at the same time.
 *
 * @throws Problem `convicted-by-court`
 */
export async function tellingOfConviction<T>(correction: Promise<T>): Promise<T> {
  try {
    return await correction;
  } catch (failure) {
    if (isRefusedBy(failure, 'convicted_by_court')) throw subjectProblems['convicted-by-court']();
    throw failure;
  }
}
