import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  CheckedBy,
  type FieldError,
  normalText,
  Omittable,
  textFaults,
} from '../../common/index.js';
import { fieldNamed } from './import-fields.js';

/** How the columns of an office's sheets are to be read, where their headings do not say it. */
export class ImportProfile {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
    example: { Coiffe: 'traits.headwear', 'N° interne': null },
    description:
      'By heading, what the column says: `reference`, `image`, `case`, `certainty`, or a field of the record such as ' +
      '`drawnOn` or `traits.hair_color`; null: nothing that is taken. Headings that are known need no entry.',
  })
  @Omittable()
  @CheckedBy('import-columns', columnFaults)
  columns?: Readonly<Record<string, string | null>>;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: { origin: 'hand_drawn' },
    description: 'By field, what each row says that does not say it itself.',
  })
  @Omittable()
  @CheckedBy('import-defaults', defaultFaults)
  defaults?: Readonly<Record<string, string | number>>;
}

function columnFaults(value: unknown, at: string): FieldError[] {
  return faultsOf(value, at, (said) => said === null || isField(said));
}

function defaultFaults(value: unknown, at: string): FieldError[] {
  return faultsOf(value, at, (said, name) => {
    return isField(name) && (typeof said === 'string' || typeof said === 'number');
  });
}

function faultsOf(
  value: unknown,
  at: string,
  isGood: (said: unknown, name: string) => boolean,
): FieldError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ field: at, code: 'not-by-name', message: NO_OBJECT }];
  }
  return Object.entries(value)
    .filter(([name, said]) => !isText(name) || !isText(said) || !isGood(said, name))
    .slice(0, MOST_FAULTS)
    .map(([name]) => ({
      field: `${at}.${name.slice(0, 40)}`,
      code: 'unknown-import-field',
      message: NO_FIELD,
    }));
}

/** Whether it is kept as it is, if it is a text at all. */
const isText = (said: unknown) =>
  typeof said !== 'string' ||
  (said.length <= LONGEST && textFaults(normalText(said), '', { letters: 0 }, true).length === 0);

const LONGEST = 1000;

/** A hostile profile must not turn into an answer many times its size. */
const MOST_FAULTS = 50;

const isField = (name: unknown) => typeof name === 'string' && fieldNamed(name) !== undefined;

const NO_OBJECT = {
  en: 'must name each column or field with what is meant',
  fr: 'doit nommer chaque colonne ou champ avec ce qu’il signifie',
  ar: 'يجب أن يذكر كل عمود أو حقل مع ما يعنيه',
};
const NO_FIELD = {
  en: 'is no field that an import knows, or says nothing that one holds',
  fr: 'n’est pas un champ qu’une importation connaît, ou ne dit rien qu’il contienne',
  ar: 'ليس حقلا معروفا في الاستيراد، أو لا يذكر قيمة صالحة له',
};
