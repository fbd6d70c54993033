import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { Select } from '../../design/select.js';
import { circumstancesIn, circumstancesQuery } from '../cases/circumstances.js';
import type { Filters } from '../records/record-filters.js';
import type { SketchQuery } from '../records/records.js';

const FIELDS = [
  ['commune', 'communes', 'cases.commune'],
  ['placeKind', 'placeKinds', 'cases.place-kind'],
  ['modusOperandi', 'modiOperandi', 'cases.modus-operandi'],
] as const;

/** What is asked of where and how the offence was, as the service takes it. */
export function circumstancesOf(
  filters: Filters,
): Pick<SketchQuery, 'commune' | 'placeKind' | 'modusOperandi'> {
  return Object.fromEntries(
    FIELDS.map(([field]) => [field, filters[field]] as const).filter(([, code]) => code !== 'any'),
  );
}

interface CircumstanceFiltersProps {
  readonly filters: Filters;
  readonly onChange: (changed: Partial<Filters>) => void;
}

/** Where and how the offence of a sketch’s case was. */
export function CircumstanceFilters({ filters, onChange }: CircumstanceFiltersProps) {
  const { t, language } = useTexts();
  const { data } = useQuery(circumstancesQuery);
  return FIELDS.map(([field, list, label]) => (
    <Select
      key={field}
      label={t(label)}
      options={[['any', t('records.any')], ...circumstancesIn(language, data, list)]}
      value={filters[field]}
      onChange={(code) => {
        onChange({ [field]: code });
      }}
    />
  ));
}
