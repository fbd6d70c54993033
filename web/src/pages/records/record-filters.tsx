import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Select } from '../../design/select.js';
import { TextField } from '../../design/text-field.js';
import { labelIn } from '../../language/label-in.js';
import { traitsQuery } from '../../traits/vocabulary.js';
import { prefecturesQuery, prefectureName } from '../../prefectures/prefectures.js';
import styles from './record-filters.module.css';
import type { RecordPart } from './records.js';

const WHICH = ['all', 'mine', 'to-check'] as const;
const STATUSES = ['active', 'withdrawn'] as const;

const NO_FILTERS = {
  number: '',
  /** Of a subject, or of who drew a sketch. */
  name: '',
  /** The number of a subject’s identity card or passport. */
  paper: '',
  text: '',
  caseReference: '',
  prefecture: 'any',
  sex: 'any',
  status: 'active' as (typeof STATUSES)[number],
  which: 'all' as (typeof WHICH)[number],
  /** Of the case of a sketch. */
  commune: 'any',
  placeKind: 'any',
  modusOperandi: 'any',
};

export type Filters = typeof NO_FILTERS;

/** Of a list of codes each, one or any. */
const ANY_OR_ONE = ['prefecture', 'sex', 'commune', 'placeKind', 'modusOperandi'] as const;

/** What a list is narrowed to; kept while its pages are left for one of its records, and not after signing out. */
export function useFilters(part: RecordPart) {
  const queries = useQueryClient();
  const key = ['filters', part];
  const [filters, setFilters] = useState(() => queries.getQueryData<Filters>(key) ?? NO_FILTERS);
  const change = (changed: Partial<Filters>) => {
    const next = { ...filters, ...changed };
    queries.setQueryData(key, next);
    setFilters(next);
  };
  return [filters, change] as const;
}

const said = (name: 'number' | 'text' | 'caseReference', text: string, least = 1) =>
  text.trim().length >= least ? { [name]: text.trim() } : {};

/** Whether one record or one case is looked for: nobody lists all people of a sex. */
const saysWhom = ({ number, name, paper, text, caseReference }: Filters) =>
  [number, name, paper, text, caseReference].some((one) => one.trim().length > 1);

/** Filters as the service takes them, of both kinds of record. */
export function queryOf(filters: Filters) {
  const { status, which, sex, prefecture, ...texts } = filters;
  return {
    status,
    ...said('number', texts.number),
    ...said('text', texts.text, 2),
    ...said('caseReference', texts.caseReference),
    ...(prefecture !== 'any' && { prefecture }),
    ...(sex !== 'any' &&
      saysWhom(filters) && { traits: JSON.stringify({ sex: { values: [sex] } }) }),
    ...(which === 'mine' && { enteredBy: 'me' }),
    ...(which === 'to-check' && { toCheck: true }),
  };
}

interface RecordFiltersProps {
  readonly filters: Filters;
  readonly onChange: (changed: Partial<Filters>) => void;
  /** What this kind of record is looked up by, beside its number. */
  readonly children: ReactNode;
  /** What else it may be narrowed by. */
  readonly more?: ReactNode;
}

export function RecordFilters({ filters, onChange, children, more }: RecordFiltersProps) {
  const { t } = useTexts();
  return (
    <search className={styles.filters}>
      <div className={styles.row}>
        <TextField
          type="search"
          label={t('records.number')}
          value={filters.number}
          onChange={(number) => {
            onChange({ number });
          }}
        />
        {children}
        <TextField
          type="search"
          label={t('records.words')}
          value={filters.text}
          onChange={(text) => {
            onChange({ text });
          }}
        />
        <Select
          label={t('records.which')}
          options={WHICH.map((one) => [one, t(`records.${one}`)] as const)}
          value={filters.which}
          onChange={(which) => {
            onChange({ which });
          }}
        />
      </div>
      <Disclosure defaultExpanded={isNarrowed(filters)}>
        <Heading className={styles.more ?? ''}>
          <Button slot="trigger" look="quiet">
            {t('records.more-filters')}
          </Button>
        </Heading>
        <DisclosurePanel>
          <MoreFilters filters={filters} onChange={onChange} more={more} />
        </DisclosurePanel>
      </Disclosure>
    </search>
  );
}

const isNarrowed = ({ caseReference, status, ...filters }: Filters) =>
  caseReference !== '' || status !== 'active' || ANY_OR_ONE.some((name) => filters[name] !== 'any');

function MoreFilters({ filters, onChange, more }: Omit<RecordFiltersProps, 'children'>) {
  const { t, language } = useTexts();
  const vocabulary = useQuery(traitsQuery);
  const prefectures = useQuery(prefecturesQuery);
  const any = ['any', t('records.any')] as const;
  const sexes = vocabulary.data?.traits.find(({ code }) => code === 'sex')?.codes ?? [];
  return (
    <div className={styles.row}>
      <TextField
        type="search"
        label={t('records.case-reference')}
        value={filters.caseReference}
        onChange={(caseReference) => {
          onChange({ caseReference });
        }}
      />
      {saysWhom(filters) && (
        <Select
          label={t('records.sex')}
          options={[any, ...sexes.map((one) => [one.code, labelIn(language, one.label)] as const)]}
          value={filters.sex}
          onChange={(sex) => {
            onChange({ sex });
          }}
        />
      )}
      <Select
        label={t('cases.prefecture')}
        options={[
          any,
          ...(prefectures.data ?? []).map(
            (one) => [one.code, prefectureName(one, language)] as const,
          ),
        ]}
        value={filters.prefecture}
        onChange={(prefecture) => {
          onChange({ prefecture });
        }}
      />
      <Select
        label={t('records.status')}
        options={STATUSES.map((one) => [one, t(`records.statuses.${one}`)] as const)}
        value={filters.status}
        onChange={(status) => {
          onChange({ status });
        }}
      />
      {more}
    </div>
  );
}
