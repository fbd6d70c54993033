import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { itemsOfPages } from '../../api/paged.js';
import { usePageKeys } from '../../design/one-key.js';
import { useTexts } from '../../language/use-texts.js';
import { pairsQuery } from './duplicates.js';
import styles from './duplicates.module.css';

interface PairStepsProps {
  /** Of the pair that one looks at. */
  readonly id: string;
  readonly importId: string | undefined;
}

/** The open pairs before and after one, and the way to them. */
export function useOpenPairs({ id, importId }: PairStepsProps) {
  const navigate = useNavigate();
  const open = useInfiniteQuery({
    ...pairsQuery({ state: 'open', ...(importId !== undefined && { importId }) }),
    select: itemsOfPages,
  });
  const pairs = open.data ?? [];
  const here = pairs.findIndex((pair) => pair.id === id);
  const search = importId === undefined ? {} : { importId };
  return {
    search,
    previous: here > 0 ? pairs[here - 1] : undefined,
    next: pairs.slice(here + 1).find((pair) => pair.id !== id),
    goTo: (pair: { readonly id: string }) =>
      void navigate({ to: '/duplicates/$id', params: { id: pair.id }, search, replace: true }),
    goToList: () =>
      void (importId === undefined
        ? navigate({ to: '/duplicates' })
        : navigate({ to: '/imports/$id/duplicates', params: { id: importId } })),
  };
}

/** To the other open pairs, by a link or by a key. */
export function PairSteps({ id, importId }: PairStepsProps) {
  const { t } = useTexts();
  const { previous, next, goTo, search } = useOpenPairs({ id, importId });
  usePageKeys({
    k:
      previous &&
      (() => {
        goTo(previous);
      }),
    j:
      next &&
      (() => {
        goTo(next);
      }),
  });
  const step = (pair: typeof next, text: string) =>
    pair && (
      <Link to="/duplicates/$id" params={{ id: pair.id }} search={search} replace>
        {text}
      </Link>
    );
  return (
    <nav aria-label={t('duplicates.others')} className={styles.steps}>
      {step(previous, t('duplicates.previous'))}
      {importId === undefined ? (
        <Link to="/duplicates">{t('duplicates.whole-list')}</Link>
      ) : (
        <Link to="/imports/$id/duplicates" params={{ id: importId }}>
          {t('duplicates.whole-list')}
        </Link>
      )}
      {step(next, t('duplicates.next'))}
    </nav>
  );
}
