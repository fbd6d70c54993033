export * from './face-index/face-index-build.service.js';
export { FaceIndexes } from './face-index/face-indexes.service.js';
export {
  type Centring,
  centredProbe,
  centringOf,
  type FaceComparison,
} from './gallery/centring.js';
export {
  type ComparedCircumstances,
  comparedCircumstances,
} from './gallery/compared-circumstances.js';
export { filterConditions } from './gallery/filter-conditions.js';
export type { FilterName, FilterTally } from './gallery/filter-tally.js';
export { type Gallery, galleryOf, withOpened } from './gallery/gallery.js';
export type { FaceRow } from './gallery/gallery-row.js';
export * from './gallery/gallery.repository.js';
export { countGallery, type ModalityCount } from './gallery/count-gallery.js';
export { sqlVector } from './gallery/similarity-sql.js';
export { traitCounts } from './gallery/trait-counts.js';
export { ageBandOf, GROUP_TRAITS, type GroupTrait } from './groups/group-of-traits.js';
export { type HigherGroup, HigherGroups } from './groups/higher-groups.service.js';
export * from './list-query.js';
export * from './list/candidate-lists.service.js';
export {
  type Band,
  bandOf,
  BANDS,
  expectedStrangers,
  NEAREST_RECORDS,
} from './list/expected-strangers.js';
export type {
  EvidenceShares,
  ListedCandidate,
  ListedCircumstance,
  ListedFace,
  ListedMember,
  ListedRegion,
  ListedTrait,
} from './list/listed-candidate.js';
export { listedCandidate } from './list/listed-candidate.js';
export { rounded } from './list/score-parts.js';
export * from './matching.module.js';
export {
  type NamedImage,
  type NamedProbe,
  NO_UPLOADS,
  type Uploads,
  uploadsIn,
} from './probe/parse-probe.js';
export { type ProbeFaces, probeFaces } from './probe/probe-faces.js';
export * from './probe/probe.js';
export { probeProblems } from './probe/probe.problems.js';
export * from './probe/probes.service.js';
export { bestFirst, Ranking, type Scored, type Weights } from './ranking/ranking.js';
export { type RankedGallery, RankingService } from './ranking/ranking.service.js';
export { type RankedRecord, splitExcluded } from './ranking/split-excluded.js';
