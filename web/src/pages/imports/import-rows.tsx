import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOfPages } from '../../api/paged.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { ThingLink } from '../things/thing-link.js';
import { type Import, type Outcome, rowsQuery } from './imports.js';
import { MoreRows } from './more-rows.js';
import { countOf } from './row-counts.js';

/** What somebody looks at once it is done: the rest is as it should be. */
const TO_LOOK_AT = [
  'refused',
  'no_face',
  'several_faces',
  'duplicate',
] as const satisfies Outcome[];

/** Rows of an import that has ended, by what became of them. */
export function ImportRows({ of }: { readonly of: Import }) {
  return TO_LOOK_AT.filter((one) => countOf(of, one) > 0).map((one) => (
    <RowsWith key={one} of={of} outcome={one} />
  ));
}

interface RowsWithProps {
  readonly of: Import;
  readonly outcome: Outcome;
}

function RowsWith({ of, outcome }: RowsWithProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const rows = useInfiniteQuery({
    ...rowsQuery(of.id, outcome),
    select: itemsOfPages,
  });
  return (
    <Sheet title={t(`imports.outcomes.${outcome}`)} count={number(countOf(of, outcome))}>
      <Loaded query={rows}>
        {(items) => (
          <Lines>
            {items.map(({ line, reference, image, recordId, number: name, faults }) => (
              <Line key={line}>
                <strong>{t('court-outcomes.row', { row: number(line) })}</strong>
                <Aside>
                  <bdi>{reference ?? image ?? ''}</bdi>
                </Aside>
                {recordId !== null && name !== null ? (
                  <ThingLink thing={of.kind} id={recordId}>
                    {name}
                  </ThingLink>
                ) : (
                  <span>
                    {faults.map(({ field, column, message }) => (
                      <span key={field}>
                        <strong>
                          <bdi>{column ?? field}</bdi>
                        </strong>{' '}
                        <bdi>{message}</bdi>{' '}
                      </span>
                    ))}
                  </span>
                )}
              </Line>
            ))}
          </Lines>
        )}
      </Loaded>
      <MoreRows of={rows} />
    </Sheet>
  );
}
