import { useQuery } from '@tanstack/react-query';
import { Select } from '../../design/select.js';
import { Sheet } from '../../design/sheet.js';
import { useTexts } from '../../language/use-texts.js';
import { DefaultFields, type Defaults } from './default-fields.js';
import { fieldsQuery, firstRowsQuery, type Import, type Row } from './imports.js';
import styles from './imports.module.css';

/** What somebody has said of columns, by heading; null: nothing is taken from it. */
export type Columns = Readonly<Record<string, string | null>>;

const NOTHING = 'nothing';

interface ImportColumnsProps {
  readonly of: Import;
  readonly columns: Columns;
  readonly defaults: Defaults;
  readonly onColumns: (columns: Columns) => void;
  readonly onDefaults: (defaults: Defaults) => void;
}

/** What each column was taken for, beside what its first rows hold. */
export function ImportColumns(props: ImportColumnsProps) {
  const { of, columns, defaults, onColumns, onDefaults } = props;
  const { t, language } = useTexts();
  const fields = useQuery(fieldsQuery(language)).data?.[of.kind] ?? [];
  const first = useQuery(firstRowsQuery(of.id)).data ?? [];
  const headings = inOrder(Object.keys(of.columns), first);
  const isUnread = new Set(of.unread.map(({ heading }) => heading));
  return (
    <Sheet title={t('imports.columns')}>
      <p className={styles.soft}>{t('imports.columns-hint')}</p>
      <ul className={styles.columns}>
        {headings.map((heading) => {
          const said = columns[heading] === undefined ? of.columns[heading] : columns[heading];
          const isOpen = columns[heading] === undefined && isUnread.has(heading);
          return (
            <li key={heading}>
              <Select
                label={heading}
                options={[
                  [NOTHING, t('imports.nothing')],
                  ...fields.map(({ name, label }) => [name, label] as const),
                ]}
                value={isOpen ? null : (said ?? NOTHING)}
                placeholder={t('imports.unknown')}
                onChange={(name) => {
                  onColumns({ ...columns, [heading]: name === NOTHING ? null : name });
                }}
              />
              {samplesOf(heading, first).map((text, at) => (
                <span key={at} className={styles.sample}>
                  <bdi>{text}</bdi>
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      <DefaultFields kind={of.kind} value={defaults} onChange={onDefaults} />
    </Sheet>
  );
}

const samplesOf = (heading: string, rows: readonly Row[]): readonly string[] =>
  rows
    .flatMap(({ cells }) => cells.filter((one) => one.heading === heading))
    .map(({ text }) => text)
    .slice(0, 3);

/** As they stand in the table, as far as its first rows tell. */
function inOrder(headings: readonly string[], rows: readonly Row[]): readonly string[] {
  const seen = rows.flatMap(({ cells }) => cells.map(({ heading }) => heading));
  const named = headings.filter((heading) => heading !== '');
  return [...new Set([...seen.filter((one) => named.includes(one)), ...named])];
}
