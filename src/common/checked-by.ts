import { registerDecorator } from 'class-validator';
import type { FieldError } from './problem.js';

/** What is wrong inside a value; `path` is where the value stands. */
export type Check = (value: unknown, path: string) => readonly FieldError[];

export interface CheckContext {
  readonly check: Check;
}

/**
 * Validates a property with a function of its own that names each wrong field inside the value,
 * where class-validator could only say that the whole is wrong. `fieldErrors` finds the function
 * in the context of the error.
 */
export function CheckedBy(constraint: string, check: Check): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: constraint,
      target: target.constructor,
      propertyName: String(propertyName),
      // Without a message class-validator gives no context.
      options: { context: { check } satisfies CheckContext, message: constraint },
      validator: { validate: (value: unknown) => check(value, '').length === 0 },
    });
  };
}
