import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  ValidationPipe,
} from '@nestjs/common';
import { getMetadataStorage, ValidateIf, type ValidationError } from 'class-validator';
import type { CheckContext } from './checked-by.js';
import { constraintText, required, unknownField } from './constraint-texts.js';
import { httpProblems } from './http.problems.js';
import { inheritedNames } from './inherited-names.js';
import { jsonPartMissing, unexpectedField } from './multipart-faults.js';
import { notAnObject, parseJson } from './parse-json.js';
import { nearestCode } from './nearest-code.js';
import type { LabelContext } from './one-of.js';
import { placeMeant } from './place-meant.js';
import type { FieldError } from './problem.js';

/** May be left out, but is not null: `IsOptional` also lets null through, for what can be cleared. */
export const Omittable = () => ValidateIf((_object, value) => value !== undefined);

/**
 * Flattens class-validator's tree into one error per field. Of several broken constraints the one
 * declared first is told: what is no text at all is not "too long".
 */
export function fieldErrors(errors: readonly ValidationError[]): FieldError[] {
  const body = errors[0]?.target?.constructor as (new () => object) | undefined;
  const unknown: Unknown = (field, value) =>
    unknownField(field, body && placeMeant(body, field, value));
  return errorsIn(errors.slice(0, MOST_ERRORS), '', unknown).slice(0, MOST_ERRORS);
}

/** A hostile request must not turn into an answer many times its size. */
const MOST_ERRORS = 50;

/** The error of a field that its DTO has not. */
type Unknown = (field: string, value: unknown) => FieldError;

function errorsIn(
  errors: readonly ValidationError[],
  parent: string,
  unknown: Unknown,
): FieldError[] {
  return errors.flatMap((error) => {
    const inArray = /^\d+$/.test(error.property);
    const name = inArray ? `[${error.property}]` : error.property;
    const field = parent === '' || inArray ? `${parent}${name}` : `${parent}.${name}`;
    // class-validator goes through decorators in the order they run in, from the last one up.
    const first = Object.entries(error.constraints ?? {}).slice(-1);
    const own = first.flatMap(([constraint, message]) => {
      const context = error.contexts?.[constraint] as CheckContext | LabelContext | undefined;
      if (context && 'check' in context) return context.check(error.value, field);
      if (constraint === UNKNOWN) return [unknown(field, error.value)];
      if (error.value === undefined) return [required(field)];
      const values = declaredWith(error, constraint);
      const meant =
        constraint === 'isIn' ? codeMeant(error.value, values.flat(), context?.labels) : undefined;
      return [constraintText(constraint, values, message, field, meant)];
    });
    return [...own, ...errorsIn(error.children ?? [], field, unknown)];
  });
}

/** The code that was probably meant by what is none of the list, or by the first of several that is not. */
function codeMeant(written: unknown, codes: readonly unknown[], labels?: LabelContext['labels']) {
  const words: unknown[] = Array.isArray(written) ? written : [written];
  const wrong = words.find((word) => !codes.includes(word));
  if (typeof wrong !== 'string') return undefined;
  const known = codes.map(String);
  return nearestCode(
    wrong,
    known.map((code) => ({ code, label: labels?.[code] })),
  );
}

/** What a constraint of the property was declared with, such as the limit of `@Max`. */
function declaredWith({ target, property }: ValidationError, constraint: string): unknown[] {
  if (!target) return [];
  const declared = getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', false, false)
    .find(({ propertyName, name }) => propertyName === property && name === constraint);
  return (declared?.constraints ?? []) as unknown[];
}

/** class-validator's name for what no DTO has. */
const UNKNOWN = 'whitelistValidation';

/** Looks first for what the library would take for a field of its own. */
class StrictValidationPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // An uploaded file has no DTO, and as many fields as bytes.
    const strangers = this.toValidate(metadata) ? inheritedNames(value).slice(0, MOST_ERRORS) : [];
    if (strangers.length === 0) return super.transform(value, metadata);
    throw httpProblems['validation-failed']({
      errors: strangers.map((field) => unknownField(field)),
    });
  }
}

/** Validates what comes in against its DTO; an unknown field is an error, never ignored. */
export function validationPipe(): ValidationPipe {
  return new StrictValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    // It is where `fieldErrors` finds what a constraint was declared with; no answer holds it.
    validationError: { target: true },
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
    const text = textOf(part, body);
    if (text === undefined) throw jsonPartMissing(part, body.fields);
    const stranger = Object.keys(body.fields).find((name) => name !== part);
    if (stranger !== undefined) throw unexpectedField(stranger, part);
    return this.check(type, parseObject(text, part));
  }

  /** The same of a part that need not be there. */
  async readIfSent<T>(
    part: string,
    type: new () => T,
    body: MultipartBody,
  ): Promise<T | undefined> {
    const isSent = textOf(part, body) !== undefined || Object.keys(body.fields).length > 0;
    return isSent ? this.read(part, type, body) : undefined;
  }

  /** Checks a parsed JSON body against its DTO. */
  async check<T>(type: new () => T, value: unknown): Promise<T> {
    const metadata: ArgumentMetadata = { type: 'body', metatype: type };
    return (await (this.pipe as PipeTransform).transform(value ?? {}, metadata)) as T;
  }
}

function textOf(part: string, { files, fields }: MultipartBody): string | Buffer | undefined {
  const text = files[part]?.[0]?.buffer ?? fields[part];
  return typeof text === 'string' || Buffer.isBuffer(text) ? text : undefined;
}

function parseObject(text: Buffer | string, part: string): object {
  const value = parseJson(text, part);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw notAnObject(part);
}
