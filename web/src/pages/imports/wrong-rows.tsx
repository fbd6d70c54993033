import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { itemsOfPages } from '../../api/paged.js';
import { Button } from '../../design/button.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { Sheet } from '../../design/sheet.js';
import { TextField } from '../../design/text-field.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { fieldsQuery, type Import, type Row, rowsQuery } from './imports.js';
import styles from './imports.module.css';
import { MoreRows } from './more-rows.js';
import { countOf } from './row-counts.js';

/** What somebody has corrected in a row. */
export interface Correction {
  readonly cells?: Readonly<Record<string, string>>;
  readonly leftOut?: boolean;
}

/** By the number of the row. */
export type Corrections = ReadonlyMap<number, Correction>;

export interface MendedRowsProps {
  readonly of: Import;
  readonly corrections: Corrections;
  readonly onChange: (corrections: Corrections) => void;
}

/** Rows in which something is wrong: what, and the cells that say it, to be written anew. */
export function WrongRows({ of, corrections, onChange }: MendedRowsProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const rows = useInfiniteQuery({
    ...rowsQuery(of.id, 'refused'),
    select: itemsOfPages,
  });
  return (
    <Sheet title={t('imports.wrong')} count={number(countOf(of, 'refused'))}>
      <p className={styles.soft}>{t('imports.wrong-hint')}</p>
      <Loaded query={rows}>
        {(items) => (
          <ul className={styles.rows}>
            {items.map((row) => (
              <WrongRow
                key={row.line}
                of={of}
                row={row}
                correction={corrections.get(row.line) ?? {}}
                onChange={(correction) => {
                  onChange(new Map(corrections).set(row.line, correction));
                }}
              />
            ))}
          </ul>
        )}
      </Loaded>
      <MoreRows of={rows} />
    </Sheet>
  );
}

interface WrongRowProps {
  readonly of: Import;
  readonly row: Row;
  readonly correction: Correction;
  readonly onChange: (correction: Correction) => void;
}

function WrongRow({ of, row, correction, onChange }: WrongRowProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { cells = {}, leftOut = false } = correction;
  const told = toldByColumn(of, row);
  const elsewhere = useFaultsElsewhere(of, row);
  const textOf = (heading: string) =>
    cells[heading] ?? row.cells.find((one) => one.heading === heading)?.text ?? '';
  const others = row.cells.filter(({ heading }) => !told.has(heading));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <strong>{t('court-outcomes.row', { row: number(row.line) })}</strong>
        <Button
          look="quiet"
          onPress={() => {
            onChange({ ...correction, leftOut: !leftOut });
          }}
        >
          {leftOut ? t('imports.take-in') : t('imports.leave-out')}
        </Button>
      </div>
      {leftOut ? (
        <p role="status">{t('imports.will-be-left-out')}</p>
      ) : (
        <>
          {elsewhere.map((fault) => (
            <Message key={fault} tone="notice">
              {fault}
            </Message>
          ))}
          <div className={styles.cells}>
            {[...told].map(([heading, fault]) => (
              <TextField
                key={heading}
                label={heading}
                value={textOf(heading)}
                // Once it is written anew, it is looked through again first.
                fault={cells[heading] === undefined ? fault : undefined}
                onChange={(text) => {
                  onChange({ ...correction, cells: { ...cells, [heading]: text } });
                }}
              />
            ))}
          </div>
        </>
      )}
      <p className={styles.soft}>
        {others.map(({ heading, text }, at) => (
          <span key={at}>
            <strong>
              <bdi>{heading}</bdi>
            </strong>{' '}
            <bdi>{text}</bdi>{' '}
          </span>
        ))}
      </p>
    </li>
  );
}

/** The column that says what is wrong, or could: an empty cell has no column of its own. */
function columnOf({ columns }: Import, { column, field }: Row['faults'][number]) {
  if (column !== undefined) return column;
  return Object.entries(columns).find(([heading, name]) => heading !== '' && name === field)?.[0];
}

/** What is wrong with cells of a row, by heading. */
function toldByColumn(of: Import, { faults }: Row): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const fault of faults) {
    const heading = columnOf(of, fault);
    if (heading === undefined) continue;
    const before = told.get(heading);
    told.set(heading, before === undefined ? fault.message : `${before} · ${fault.message}`);
  }
  return told;
}

/** What is wrong that no column says: it is said of all rows, or of a column. */
function useFaultsElsewhere(of: Import, { faults }: Row): readonly string[] {
  const { t, language } = useTexts();
  const fields = useQuery(fieldsQuery(language)).data?.[of.kind] ?? [];
  return faults
    .filter((fault) => columnOf(of, fault) === undefined)
    .map(({ field, message }) => {
      const label = fields.find(({ name }) => name === field)?.label ?? field;
      return label === '' ? message : t('imports.fault-of', { field: label, fault: message });
    });
}
