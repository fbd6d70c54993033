import { CheckedBy } from './checked-by.js';
import { required } from './constraint-texts.js';
import type { Text } from './language.js';

interface FormRule {
  /** Stable, of the field error. */
  readonly code: string;
  readonly pattern: RegExp;
  /** What the value must be, in words: nobody is shown a pattern. */
  readonly message: Text;
  /** Whether the property is a list of such values. */
  readonly each?: boolean;
}

/** A value of a form that people can be told of in words. */
export function Formed({ code, pattern, message, each = false }: FormRule): PropertyDecorator {
  const faults = (value: unknown, field: string) => {
    if (value === undefined) return [required(field)];
    return typeof value === 'string' && pattern.test(value) ? [] : [{ field, code, message }];
  };
  return CheckedBy(code, (value, path) =>
    each && Array.isArray(value)
      ? value.flatMap((one, index) => faults(one, `${path}[${index}]`))
      : faults(value, path),
  );
}

/** The code of any unit of the organisation, by its form. */
export const UnitCode = () =>
  Formed({
    code: 'unit-code',
    pattern: /^[A-Z]{3,8}$/,
    message: {
      en: 'must be the code of a unit, three to eight capital letters',
      fr: 'doit être le code d’une unité, trois à huit lettres majuscules',
      ar: 'يجب أن يكون رمز وحدة، من ثلاثة إلى ثمانية أحرف لاتينية كبيرة',
    },
  });

/** The code of a district, by its form. */
export const DistrictCode = () =>
  Formed({
    code: 'district-code',
    pattern: /^[A-Z]{4,8}$/,
    message: {
      en: 'must be the code of a district, four to eight capital letters such as ANFA',
      fr: 'doit être le code d’un district, quatre à huit lettres majuscules comme ANFA',
      ar: 'يجب أن يكون رمز منطقة أمن، من أربعة إلى ثمانية أحرف لاتينية كبيرة',
    },
  });

/** The code of a prefecture, by its form; whether there is such a one, whoever looks it up tells. */
export const PrefectureCode = (each = false) =>
  Formed({
    code: 'prefecture-code',
    pattern: /^[A-Z]{3}$/,
    message: {
      en: 'must be the code of a prefecture, three capital letters such as CAS',
      fr: 'doit être le code d’une préfecture, trois lettres majuscules comme CAS',
      ar: 'يجب أن يكون رمز ولاية أمن، ثلاثة أحرف لاتينية كبيرة مثل CAS',
    },
    each,
  });
