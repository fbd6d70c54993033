import type { FieldError, Problem, Text } from '../../common/index.js';

/** What is wrong with a row, beside what the API would refuse of a record. */
const FAULTS = {
  'image-missing': {
    en: 'names an image that is not there',
    fr: 'désigne une image qui n’est pas là',
    ar: 'يعين صورة غير موجودة',
  },
  'image-several': {
    en: 'is what several images are called: write its path',
    fr: 'est le nom de plusieurs images : écrivez son chemin',
    ar: 'اسم لعدة صور: اكتبوا المسار كاملا',
  },
  'image-named-twice': {
    en: 'is named in row {line}, too',
    fr: 'est aussi désignée à la ligne {line}',
    ar: 'مذكورة أيضا في السطر {line}',
  },
  'reference-twice': {
    en: 'is in row {line}, too',
    fr: 'figure aussi à la ligne {line}',
    ar: 'مذكور أيضا في السطر {line}',
  },
  'unknown-case': {
    en: 'names no case of your prefecture',
    fr: 'ne désigne aucune affaire de votre préfecture',
    ar: 'لا يعين أي قضية في ولاية أمنكم',
  },
  'closed-case': {
    en: 'names a case that is closed; a supervisor reopens it',
    fr: 'désigne une affaire close ; un superviseur la rouvre',
    ar: 'يعين قضية مغلقة؛ يعيد مشرف فتحها',
  },
  'said-otherwise': {
    en: 'is said otherwise in the column “{other}”',
    fr: 'est dit autrement dans la colonne « {other} »',
    ar: 'مذكور بخلاف ذلك في العمود «{other}»',
  },
  'cell-without-heading': {
    en: 'stands in a column that has no heading',
    fr: 'se trouve dans une colonne sans en-tête',
    ar: 'في عمود بلا عنوان',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Something wrong with a row. */
export interface RowFault extends FieldError {
  /** The heading of the column that says it; absent of what no column says. */
  readonly column?: string;
}

export const rowFault = (
  field: string,
  code: keyof typeof FAULTS,
  params: FieldError['params'] = {},
): FieldError => ({ field, code, message: FAULTS[code], params });

/** What a refusal of the API says, as faults of a row. */
export function faultsOf(
  { code, type, options: { errors, params } }: Problem,
  field: string,
): readonly FieldError[] {
  if (errors) return errors;
  return [{ field, code, message: type.detail ?? type.title, ...(params && { params }) }];
}
