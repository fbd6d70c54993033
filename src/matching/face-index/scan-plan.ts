/** How the nearest faces of a gallery are to be found. */
export type SearchPlan = { readonly mode: 'exact' } | ApproximatePlan;

export interface ApproximatePlan {
  readonly mode: 'approximate';
  /** Faces to be taken from each index at first, to be compared exactly then. */
  readonly reach: number;
  /** Faces to be taken at most, where the first do not settle the list. */
  readonly furthest: number;
  /** Size of the list that a search of the graph keeps. */
  readonly efSearch: number;
  /** Estimated share of the true first that are found; below 1. */
  readonly recall: number;
}

/** What an index was found to be worth when it was built (`face_indexes`). */
export interface IndexWorth {
  readonly efWhole: number;
  readonly recallWhole: number;
  readonly efTenth: number;
  readonly recallTenth: number;
}

export interface Circumstances {
  /** Faces in scope and target, before filters. */
  readonly inScope: number;
  /** Those of them that pass the filters. */
  readonly inGallery: number;
  /** Nearest faces that are wanted. */
  readonly wanted: number;
  /** Milliseconds that an exact scan takes for one face in scope. */
  readonly msPerFace: number;
  /** Milliseconds that an exact scan may take. */
  readonly budgetMs: number;
  /** One for each modality of the target; empty where one is missing or out of date. */
  readonly indexes: readonly IndexWorth[];
}

export const EXACT = { mode: 'exact' } as const;

/** No list is called approximate that is expected to miss more (docs/adr/0014). */
export const LEAST_RECALL = 0.99;

/**
 * Below this share of the faces in scope a walk through the graph meets too few that pass the
 * filters: measured at one in a hundred, it takes as long as the scan and finds 0.93 of the first.
 */
const LEAST_SHARE = 0.05;

/** Faces taken for each one wanted: their order in the index is that of an older mean. */
const OVERSAMPLING = 2;

/** Faces taken at least: with as many it is measured what an index finds, and of fewer it finds less. */
export const LEAST_REACH = 200;

/** The longest list that pgvector keeps; a walk with one shorter than what is taken begins again and again. */
const MOST_EF = 1000;

/** A walk that visits more of the scope than this is no faster than a scan. */
const MOST_VISITED = 0.02;

/**
 * Exact while that meets the budget, or where no index would do as well as is promised. Filters
 * are applied while the graph is walked, so they thin no list.
 */
export function searchPlan(circumstances: Circumstances): SearchPlan {
  const { inScope, inGallery, wanted, msPerFace, budgetMs, indexes } = circumstances;
  const share = inScope === 0 ? 0 : inGallery / inScope;
  const reach = Math.max(LEAST_REACH, OVERSAMPLING * wanted);
  const walks = indexes.map((index) => walkOf(index, share));
  const recall = Math.min(0.999, ...walks.map((walk) => walk.recall));
  const quickEnough = inScope * msPerFace <= budgetMs;
  const furthest = Math.floor(MOST_VISITED * inScope * share);
  const walkable = share >= LEAST_SHARE && reach <= furthest;
  if (quickEnough || !walkable || indexes.length === 0 || recall < LEAST_RECALL) return EXACT;
  const efSearch = Math.min(MOST_EF, Math.max(reach, ...walks.map((walk) => walk.efSearch)));
  return { mode: 'approximate', reach, furthest, efSearch, recall };
}

function walkOf(index: IndexWorth, share: number) {
  return share === 1
    ? { efSearch: index.efWhole, recall: index.recallWhole }
    : { efSearch: index.efTenth, recall: index.recallTenth };
}
