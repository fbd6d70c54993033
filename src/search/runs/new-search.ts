import { randomUUID } from 'node:crypto';
import { actorRef, type RequestContext } from '../../common/index.js';
import type { ComparedCircumstances } from '../../matching/index.js';
import type { ProbeView } from './probe-view.js';
import type { SearchQuery } from './search.dto.js';
import type { Search } from './search.entity.js';

/** A run that is not stored yet; the database says when it was. */
export type NewSearch = Omit<Search, 'createdAt' | 'seq'>;

/** What a search found, and what it was computed with. */
interface FoundBySearch extends Pick<
  Search,
  | 'recall'
  | 'gallerySize'
  | 'modelVersion'
  | 'excluded'
  | 'filterExplanation'
  | 'photoMean'
  | 'sketchMean'
  | 'centring'
  | 'traitCounts'
> {
  readonly query: SearchQuery;
  readonly probe: ProbeView;
  readonly recall: number;
  readonly comparedOn: string | undefined;
  readonly circumstances: ComparedCircumstances | undefined;
}

/** The run of a caller's query, to be stored. */
export function newSearch(
  { actor }: RequestContext,
  {
    query: { caseId, purpose, target, filters, weights, limit },
    comparedOn,
    circumstances,
    ...found
  }: FoundBySearch,
): NewSearch {
  return {
    ...found,
    id: randomUUID(),
    prefectureId: actor.prefecture.id,
    actor: actorRef(actor),
    caseId,
    purpose,
    query: { target, filters, weights, limit, comparedOn, ...(circumstances && { circumstances }) },
    mode: found.recall < 1 ? 'approximate' : 'exact',
  };
}
