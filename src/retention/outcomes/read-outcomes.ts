import {
  type FieldError,
  httpProblems,
  parseCsv,
  type Text,
  writtenDay,
} from '../../common/index.js';
import { COURT_OUTCOME_LABELS } from './court-outcome.entity.js';
import { MOST_OUTCOMES, type NewCourtOutcome } from './court-outcomes.dto.js';

/** What the columns of a table are called, in the languages of those who keep it. */
const COLUMNS: Readonly<Record<keyof NewCourtOutcome, Text>> = {
  subject: { fr: 'Fiche', ar: 'السجل', en: 'Subject' },
  case: { fr: 'Affaire', ar: 'القضية', en: 'Case' },
  outcome: { fr: 'Issue', ar: 'النتيجة', en: 'Outcome' },
  decidedOn: { fr: 'Date', ar: 'التاريخ', en: 'Date' },
  decision: { fr: 'Décision', ar: 'القرار', en: 'Decision' },
};
const NEEDED = ['outcome', 'decidedOn', 'decision'] as const;

interface ReadOutcomes {
  readonly outcomes: readonly Readonly<Record<string, string>>[];
  /** Of each, its number in the spreadsheet. */
  readonly rows: readonly number[];
}

/**
 * Rows of a table, as the fields of a body: what is in them is judged as if it had been sent so.
 * @throws Problem `validation-failed` of what is no such table
 */
export function readOutcomes(csv: string): ReadOutcomes {
  const [head, ...rows] = parseCsv(csv) ?? [];
  if (!head) throw refused('no-table', NO_TABLE);
  const fields = head.cells.map(fieldOf);
  if (NEEDED.some((one) => !fields.includes(one)) || fields.includes(undefined)) {
    throw refused('columns', WRONG_COLUMNS);
  }
  const twice = head.cells.filter((_name, place) => fields.indexOf(fields[place]) < place);
  if (twice.length > 0) throw refused('column-twice', COLUMN_TWICE, twice.join(', '));
  if (rows.length === 0 || rows.length > MOST_OUTCOMES) throw refused('rows', WRONG_ROWS);
  const outcomes = rows.map(({ cells }) => {
    const said = cells.flatMap((cell, place) => {
      const field = fields[place];
      // What stands beyond the columns belongs to none.
      return cell === '' ? [] : [[field ?? `column${place + 1}`, valueOf(field, cell)] as const];
    });
    return Object.fromEntries(said);
  });
  return { outcomes, rows: rows.map(({ row }) => row) };
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

function fieldOf(name: string): keyof NewCourtOutcome | undefined {
  const fields = Object.keys(COLUMNS) as (keyof NewCourtOutcome)[];
  return fields.find((field) =>
    [field, ...Object.values(COLUMNS[field])].some((one) => plain(one) === plain(name)),
  );
}

function valueOf(field: keyof NewCourtOutcome | undefined, cell: string): string {
  if (field === 'outcome') return outcomeOf(cell);
  return field === 'decidedOn' ? writtenDay(cell) : cell;
}

/** The code of what is written as its name in one of the languages. */
function outcomeOf(written: string): string {
  const found = Object.entries(COURT_OUTCOME_LABELS).find(([, labels]) =>
    Object.values(labels).some((label) => plain(label) === plain(written)),
  );
  return found?.[0] ?? plain(written);
}

const refused = (code: string, message: FieldError['message'], columns = '') =>
  httpProblems['validation-failed']({
    errors: [{ field: 'csv', code, message, params: { most: MOST_OUTCOMES, columns } }],
  });

const COLUMN_TWICE = {
  en: 'says one thing in two columns: keep one of them ({columns})',
  fr: 'dit la même chose dans deux colonnes : n’en gardez qu’une ({columns})',
  ar: 'يذكر الشيء نفسه في عمودين: احتفظوا بواحد منهما ({columns})',
};

const NO_TABLE = {
  en: 'is no table of rows and columns: a quotation mark may not be closed',
  fr: 'n’est pas un tableau de lignes et de colonnes : un guillemet n’est peut-être pas fermé',
  ar: 'ليس جدولا من أسطر وأعمدة: ربما لم تغلق علامة اقتباس',
};
const WRONG_COLUMNS = {
  en: 'needs a first line with the columns outcome, date and decision, and subject or case, and no others',
  fr: 'demande une première ligne avec les colonnes issue, date et décision, et fiche ou affaire, sans autre colonne',
  ar: 'يحتاج إلى سطر أول فيه الأعمدة: النتيجة والتاريخ والقرار، والسجل أو القضية، دون غيرها',
};
const WRONG_ROWS = {
  en: 'needs at least one row, and at most {most}',
  fr: 'demande au moins une ligne, et au plus {most}',
  ar: 'يحتاج إلى سطر واحد على الأقل، ولا يتجاوز {most} سطر',
};
