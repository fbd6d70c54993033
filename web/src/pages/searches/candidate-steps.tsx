import type { Schema } from '@mirsam/client';
import { Link, useNavigate } from '@tanstack/react-router';
import { usePageKeys } from '../../design/one-key.js';
import { useTexts } from '../../language/use-texts.js';
import { useMarks } from '../../work/marks.js';
import styles from './compare.module.css';
import { isShown, type ShownCandidate } from './searches.js';

type Search = Schema<'SearchView'>;

interface CandidateStepsProps {
  readonly search: Search;
  /** Of whom one looks at. */
  readonly rank: number;
  readonly onlyMarked: boolean;
}

/** To the others of a list, by a link or by a key. */
export function CandidateSteps({ search, rank, onlyMarked }: CandidateStepsProps) {
  const { t } = useTexts();
  const { id } = search;
  const { previous, next, goTo } = useNeighbours(search, rank, onlyMarked);
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
  return (
    <nav aria-label={t('compare.others')} className={styles.steps}>
      <Step search={id} candidate={previous} text={t('compare.previous')} />
      <Link to="/searches/$id" params={{ id }}>
        {t('compare.all')}
      </Link>
      <Step search={id} candidate={next} text={t('compare.next')} />
    </nav>
  );
}

/** Who comes before and after, of whom are shown, or of those alone that were marked. */
function useNeighbours(search: Search, here: number, onlyMarked: boolean) {
  const navigate = useNavigate();
  const { among } = useMarks(search.id);
  const shown = among(search.candidates.filter(isShown), onlyMarked);
  return {
    previous: shown.findLast(({ rank }) => rank < here),
    next: shown.find(({ rank }) => rank > here),
    goTo: ({ rank }: ShownCandidate) => {
      void navigate({
        to: '/searches/$id/candidates/$rank',
        params: { id: search.id, rank: String(rank) },
        replace: true,
      });
    },
  };
}

interface StepProps {
  readonly search: string;
  readonly candidate: ShownCandidate | undefined;
  readonly text: string;
}

function Step({ search, candidate, text }: StepProps) {
  if (!candidate) return null;
  return (
    <Link
      to="/searches/$id/candidates/$rank"
      params={{ id: search, rank: String(candidate.rank) }}
      replace
    >
      {text}
    </Link>
  );
}
