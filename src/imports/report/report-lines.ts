import { type Language, render, type Text } from '../../common/index.js';
import type { RowFault } from '../checks/row-faults.js';
import type { UnreadColumn } from '../mapping/import-columns.js';
import { csvLine } from './csv-line.js';
import { IMPORT_OUTCOMES, type ImportOutcome } from './import-outcomes.js';

export interface ReportedRow {
  readonly line: number;
  readonly reference: string | null;
  readonly image: string | null;
  readonly outcome: ImportOutcome;
  /** Of the record that was made, or is there already. */
  readonly number?: string | null;
  readonly faults: readonly RowFault[];
}

const HEADINGS: readonly Text[] = [
  { fr: 'Ligne', ar: 'السطر', en: 'Row' },
  { fr: 'Référence', ar: 'المرجع', en: 'Reference' },
  { fr: 'Image', ar: 'الصورة', en: 'Image' },
  { fr: 'Résultat', ar: 'النتيجة', en: 'Outcome' },
  { fr: 'Fiche', ar: 'السجل', en: 'Record' },
  { fr: 'Colonne', ar: 'العمود', en: 'Column' },
  { fr: 'Champ', ar: 'الحقل', en: 'Field' },
  { fr: 'Motif', ar: 'السبب', en: 'Reason' },
];

export const reportHead = (language: Language): string =>
  csvLine(HEADINGS.map((one) => one[language]));

/** A line for each fault of a row, or one without. */
export function reportLines(row: ReportedRow, language: Language): string {
  const { line, reference, image, outcome, number, faults } = row;
  const told = [line, reference, image, IMPORT_OUTCOMES[outcome][language], number];
  if (faults.length === 0) return csvLine([...told, '', '', '']);
  return faults
    .map(({ column, field, message, params }) =>
      csvLine([...told, column, field, render(message, language, params)]),
    )
    .join('');
}

/** A line for a column of which nothing is taken. */
export function unreadColumnLine(
  { heading, why, field = '' }: UnreadColumn,
  language: Language,
): string {
  const reason = render(why === 'unknown-column' && field !== '' ? MEANT : UNREAD[why], language, {
    field,
  });
  return csvLine(['', '', '', IMPORT_OUTCOMES.refused[language], '', heading, field, reason]);
}

const UNREAD: Readonly<Record<UnreadColumn['why'], Text>> = {
  'unknown-column': {
    en: 'is no column that is known; say in the profile what it says, or that it says nothing',
    fr: 'n’est pas une colonne connue ; dites dans le profil ce qu’elle contient, ou qu’on l’ignore',
    ar: 'ليس عمودا معروفا؛ بينوا في جدول المطابقة ما يحتويه، أو أنه يُهمل',
  },
  'column-twice': {
    en: 'says what another column says: {field}',
    fr: 'dit ce que dit déjà une autre colonne : {field}',
    ar: 'يذكر ما يذكره عمود آخر: {field}',
  },
};

const MEANT: Text = {
  en: 'is no column that is known. Did you mean “{field}”? Say it in the profile, or that the column says nothing',
  fr: 'n’est pas une colonne connue. Vouliez-vous dire « {field} » ? Dites-le dans le profil, ou qu’on l’ignore',
  ar: 'ليس عمودا معروفا. هل تقصدون «{field}»؟ بينوا ذلك في جدول المطابقة، أو أن العمود يُهمل',
};
