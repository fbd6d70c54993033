import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { Select } from '../../../design/select.js';
import { Empty, Sheet } from '../../../design/sheet.js';
import { DayField } from '../../../design/day-field.js';
import { Toggles } from '../../../design/toggles.js';
import { labelIn } from '../../../language/label-in.js';
import type { Vocabulary } from '../../../traits/trait-set.js';
import { traitsQuery } from '../../../traits/vocabulary.js';
import { offencesIn, offencesQuery } from '../../cases/cases.js';
import { circumstancesIn, circumstancesQuery } from '../../cases/circumstances.js';
import { prefectureName, prefecturesQuery } from '../../../prefectures/prefectures.js';
import styles from './asking.module.css';
import {
  FIELD_FILTERS,
  type FieldFilter,
  filterNames,
  filterOfTrait,
  traitOfFilter,
  withoutFilter,
  withTraitFilter,
} from './draft-filters.js';
import { type DraftFilters, type SearchDraft, TARGETS } from './search-draft.js';
import { TraitFilter } from './trait-filter.js';
import { type Removed, useRemoved } from './use-removed.js';

interface Filtering {
  readonly filters: DraftFilters;
  readonly onChange: (filters: DraftFilters) => void;
}

interface FiltersFormProps {
  readonly draft: SearchDraft;
  readonly change: (part: Partial<SearchDraft>) => void;
  /** How many records each leaves out, as far as it is known. */
  readonly removed: ReadonlyMap<string, Removed>;
  readonly faults: Readonly<Record<string, string>>;
}

const LIMITS = ['10', '20', '30', '50'] as const;

/** What removes records from the gallery: as many filters as are added, each with what it costs. */
export function FiltersForm({ draft, change, removed, faults }: FiltersFormProps) {
  const { t } = useTexts();
  const { filters, target, limit } = draft;
  const onChange = (changed: DraftFilters) => {
    change({ filters: changed });
  };
  const vocabulary = useQuery(traitsQuery);
  const set = filterNames(filters);
  return (
    <Sheet title={t('asking.filters')}>
      <p className={styles.soft}>{t('asking.filters-what')}</p>
      <div className={styles.among}>
        <Select
          label={t('searches.among')}
          options={TARGETS.map((one) => [one, t(`searches.targets.${one}`)] as const)}
          value={target}
          onChange={(chosen) => {
            change({ target: chosen });
          }}
        />
        <Select
          label={t('asking.limit')}
          options={LIMITS.map((one) => [one, one] as const)}
          value={String(limit) as (typeof LIMITS)[number]}
          onChange={(most) => {
            change({ limit: Number(most) });
          }}
        />
      </div>
      {set.length === 0 ? (
        <Empty>{t('asking.no-filters')}</Empty>
      ) : (
        <ul className={styles.filters}>
          {set.map((name) => (
            <FilterRow
              key={name}
              name={name}
              vocabulary={vocabulary.data}
              filters={filters}
              onChange={onChange}
              removed={removed.get(name)}
              fault={faults[`filters.${name}`]}
            />
          ))}
        </ul>
      )}
      <AddFilter vocabulary={vocabulary.data} filters={filters} onChange={onChange} />
    </Sheet>
  );
}

interface VocabularyProps {
  /** Undefined until it is there. */
  readonly vocabulary: Vocabulary | undefined;
}

interface AddFilterProps extends Filtering, VocabularyProps {}

