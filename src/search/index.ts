export { REQUESTS_DECIDED, REQUESTS_TO_DECIDE } from './approval/requests-awaiting.js';
export { BAND_TEXTS } from './candidates/band-texts.js';
export { GROUP_TEXTS } from './candidates/group-notices.js';
export {
  Candidate,
  CandidateFace,
  type ExpungedCandidate,
  type RankedCandidate,
  THUMBNAIL,
  thumbnailFor,
  type WithheldCandidate,
} from './candidates/candidate-view.js';
export { circumstancePart } from './candidates/circumstance-part.js';
export type { RankedExcluded } from './exclusions/excluded-view.js';
export {
  casesExcluding,
  currentExclusions,
  exclude,
  liftExclusion,
} from './exclusions/exclusions.js';
export type { FilterView, Relaxation } from './filters/filter-view.js';
export { NOTICE, RANKLESS_NOTICE } from './notice.js';
export { MOST_MEMBERS } from './runs/search.dto.js';
export { SearchQueue } from './queue/search-queue.js';
export { digestOf, vectorDigest } from './runs/digests.js';
export { type ProbePicture, probePicturesOf } from './runs/probe-pictures.js';
export { probeInWords, ProbeView } from './runs/probe-view.js';
export type { RunDetails } from './runs/run-details.js';
export * from './runs/search-candidate.entity.js';
export * from './runs/search-probe-member.entity.js';
export { type ExaminerSql, mayExaminePairBlind } from './runs/may-examine-pair-blind.js';
export { seenElsewhere, seenElsewhereBy } from './runs/seen-elsewhere.js';
export { ExpungedProbe, isExpunged, SearchSummary, WithheldProbe } from './runs/search-view.js';
export * from './runs/search.entity.js';
export {
  bandTexts,
  probeRecordsOf,
  readDetails,
  StoredSearchesService,
  type VisibleSearch,
  visibleRecords,
} from './runs/stored-searches.service.js';
export * from './search.module.js';
export * from './search.problems.js';
