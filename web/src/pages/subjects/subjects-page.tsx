import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOfPages } from '../../api/paged.js';
import { useDeferredValue } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { ButtonLink } from '../../design/button-link.js';
import { PageHead } from '../../design/page-head.js';
import { TextField } from '../../design/text-field.js';
import { useMay } from '../../session/use-may.js';
import { queryOf, RecordFilters, useFilters } from '../records/record-filters.js';
import { RecordList } from '../records/record-list.js';
import { subjectsQuery } from '../records/records.js';

export function SubjectsPage() {
  const { t } = useTexts();
  const may = useMay();
  const [filters, change] = useFilters('subjects');
  const name = filters.name.trim();
  const paper = filters.paper.trim();
  const asked = useDeferredValue({
    ...queryOf(filters),
    ...(name !== '' && { name }),
    ...(paper !== '' && { paper }),
  });
  const subjects = useInfiniteQuery({
    ...subjectsQuery(asked),
    select: itemsOfPages,
  });
  return (
    <>
      <PageHead isWide title={t('subjects.title')}>
        {may('records.create') && (
          <ButtonLink look="main" to="/subjects/new">
            {t('entry.new-subject')}
          </ButtonLink>
        )}
      </PageHead>
      <RecordFilters filters={filters} onChange={change}>
        <TextField
          type="search"
          label={t('subjects.name')}
          value={filters.name}
          onChange={(sought) => {
            change({ name: sought });
          }}
        />
        <TextField
          type="search"
          label={t('subjects.paper')}
          value={filters.paper}
          onChange={(sought) => {
            change({ paper: sought });
          }}
        />
      </RecordFilters>
      <RecordList query={subjects} none={t('subjects.none')}>
        {({ fullName }) =>
          fullName !== undefined && (
            <span>
              <bdi>{fullName}</bdi>
            </span>
          )
        }
      </RecordList>
    </>
  );
}
