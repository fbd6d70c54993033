import type { Text } from './language.js';
import type { FieldError } from './problem.js';

const texts: Readonly<Record<string, Text>> = {
  isString: { en: 'must be text', fr: 'doit être un texte', ar: 'يجب أن يكون نصا' },
  isNotEmpty: { en: 'must not be empty', fr: 'ne doit pas être vide', ar: 'يجب ألا يكون فارغا' },
  isInt: {
    en: 'must be a whole number',
    fr: 'doit être un nombre entier',
    ar: 'يجب أن يكون عددا صحيحا',
  },
  isNumber: { en: 'must be a number', fr: 'doit être un nombre', ar: 'يجب أن يكون عددا' },
  isBoolean: {
    en: 'must be true or false, without quotation marks',
    fr: 'doit être « true » ou « false », sans guillemets',
    ar: 'يجب أن يكون «true» أو «false»، دون علامتي اقتباس',
  },
  isUuid: {
    en: 'must be an id, as the service gives them (a UUID)',
    fr: 'doit être un identifiant, tel que le service les donne (un UUID)',
    ar: 'يجب أن يكون معرفا كما تعطيه الخدمة (UUID)',
  },
  isArray: { en: 'must be a list', fr: 'doit être une liste', ar: 'يجب أن يكون قائمة' },
  isObject: { en: 'must be an object', fr: 'doit être un objet', ar: 'يجب أن يكون كائنا' },
  isCalendarDate: {
    en: 'must be a date such as 2026-03-31',
    fr: 'doit être une date comme 2026-03-31',
    ar: 'يجب أن يكون تاريخا مثل 2026-03-31',
  },
  notBefore: {
    en: 'must not be before {values}',
    fr: 'ne doit pas précéder {values}',
    ar: 'يجب ألا يسبق {values}',
  },
  isIn: {
    en: 'must be one of: {values}',
    fr: 'doit être parmi : {values}',
    ar: 'يجب أن يكون من بين: {values}',
  },
  countsOrNot: {
    en: 'must be 0, or at least {values}',
    fr: 'doit être 0, ou au moins {values}',
    ar: 'يجب أن يكون 0، أو ألا يقل عن {values}',
  },
  min: {
    en: 'must be at least {values}',
    fr: 'doit être au moins {values}',
    ar: 'يجب ألا يقل عن {values}',
  },
  max: {
    en: 'must be at most {values}',
    fr: 'doit être au plus {values}',
    ar: 'يجب ألا يتجاوز {values}',
  },
  minLength: {
    en: 'must have at least {values} characters',
    fr: 'doit avoir au moins {values} caractères',
    ar: 'يجب ألا يقل عن {values} حرفا',
  },
  maxLength: {
    en: 'must have at most {values} characters',
    fr: 'doit avoir au plus {values} caractères',
    ar: 'يجب ألا يتجاوز {values} حرفا',
  },
  arrayMaxSize: {
    en: 'must have at most {values} entries',
    fr: 'doit avoir au plus {values} éléments',
    ar: 'يجب ألا يتجاوز {values} عناصر',
  },
  arrayNotEmpty: { en: 'must not be empty', fr: 'ne doit pas être vide', ar: 'يجب ألا يكون فارغا' },
  arrayUnique: {
    en: 'must not repeat an entry',
    fr: 'ne doit pas répéter un élément',
    ar: 'يجب ألا يتكرر أي عنصر',
  },
  arrayMinSize: {
    en: 'must have at least {values} entries',
    fr: 'doit avoir au moins {values} éléments',
    ar: 'يجب ألا يقل عن {values} عناصر',
  },
};

/** The error of a field that is not there. */
export function required(field: string): FieldError {
  return { field, code: 'required', message: REQUIRED };
}

/** The error of a field that the request has and its DTO has not, with the place that was probably meant. */
export function unknownField(field: string, place?: string): FieldError {
  const code = 'unknown-field';
  if (place === undefined) return { field, code, message: UNKNOWN_FIELD };
  return { field, code, message: UNKNOWN_HERE, params: { place } };
}

const UNKNOWN_FIELD: Text = {
  en: 'is not a field of this request',
  fr: 'n’est pas un champ de cette requête',
  ar: 'ليس حقلا من حقول هذا الطلب',
};

const UNKNOWN_HERE: Text = {
  en: 'is not a field here. Did you mean “{place}”?',
  fr: 'n’est pas un champ à cet endroit. Vouliez-vous dire « {place} » ?',
  ar: 'ليس حقلا في هذا الموضع. هل تقصدون «{place}»؟',
};

const REQUIRED: Text = {
  en: 'is required',
  fr: 'est obligatoire',
  ar: 'حقل إلزامي',
};

/** Whether a constraint has a text of its own in every language. */
export const isTold = (constraint: string): boolean => (codes[constraint] ?? constraint) in texts;

/** Our codes for class-validator's own checks, which have no decorator to be named after. */
const codes: Readonly<Record<string, string>> = {
  nestedValidation: 'isObject',
};

/**
 * The field error of a broken class-validator constraint, in every language.
 *
 * @param values what the constraint was declared with: limits, a pattern, the values allowed
 * @param message class-validator's own, for a constraint that has no text here: none that is in use
 * @param meant which of the values was probably meant
 */
export function constraintText(
  constraint: string,
  values: readonly unknown[],
  message: string,
  field: string,
  meant?: string,
): FieldError {
  const code = codes[constraint] ?? constraint;
  const known = texts[code] ?? { en: message, fr: message, ar: message };
  const told = { values: values.flat().map(String).join(', ') };
  if (meant === undefined) return { field, code, message: known, params: told };
  return { field, code, message: IS_IN_MEANT, params: { ...told, meant } };
}

const IS_IN_MEANT: Text = {
  en: 'must be one of: {values}. Did you mean “{meant}”?',
  fr: 'doit être parmi : {values}. Vouliez-vous dire « {meant} » ?',
  ar: 'يجب أن يكون من بين: {values}. هل تقصدون «{meant}»؟',
};
