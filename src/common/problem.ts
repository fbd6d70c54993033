import type { Text, TextParams } from './language.js';

/** What is wrong with one field; `field` is a path such as `traits.age.min`. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: Text;
  readonly params?: TextParams;
}

export interface ProblemType {
  readonly status: number;
  readonly title: Text;
  readonly detail?: Text;
}

export interface ProblemOptions {
  readonly params?: TextParams;
  readonly errors?: readonly FieldError[];
  /** Response headers that belong to the answer, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Machine-readable members added to the problem document (RFC 9457 §3.2). */
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A refusal with a stable code, answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly type: ProblemType,
    readonly options: ProblemOptions = {},
  ) {
    super(`${code}: ${type.title.en}`, { cause: options.cause });
    this.name = 'Problem';
  }
}

const declared = new Map<string, ProblemType>();

/** Every problem of the service by its code, for whoever lists them. */
export const declaredProblems: ReadonlyMap<string, ProblemType> = declared;

type Problems<T> = Readonly<Record<keyof T, (options?: ProblemOptions) => Problem>>;

/**
 * Declares the problems a room can answer with, keyed by their stable code:
 * `throw sketchProblems['sketch-not-found']({ params: { id } })`.
 */
export function defineProblems<T extends Record<string, ProblemType>>(types: T): Problems<T> {
  const makers = Object.entries(types).map(([code, type]) => {
    if (declared.has(code)) throw new Error(`The problem ${code} is declared twice`);
    declared.set(code, type);
    return [code, (options?: ProblemOptions) => new Problem(code, type, options)];
  });
  return Object.fromEntries(makers) as Problems<T>;
}
