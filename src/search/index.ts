export { type Band, BANDS } from './band.js';
export { BAND_TEXTS } from './band-texts.js';
export * from './candidate-lists.service.js';
export type * from './listed-candidate.js';
export * from './list-query.js';
export {
  Candidate,
  CandidateFace,
  type RankedCandidate,
  type ExpungedCandidate,
  type WithheldCandidate,
} from './candidate-view.js';
export { rounded } from './score-parts.js';
export * from './centring.js';
export { digestOf, vectorDigest } from './digests.js';
export type { RankedExcluded } from './excluded-view.js';
export { exclude, liftExclusion, standingExclusions } from './exclusions.js';
export type { FilterView, Relaxation } from './filter-view.js';
export * from './face-index-build.service.js';
export { NOTICE } from './notice.js';
export * from './probe-faces.js';
export { recordIdsOf } from './probe.js';
export type { ProbeSource, ResolvedProbe } from './probe.js';
export type { RunDetails } from './run-details.js';
export * from './probes.service.js';
export * from './search-candidate.entity.js';
export * from './search-probe-member.entity.js';
export { ProbeView } from './probe-view.js';
export { ExpungedProbe, isExpunged, WithheldProbe } from './search-view.js';
export * from './search.dto.js';
export * from './search.entity.js';
export * from './search.module.js';
export * from './search.problems.js';
export type { Gallery } from './gallery.js';
export * from './search.repository.js';
export { Ranking, type Weights } from './rank.js';
export { SearchService } from './search.service.js';
export {
  bandTexts,
  probeRecordsOf,
  readable,
  readDetails,
  StoredSearchesService,
  type VisibleSearch,
  visibleRecords,
} from './stored-searches.service.js';
export { traitCounts } from './trait-counts.js';
export { sqlVector } from './similarity-sql.js';
export type { FaceRow } from './gallery-row.js';
