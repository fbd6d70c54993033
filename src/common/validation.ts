import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  ValidationPipe,
} from '@nestjs/common';
import { registerDecorator, type ValidationError } from 'class-validator';
import { constraintText } from './constraint-texts.js';
import { httpProblems } from './http.problems.js';
import type { FieldError } from './problem.js';

type Check = (value: unknown, path: string) => readonly FieldError[];

/** Checks that report an error for each field inside a value, by constraint name. */
const checks = new Map<string, Check>();

/**
 * Validates a property with a function of its own that names each wrong field inside the value,
 * where class-validator could only say that the whole is wrong.
 */
export function CheckedBy(constraint: string, check: Check): PropertyDecorator {
  checks.set(constraint, check);
  return (target, propertyName) => {
    registerDecorator({
      name: constraint,
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: (value: unknown) => check(value, '').length === 0 },
    });
  };
}

/** Flattens class-validator's tree into one error per field and broken constraint. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const inArray = /^\d+$/.test(error.property);
    const name = inArray ? `[${error.property}]` : error.property;
    const field = parent === '' || inArray ? `${parent}${name}` : `${parent}.${name}`;
    const own = Object.entries(error.constraints ?? {}).flatMap(([constraint, message]) => {
      const check = checks.get(constraint);
      return check ? check(error.value, field) : [constraintText(constraint, message, field)];
    });
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}

/** Validates what comes in against its DTO; an unknown field is an error, never ignored. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      httpProblems['validation-failed']({ errors: fieldErrors(errors) }),
  });
}

type FilesByPart = Readonly<Record<string, readonly { readonly buffer: Buffer }[] | undefined>>;

/** A multipart body as multer leaves it: text fields, and files by part name. */
export interface MultipartBody {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: FilesByPart;
}

/**
 * The JSON in one part of a multipart body, sent as a text field or as a file, checked against
 * its DTO as a JSON body would be.
 */
@Injectable()
export class JsonParts {
  private readonly pipe = validationPipe();

  async read<T>(part: string, type: new () => T, body: MultipartBody): Promise<T> {
    const text = body.files[part]?.[0]?.buffer.toString('utf8') ?? body.fields[part];
    if (typeof text !== 'string') throw httpProblems['part-missing']({ params: { part } });
    const stranger = Object.keys(body.fields).find((name) => name !== part);
    if (stranger !== undefined) {
      throw httpProblems['malformed-multipart']({
        params: { reason: `Unexpected part "${stranger}"` },
      });
    }
    return this.check(type, parseObject(text, part));
  }

  /** Checks a parsed JSON body against its DTO. */
  async check<T>(type: new () => T, value: unknown): Promise<T> {
    const metadata: ArgumentMetadata = { type: 'body', metatype: type };
    return (await (this.pipe as PipeTransform).transform(value ?? {}, metadata)) as T;
  }
}

function parseObject(text: string, part: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // The parser's message quotes the text; its position says enough.
    const position = /position \d+/.exec((cause as Error).message)?.[0] ?? 'unexpected end';
    throw httpProblems['malformed-json']({ params: { part, reason: position }, cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw httpProblems['malformed-json']({ params: { part, reason: 'not an object' } });
  }
  return value;
}
