import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOfPages } from '../../api/paged.js';
import { Button } from '../../design/button.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { rowsQuery } from './imports.js';
import { MoreRows } from './more-rows.js';
import { countOf } from './row-counts.js';
import type { MendedRowsProps } from './wrong-rows.js';

/** Rows of which nothing is made, until somebody takes them in again. */
export function LeftOutRows({ of, corrections, onChange }: MendedRowsProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const rows = useInfiniteQuery({
    ...rowsQuery(of.id, 'left_out'),
    select: itemsOfPages,
  });
  return (
    <Sheet title={t('imports.left-out')} count={number(countOf(of, 'left_out'))}>
      <Loaded query={rows}>
        {(items) => (
          <Lines>
            {items.map(({ line, reference, image }) => {
              const takenIn = corrections.get(line)?.leftOut === false;
              return (
                <Line key={line}>
                  <strong>{t('court-outcomes.row', { row: number(line) })}</strong>
                  <Aside>
                    <bdi>{reference ?? image ?? ''}</bdi>
                  </Aside>
                  <Button
                    look="quiet"
                    onPress={() => {
                      onChange(new Map(corrections).set(line, { leftOut: takenIn }));
                    }}
                  >
                    {takenIn ? t('imports.leave-out') : t('imports.take-in')}
                  </Button>
                </Line>
              );
            })}
          </Lines>
        )}
      </Loaded>
      <MoreRows of={rows} />
    </Sheet>
  );
}
