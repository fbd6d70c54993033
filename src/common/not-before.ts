import { registerDecorator, type ValidationArguments } from 'class-validator';

/** A day or time that is not before that of another property: a range that nothing can lie in is a slip. */
export function NotBefore(first: string): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'notBefore',
      target: target.constructor,
      propertyName: String(propertyName),
      constraints: [first],
      validator: {
        validate: (last: unknown, { object }: ValidationArguments) =>
          !(moment(last) < moment((object as Readonly<Record<string, unknown>>)[first])),
      },
    });
  };
}

/** Milliseconds; NaN, which is before nothing, of what is no time. */
const moment = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : NaN);
