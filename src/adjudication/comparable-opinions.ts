/**
 * Opinions that stand on what can still be compared, as a condition on `opinion` and its search `run`:
 * neither probe nor candidate was erased, nor their faces removed.
 */
export const COMPARABLE_OPINION = `opinion.withdrawn_at IS NULL AND NOT faces_removed(opinion.search_id, opinion.rank)
  AND run.probe -> 'expunged' IS NULL AND EXISTS (SELECT
  FROM search_candidates shown JOIN records record ON record.id = shown.record_id
  WHERE shown.search_id = opinion.search_id AND shown.rank = opinion.rank
    AND record.status <> 'expunged')`;
