import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Raw } from 'typeorm';
import { callerParameters, whereReached } from '../../access/index.js';
import { audit } from '../../audit/index.js';
import { currentConsultation, CasesService } from '../../cases/index.js';
import {
  findPage,
  type Language,
  type Page,
  render,
  type RequestContext,
  unknownFilter,
} from '../../common/index.js';
import {
  type ExpungedRecord,
  expungedRecords,
  GalleryRecord,
  IN_SCOPE,
  SwitchedOffTraits,
} from '../../records/index.js';
import type { TraitsOff } from '../../traits/index.js';
import {
  type ExpungedCandidate,
  inPlaceOf,
  type RankedCandidate,
  type WithheldCandidate,
} from '../candidates/candidate-view.js';
import { type Band, BANDS, recordIdsOf } from '../../matching/index.js';
import { BAND_TEXTS } from '../candidates/band-texts.js';
import { type CandidateReader, candidateFor } from '../candidates/evidence-view.js';
import { groupNotices } from '../candidates/group-notices.js';
import { wentByTraitsAlone } from './by-traits-alone.js';
import type { NewSearch } from './new-search.js';
import type { RankedExcluded } from '../exclusions/excluded-view.js';
import { enteringIds, type FilterView, redactExcept } from '../filters/filter-view.js';
import { NOTICE } from '../notice.js';
import { CAUTION_CODES, type CautionCode, CAUTION_LABELS } from '../../sketches/index.js';
import { personBy } from '../../users/index.js';
import { SearchCandidate } from './search-candidate.entity.js';
import { SearchProbeMember } from './search-probe-member.entity.js';
import { probeInWords, withoutQuality } from './probe-view.js';
import { isExpunged, type SearchSummary, type SearchView } from './search-view.js';
import { Search } from './search.entity.js';
import type { StoredSearchQuery } from './stored-search-query.dto.js';
import { probeWithout, queryWithout } from './without-traits.js';
import { searchProblems } from '../search.problems.js';

/** What a reader may see of a search. */
export interface VisibleSearch<S = Search> {
  readonly search: S;
  readonly candidates: readonly (RankedCandidate | WithheldCandidate | ExpungedCandidate)[];
  readonly filters: FilterView[];
  readonly excluded: readonly (RankedExcluded | WithheldCandidate | ExpungedCandidate)[];
}

/** Searches that were run: read by who ran them, and by those who answer for them. */
@Injectable()
export class StoredSearchesService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly off: SwitchedOffTraits,
  ) {}

  /**
   * A stored search as this caller may see it now; logged.
   * @throws Problem `search-not-found`
   */
  async read(ctx: RequestContext, id: string): Promise<SearchView> {
    return this.db.transaction(async (manager) => {
      const visible = await this.visible(manager, ctx, id);
      await audit(manager, ctx, 'search.read', id, readDetails(visible));
      const { search, candidates, filters, excluded } = visible;
      const reader = await readerOf(manager, ctx, search.caseId, this.off.codes);
      const view = searchView(reader, search, candidates, filters, excluded);
      return { ...view, createdAt: search.createdAt };
    });
  }

  /**
   * Searches that the caller may read, newest first.
   * @throws Problem `validation-failed` for a case or record that the caller does not find
   */
  async list(
    ctx: RequestContext,
    { caseId, recordId, ...page }: StoredSearchQuery,
  ): Promise<Page<SearchSummary>> {
    const { manager } = this.db;
    if (caseId !== undefined && !(await this.cases.canRead(ctx, caseId))) {
      throw unknownFilter('caseId');
    }
    // A candidate that is withheld by now is not to be guessed at, either.
    if (recordId !== undefined && !(await visibleRecords(manager, ctx, [recordId])).has(recordId)) {
      throw unknownFilter('recordId');
    }
    const where = {
      ...whereReached(ctx, 'searches.read'),
      ...(caseId !== undefined && { caseId }),
      ...(recordId !== undefined && { id: Raw((id) => `${id} IN (${OF_RECORD})`, { recordId }) }),
    };
    return findPage(manager, Search, where, page, searchSummary);
  }

  /** Searches for a case that the caller may read, newest first. */
  async ofCase(
    manager: EntityManager,
    ctx: RequestContext,
    caseId: string,
    most: number,
  ): Promise<SearchSummary[]> {
    const where = { caseId, ...whereReached(ctx, 'searches.read') };
    const found = await manager.find(Search, { where, order: { seq: 'DESC' }, take: most });
    return found.map(searchSummary);
  }

  /**
   * A search that the caller may read, in no language yet; nothing is logged. A record may have been
   * restricted or withdrawn since: of a candidate its rank is then all that is shown, of a probe
   * (also of several, one of which is gone) nothing, and neither what the candidates' traits were
   * compared with. So it is of what was erased, which is said.
   *
   * @throws Problem `search-not-found`
   */
  async visible(manager: EntityManager, ctx: RequestContext, id: string): Promise<VisibleSearch> {
    const search = await manager.findOneBy(Search, { id, ...whereReached(ctx, 'searches.read') });
    if (!search) throw searchProblems['search-not-found']();
    const where = { searchId: id };
    const rows = await manager.find(SearchCandidate, { where, order: { rank: 'ASC' } });
    const probeRecordIds = await probeRecordsOf(manager, id);
    const recordIds = [
      ...rows.map(({ recordId }) => recordId),
      ...search.excluded.map(({ id: recordId }) => recordId),
      ...probeRecordIds,
      ...enteringIds(search.filterExplanation.filters),
    ];
    const seen = await visibleRecords(manager, ctx, recordIds);
    const gone = await expungedRecords(manager, ctx, recordIds);
    const candidates = rows.map(({ candidate }) => candidate);
    return asVisible({ search, candidates, probeRecordIds }, seen, gone);
  }
}

