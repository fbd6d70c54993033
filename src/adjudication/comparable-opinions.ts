/**
 * Opinions on what can still be compared, as a condition on `opinion` and its search `run`: neither
 * probe nor candidate was erased.
 */
export const COMPARABLE_OPINION = `run.probe -> 'expunged' IS NULL AND EXISTS (SELECT
  FROM search_candidates shown JOIN records record ON record.id = shown.record_id
  WHERE shown.search_id = opinion.search_id AND shown.rank = opinion.rank
    AND record.status <> 'expunged')`;
