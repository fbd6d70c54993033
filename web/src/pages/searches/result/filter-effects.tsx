import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { Message } from '../../../design/message.js';
import { Sheet } from '../../../design/sheet.js';
import { useFormats } from '../../../language/formats.js';
import { traitsQuery } from '../../../traits/vocabulary.js';
import { useFilterNames } from '../asking/filters-form.js';
import { useRemoved } from '../asking/use-removed.js';
import { SearchProgress } from '../asking/search-progress.js';
import styles from './result.module.css';
import { useSearchWithout } from './use-search-without.js';

/** Where the records went that are not shown, and what would be found without a filter. */
export function FilterEffects({ search }: { readonly search: Schema<'SearchView'> }) {
  const { t } = useTexts();
  const vocabulary = useQuery(traitsQuery);
  const nameOf = useFilterNames(vocabulary.data);
  const otherwise = useSearchWithout(search);
  const { filters, relaxation, rest } = search;
  if (filters.length === 0 && rest === null) return null;
  const again = (drop: readonly string[]) =>
    otherwise && (
      <Button
        isDisabled={otherwise.run.since !== null}
        onPress={() => {
          otherwise.without(drop);
        }}
      >
        {t('searches.without', { count: drop.length })}
      </Button>
    );
  return (
    <Sheet title={t('searches.left-out')}>
      {rest && <Rest rest={rest} />}
      {relaxation && relaxation.drop.length > 0 && (
        <Message tone="notice">
          {t('searches.relaxation', { filters: relaxation.drop.map(nameOf).join(', ') })}{' '}
          {again(relaxation.drop)}
        </Message>
      )}
      <ul className={styles.effects}>
        {filters.map((filter) => (
          <Effect key={filter.filter} filter={filter} name={nameOf(filter.filter)}>
            {again([filter.filter])}
          </Effect>
        ))}
      </ul>
      {otherwise && <SearchProgress run={otherwise.run} images={0} />}
    </Sheet>
  );
}

function Rest({ rest }: { readonly rest: Schema<'GalleryRest'> }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const parts = (['lower', 'against', 'unknown', 'filtered'] as const).filter(
    (part) => rest[part] > 0,
  );
  return (
    <ul className={styles.rest}>
      {parts.map((part) => (
        <li key={part}>
          <strong>{number(rest[part])}</strong> {t(`searches.rest.${part}`, { count: rest[part] })}
        </li>
      ))}
    </ul>
  );
}

interface EffectProps {
  readonly filter: Schema<'FilterView'>;
  readonly name: string;
  readonly children: React.ReactNode;
}

function Effect({ filter, name, children }: EffectProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const removes = useRemoved();
  const { wouldEnter } = filter;
  return (
    <li>
      <strong>{name}</strong>
      <span className={styles.soft}>{removes(filter)}</span>
      {(wouldEnter ?? []).length > 0 && (
        <p>
          {t('searches.would-enter')}{' '}
          {(wouldEnter ?? [])
            .map((one) =>
              t('searches.at-rank', {
                number: 'number' in one ? one.number : '–',
                rank: number(one.rank),
              }),
            )
            .join(', ')}
        </p>
      )}
      {children}
    </li>
  );
}