/** Searches that a record was looked for with, or shown by. */
const OF_RECORD = `SELECT member.search_id FROM search_probe_members member
    WHERE member.record_id = :recordId
  UNION SELECT shown.search_id FROM search_candidates shown WHERE shown.record_id = :recordId`;

/** A search with its list, and the records that its probe came from. */
interface SearchWithList<S> {
  readonly search: S;
  readonly candidates: readonly RankedCandidate[];
  readonly probeRecordIds: readonly string[];
}

/**
 * What of a search is shown to somebody who may find these records now.
 *
 * @param gone records that were erased, of those that they could find before
 */
export function asVisible<S extends Pick<Search, 'probe' | 'filterExplanation' | 'excluded'>>(
  { search, candidates, probeRecordIds }: SearchWithList<S>,
  seen: ReadonlySet<string>,
  gone: ReadonlyMap<string, ExpungedRecord>,
): VisibleSearch<S> {
  const probeSeen = isExpunged(search.probe) || probeRecordIds.every((one) => seen.has(one));
  const shown = <C extends RankedCandidate>(candidate: C) => {
    if (!seen.has(candidate.id)) return inPlaceOf(candidate, gone);
    return probeSeen ? candidate : { ...candidate, traits: [] };
  };
  return {
    search: {
      ...search,
      probe: probeSeen ? withoutQuality(search.probe) : { withheld: true },
      // They are of what the probe states.
      filterExplanation: probeSeen
        ? search.filterExplanation
        : { ...search.filterExplanation, groups: [] },
    },
    candidates: candidates.map(shown),
    filters: redactExcept(seen, gone, search.filterExplanation.filters),
    excluded: search.excluded.map(shown),
  };
}

/** The records that the probe of a search came from. */
export async function probeRecordsOf(manager: EntityManager, searchId: string): Promise<string[]> {
  return recordIdsOf(await manager.findBy(SearchProbeMember, { searchId }));
}

/** Those of these records that the caller may find now. */
export async function visibleRecords(
  manager: EntityManager,
  ctx: RequestContext,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const records = await manager
    .createQueryBuilder(GalleryRecord, 'record')
    .select('record.id', 'id')
    // One statement however many they are: a server keeps its plan.
    .where('record.id = ANY (:ids)', { ids })
    .andWhere(IN_SCOPE, callerParameters(ctx))
    .getRawMany<{ id: string }>();
  return new Set(records.map(({ id }) => id));
}

/** What the log keeps of a look at a search: the ids of whom it showed, wherever. */
export function readDetails(visible: VisibleSearch): { readonly shown: string[] } {
  const { candidates, excluded, filters } = visible;
  const shown = [
    ...candidates,
    ...excluded,
    ...filters.flatMap(({ wouldEnter }) => wouldEnter ?? []),
  ];
  return { shown: shown.flatMap((one) => ('id' in one ? [one.id] : [])) };
}

function searchSummary(search: Search): SearchSummary {
  const { id, caseId, purpose, actor, gallerySize, createdAt } = search;
  const byTraitsAlone = wentByTraitsAlone(search);
  return { id, caseId, purpose, by: personBy(actor), gallerySize, byTraitsAlone, createdAt };
}

type Absent = WithheldCandidate | ExpungedCandidate;

/** Who reads a search of this case. */
export async function readerOf(
  manager: EntityManager,
  ctx: RequestContext,
  caseId: string,
  off: TraitsOff,
): Promise<CandidateReader> {
  return {
    off,
    language: ctx.language,
    consultation: await currentConsultation(manager, ctx, caseId),
  };
}

export function searchView(
  reader: CandidateReader,
  search: NewSearch,
  candidates: readonly (RankedCandidate | Absent)[],
  filters: FilterView[],
  excluded: readonly (RankedExcluded | Absent)[],
): Omit<SearchView, 'createdAt'> {
  const { id, mode, recall, gallerySize, modelVersion, probe, caseId, purpose, query } = search;
  return {
    id,
    notice: render(NOTICE, reader.language),
    bands: bandTexts(reader.language),
    cautions: cautionTexts(reader.language),
    groupNotices: groupNotices(search.filterExplanation, reader.language),
    mode,
    recall,
    gallerySize,
    rest: search.filterExplanation.rest ?? null,
    modelVersion,
    probe: probeInWords(probeWithout(probe, reader.off), reader.language) as SearchView['probe'],
    caseId,
    purpose,
    query: queryWithout(query, reader.off),
    candidates: candidates.map((one) => ('score' in one ? candidateFor(reader, one) : one)),
    excluded: excluded.map((one) => ('score' in one ? candidateFor(reader, one) : one)),
    filters,
    relaxation: search.filterExplanation.relaxation,
  };
}

/** What each band of a candidate means, in words. */
export function bandTexts(language: Language): Record<Band, string> {
  const texts = BANDS.map((band) => [band, render(BAND_TEXTS[band], language)]);
  return Object.fromEntries(texts) as Record<Band, string>;
}

/** What each caution about a sketch means, in words. */
function cautionTexts(language: Language): Record<CautionCode, string> {
  const texts = CAUTION_CODES.map((code) => [code, render(CAUTION_LABELS[code], language)]);
  return Object.fromEntries(texts) as Record<CautionCode, string>;
}
