import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Message } from '../../design/message.js';
import { useFormats } from '../../language/formats.js';
import styles from './opinions.module.css';
import { adjudicationsQuery } from './opinions.js';

/** Whom nobody has looked at for the case: before one is taken for the person, all are compared. */
export function NotLookedAt({ searchId }: { readonly searchId: string }) {
  const { t } = useTexts();
  const { number } = useFormats();
  // Whoever comes back from one of them has looked at it since.
  const { data } = useQuery({ ...adjudicationsQuery(searchId), refetchOnMount: 'always' });
  const ranks = data?.notLookedAt ?? [];
  if (ranks.length === 0) return null;
  const count = { count: ranks.length, number: number(ranks.length) };
  return (
    <Message tone="notice">
      <p>{t('decisions.not-looked-at', count)}</p>
      <ul className={styles.ranks}>
        {ranks.map((rank) => (
          <li key={rank}>
            <Link
              to="/searches/$id/candidates/$rank"
              params={{ id: searchId, rank: String(rank) }}
              aria-label={t('decisions.look-at-rank', { rank: number(rank) })}
            >
              {number(rank)}
            </Link>
          </li>
        ))}
      </ul>
    </Message>
  );
}