/** Each condition that is not set yet. */
function AddFilter({ vocabulary, filters, onChange }: AddFilterProps) {
  const { t } = useTexts();
  const nameOf = useFilterNames(vocabulary);
  const all = [
    ...FIELD_FILTERS,
    ...(vocabulary?.traits ?? [])
      .filter(({ fades }) => !fades)
      .map(({ code }) => filterOfTrait(code)),
  ];
  const set = filterNames(filters);
  const options = all
    .filter((name) => !set.includes(name))
    .map((name) => [name, nameOf(name)] as const);
  const add = (name: string) => {
    const code = traitOfFilter(name);
    const trait = vocabulary?.traits.find((one) => one.code === code);
    if (trait) onChange(withTraitFilter(filters, trait.code, trait.kind === 'mark' ? [] : {}));
    else onChange({ ...filters, [name]: name.startsWith('dated') ? '' : [] });
  };
  return (
    <Select
      label={t('asking.add-filter')}
      placeholder={t('asking.pick-filter')}
      options={options}
      value={null}
      onChange={add}
    />
  );
}

interface FilterRowProps extends Filtering, VocabularyProps {
  readonly name: string;
  readonly removed: Removed | undefined;
  readonly fault: string | undefined;
}

function FilterRow(props: FilterRowProps) {
  const { t } = useTexts();
  const removes = useRemoved();
  const { name, vocabulary, filters, onChange, removed, fault } = props;
  const label = useFilterNames(vocabulary)(name);
  const code = traitOfFilter(name);
  const trait = vocabulary?.traits.find((one) => one.code === code);
  return (
    <li className={styles.filter}>
      <div className={styles.head}>
        <strong>{label}</strong>
        <span className={styles.removed} data-none={removed?.removed === 0}>
          {removed && removes(removed)}
        </span>
        <Button
          look="quiet"
          aria-label={t('asking.remove', { name: label })}
          onPress={() => {
            onChange(withoutFilter(filters, name));
          }}
        >
          ✕
        </Button>
      </div>
      {code === undefined ? (
        <FieldFilterForm
          name={name as FieldFilter}
          label={label}
          filters={filters}
          onChange={onChange}
        />
      ) : (
        trait && (
          <TraitFilter
            trait={trait}
            value={filters.traits?.[code]}
            onChange={(value) => {
              onChange(withTraitFilter(filters, code, value));
            }}
          />
        )
      )}
      {fault !== undefined && <p className={styles.fault}>{fault}</p>}
    </li>
  );
}

interface FieldFilterProps extends Filtering {
  readonly name: FieldFilter;
  readonly label: string;
}

function FieldFilterForm({ name, label, filters, onChange }: FieldFilterProps) {
  const { t, language } = useTexts();
  const prefectures = useQuery({ ...prefecturesQuery, enabled: name === 'prefectures' });
  const offences = useQuery({ ...offencesQuery, select: offencesIn(language) });
  const circumstances = useQuery(circumstancesQuery);
  if (name === 'datedFrom' || name === 'datedTo') {
    return (
      <DayField
        label={t('asking.day')}
        value={filters[name] ?? ''}
        onChange={(day) => {
          onChange({ ...filters, [name]: day });
        }}
      />
    );
  }
  const options: Readonly<Record<typeof name, readonly (readonly [string, string])[]>> = {
    prefectures: (prefectures.data ?? []).map((one) => [one.code, prefectureName(one, language)]),
    offences: offences.data ?? [],
    communes: circumstancesIn(language, circumstances.data, 'communes'),
    placeKinds: circumstancesIn(language, circumstances.data, 'placeKinds'),
    modusOperandi: circumstancesIn(language, circumstances.data, 'modiOperandi'),
  };
  return (
    <Toggles
      label={label}
      options={options[name]}
      chosen={filters[name] ?? []}
      onChange={(chosen) => {
        onChange({ ...filters, [name]: [...chosen] });
      }}
    />
  );
}

/** What a filter is called, whether of a field or of a trait. */
export function useFilterNames(vocabulary: Vocabulary | undefined): (name: string) => string {
  const { t, language } = useTexts();
  return (name) => {
    const code = traitOfFilter(name);
    if (code === undefined) return t(`asking.fields.${name as FieldFilter}`);
    const trait = vocabulary?.traits.find((one) => one.code === code);
    return trait ? labelIn(language, trait.label) : code;
  };
}
