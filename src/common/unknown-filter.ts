import { httpProblems } from './http.problems.js';
import type { Problem } from './problem.js';

/**
 * Why a list is not narrowed to what the caller can find nothing of: an empty answer would say that
 * nothing is there. The same for what does not exist and for what is hidden from the caller.
 */
export function unknownFilter(field: string): Problem {
  return httpProblems['validation-failed']({
    errors: [{ field, code: 'unknown-filter', message: UNKNOWN }],
  });
}

const UNKNOWN = {
  en: 'names nothing that you can find',
  fr: 'ne désigne rien que vous puissiez trouver',
  ar: 'لا يدل على شيء يمكنكم العثور عليه',
};
