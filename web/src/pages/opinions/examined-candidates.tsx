import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { isShown } from '../searches/searches.js';
import styles from './opinions.module.css';
import { adjudicationsQuery, candidateState } from './opinions.js';
import { StageBadge } from './stage-badge.js';

/** Of which candidates of a search something was said, what comes next with each, and where. */
export function ExaminedCandidates({ search }: { readonly search: Schema<'SearchView'> }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { data } = useQuery(adjudicationsQuery(search.id));
  if (!data || data.items.length === 0) return null;
  const numbers = new Map(search.candidates.filter(isShown).map((one) => [one.id, one.number]));
  return (
    <Sheet title={t('opinions.examined')} count={number(data.items.length)}>
      <ul>
        {data.items.map((said) => (
          <li key={said.rank} className={styles.examined}>
            <Link
              to="/searches/$id/candidates/$rank"
              params={{ id: search.id, rank: String(said.rank) }}
            >
              {t('compare.title', {
                rank: number(said.rank),
                number: numbers.get(said.recordId) ?? '',
              })}
            </Link>
            <StageBadge stage={said.stage} outcome={said.outcome} />
            <span className={styles.soft}>{t(`awaits.short.${candidateState(said)}`)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
