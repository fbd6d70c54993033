import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOfPages } from '../../api/paged.js';
import { useDeferredValue } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { ButtonLink } from '../../design/button-link.js';
import { PageHead } from '../../design/page-head.js';
import { TextField } from '../../design/text-field.js';
import { useMay } from '../../session/use-may.js';
import { CircumstanceFilters, circumstancesOf } from './circumstance-filters.js';
import { queryOf, RecordFilters, useFilters } from '../records/record-filters.js';
import { RecordList } from '../records/record-list.js';
import { sketchesQuery } from '../records/records.js';

export function SketchesPage() {
  const { t } = useTexts();
  const may = useMay();
  const [filters, change] = useFilters('sketches');
  const author = filters.name.trim();
  const asked = useDeferredValue({
    ...queryOf(filters),
    ...circumstancesOf(filters),
    ...(author !== '' && { author }),
  });
  const sketches = useInfiniteQuery({
    ...sketchesQuery(asked),
    select: itemsOfPages,
  });
  return (
    <>
      <PageHead isWide title={t('sketches.title')}>
        {may('records.create') && (
          <ButtonLink look="main" to="/sketches/new">
            {t('entry.new-sketch')}
          </ButtonLink>
        )}
      </PageHead>
      <RecordFilters
        filters={filters}
        onChange={change}
        more={<CircumstanceFilters filters={filters} onChange={change} />}
      >
        <TextField
          type="search"
          label={t('sketches.author')}
          value={filters.name}
          onChange={(name) => {
            change({ name });
          }}
        />
      </RecordFilters>
      <RecordList query={sketches} none={t('sketches.none')} />
    </>
  );
}
