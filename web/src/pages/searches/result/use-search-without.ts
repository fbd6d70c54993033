import type { Schema } from '@mirsam/client';
import { useMutation } from '@tanstack/react-query';
import { useWork } from '../../../work/use-work.js';
import { withoutFilter } from '../asking/draft-filters.js';
import { draftOfSearch } from '../asking/first-draft.js';
import { queryOf } from '../asking/search-draft.js';
import { useSearchRun } from '../asking/use-search-run.js';

/** Runs a search once more without some of its filters, as a search of its own; null while nobody works on its case. */
export function useSearchWithout(search: Schema<'SearchView'>) {
  const work = useWork();
  const run = useSearchRun();
  const { mutate, error } = useMutation({
    mutationFn: async ({
      drop,
      consultation,
    }: {
      drop: readonly string[];
      consultation: string;
    }) => {
      const draft = await draftOfSearch(search, consultation);
      return { ...draft, filters: drop.reduce(withoutFilter, draft.filters) };
    },
    onSuccess: (draft) => {
      const { query, ...uploads } = queryOf(draft);
      const { caseId, purpose } = search;
      run.begin({ query: { ...query, caseId, purpose: work?.purpose ?? purpose }, ...uploads });
    },
  });
  if (work?.caseId !== search.caseId) return null;
  const { consultation } = work;
  return {
    run: error ? { ...run, failure: error } : run,
    without: (drop: readonly string[]) => {
      mutate({ drop, consultation });
    },
  };
}
