import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { AskReason } from '../../design/ask-reason.js';
import { Sheet } from '../../design/sheet.js';
import { useTexts } from '../../language/use-texts.js';
import { useMay } from '../../session/use-may.js';
import { ByWhom } from '../people/by-whom.js';
import type { Pair } from './duplicates.js';
import styles from './duplicates.module.css';

/** What was decided and undone, in the order in which it was, and how the last decision is taken back. */
export function PairHistory({ pair }: { readonly pair: Pair }) {
  const { t } = useTexts();
  const may = useMay();
  const { first, second, decision } = pair;
  // Who holds neither is told what stands alone.
  const said = pair.history.length > 0 ? pair.history : [decision].filter((one) => one !== null);
  if (said.length === 0) return null;
  const isHolder = [first, second].some(({ prefecture }) =>
    may('duplicates.decide', { prefecture }),
  );
  return (
    <Sheet title={t('duplicates.history')}>
      <ol>
        {said.map(({ id, outcome, reason, by, createdAt }) => (
          <li key={id} className={styles.said}>
            <strong>{t(`duplicates.said.${outcome}`)}</strong>
            <ByWhom by={by} at={createdAt} />
            {reason !== null && (
              <p>
                <bdi>{reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
      {isHolder && decision && <Undo pairId={pair.id} decisionId={decision.id} />}
    </Sheet>
  );
}

interface UndoProps {
  readonly pairId: string;
  /** What is taken back, and nothing that was decided since. */
  readonly decisionId: string;
}

function Undo({ pairId, decisionId }: UndoProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const undoing = useMutation({
    mutationFn: async (reason: string) =>
      dataOf(
        await mirsam.POST('/api/v1/duplicates/{id}/undo', {
          params: { path: { id: pairId } },
          body: { decisionId, reason },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['duplicates'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  return <AskReason title={t('duplicates.undo')} why={t('duplicates.undo-why')} act={undoing} />;
}
