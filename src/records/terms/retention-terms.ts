import { OFFENCE_CODES, type Offence } from '../../cases/index.js';
import { withoutMark } from '../../common/index.js';
import { REGISTERED_AS, type RegisteredAs } from './registered-as.js';

/** After how many months somebody looks whether a subject is still needed, by role and offence. */
export interface RetentionTerm {
  readonly registeredAs: RegisteredAs;
  /** Of a case for one of these; of any other case, and of none, if absent. */
  readonly offences?: readonly Offence[];
  readonly months: number;
}

/** The longest term, fifty years: what is beyond is a slip. */
const MOST_MONTHS = 600;

/**
 * The term of a role and an offence: one that names the offence comes before one that names none.
 * @returns undefined where the list says nothing of it
 */
export function termOf(
  terms: readonly RetentionTerm[],
  registeredAs: RegisteredAs,
  offence: Offence | undefined,
): number | undefined {
  const ofRole = terms.filter((term) => term.registeredAs === registeredAs);
  const named = ofRole.find(({ offences }) => offence && offences?.includes(offence));
  return (named ?? ofRole.find(({ offences }) => offences === undefined))?.months;
}

/**
 * Reads a list of terms, as an operator writes it.
 * @throws Error that names each fault by its place in the list
 */
export function parseRetentionTerms(content: string): readonly RetentionTerm[] {
  const list = jsonOf(content) as { readonly terms?: unknown } | null;
  if (!Array.isArray(list?.terms)) throw new Error('has no list "terms"');
  const terms = list.terms as readonly Partial<Record<keyof RetentionTerm, unknown>>[];
  const faults = [...terms.flatMap(termFaults), ...doubled(terms as RetentionTerm[])];
  if (faults.length > 0) throw new Error(faults.join('; '));
  return terms as readonly RetentionTerm[];
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(withoutMark(content));
  } catch {
    throw new Error('is not JSON');
  }
}

function termFaults(
  term: Partial<Record<keyof RetentionTerm, unknown>> | null,
  index: number,
): string[] {
  const at = `terms[${index}]`;
  if (typeof term !== 'object' || term === null) return [`${at} is no object`];
  const { registeredAs, offences, months } = term;
  return [
    REGISTERED_AS.includes(registeredAs as RegisteredAs)
      ? undefined
      : `${at}.registeredAs is not one of ${REGISTERED_AS.join(', ')}`,
    offences === undefined || (Array.isArray(offences) && offences.every(isOffence))
      ? undefined
      : `${at}.offences names what is no offence`,
    Number.isInteger(months) && Number(months) >= 1 && Number(months) <= MOST_MONTHS
      ? undefined
      : `${at}.months is not a number from 1 to ${MOST_MONTHS}`,
  ].filter((fault) => fault !== undefined);
}

const isOffence = (code: unknown) => OFFENCE_CODES.includes(code as Offence);

/** Two terms for one thing: nobody could tell which counts. */
function doubled(terms: readonly (RetentionTerm | null)[]): string[] {
  const seen = new Set<string>();
  return terms.flatMap((term, index) => {
    const offences = Array.isArray(term?.offences) ? term.offences : ['any'];
    return offences.flatMap((offence) => {
      const key = `${String(term?.registeredAs)} ${offence}`;
      if (seen.has(key)) return [`terms[${index}] says ${key} once more`];
      seen.add(key);
      return [];
    });
  });
}
