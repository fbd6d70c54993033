import { registerDecorator } from 'class-validator';
import type { FieldError } from './problem.js';

/** What is wrong inside a value; `path` is where the value stands. */
export type Check = (value: unknown, path: string) => readonly FieldError[];

export interface CheckContext {
  readonly check: Check;
  /** Names of fields that stand inside the value. */
  readonly inside: readonly string[];
  /** How one of them is written with this value, where a path such as `traits.sex` does not say it. */
  readonly shown?: (name: string, value: unknown) => string;
}

/**
 * Validates a property with a function of its own that names each wrong field inside the value,
 * where class-validator could only say that the whole is wrong. `fieldErrors` finds the function
 * in the context of the error.
 *
 * @param inside names of fields that stand inside the value
 * @param shown how one of them is written, where a path such as `traits.sex` does not say it
 */
export function CheckedBy(
  constraint: string,
  check: Check,
  inside: readonly string[] = [],
  shown?: CheckContext['shown'],
): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: constraint,
      target: target.constructor,
      propertyName: String(propertyName),
      // Without a message class-validator gives no context.
      options: { context: { check, inside, shown } satisfies CheckContext, message: constraint },
      validator: { validate: (value: unknown) => check(value, '').length === 0 },
    });
  };
}
