import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../access/index.js';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { cosine, FaceModel } from '../faces/index.js';
import { parseTraitFilters, rarityOf, type TraitCounts } from '../traits/index.js';
import { candidateView, type MemberSimilarity, type RankedCandidate } from './candidate-view.js';
import { excludedView, type RankedExcluded } from './excluded-view.js';
import { type Exclusions, standingExclusions } from './exclusions.js';
import { FaceIndexes } from './face-indexes.service.js';
import { FIRST, passing } from './filter-explanation.js';
import { FilterExplanations, type Rank } from './filter-explanations.service.js';
import { enteringIds, type FilterExplanation } from './filter-view.js';
import { type ProbeFaces, probeFaces } from './probe-faces.js';
import { type ProbeView, probeView } from './probe-view.js';
import { type ProbeSource, recordIdsOf, type ResolvedProbe, sourcesOf } from './probe.js';
import type { Centring } from './centring.js';
import { keptMembers, keptRun } from './kept-run.js';
import { ProbesService } from './probes.service.js';
import type { Scored } from './rank.js';
import { rounded } from './score-parts.js';
import { RankingService } from './ranking.service.js';
import { keepCandidates, keepMembers, keepSearch } from './keep-search.js';
import { runDetails } from './run-details.js';
import { useApproval } from './use-approval.js';
import type { SearchView } from './search-view.js';
import type { ListQuery, SearchQuery, Target } from './search.dto.js';
import { Search } from './search.entity.js';
import { searchProblems } from './search.problems.js';
import { type Gallery, withOpened } from './gallery.js';
import { type GallerySize, SearchRepository } from './search.repository.js';
import { type Placed, setApart } from './set-apart.js';
import { searchView } from './stored-searches.service.js';
import { MODALITY_OF, TARGET_KINDS } from './target-kinds.js';
import { traitCounts } from './trait-counts.js';

interface Shown {
  /** Best first. */
  readonly candidates: readonly RankedCandidate[];
  /** Whom examiners excluded for the case, in the order they would stand in. */
  readonly excluded: readonly RankedExcluded[];
}

/** Candidates of a gallery of this size. */
export interface CandidateList extends Shown {
  readonly size: GallerySize;
}

/** A run as it is kept: what was searched with, and what came of it. */
interface Run {
  readonly search: Search;
  readonly probe: ResolvedProbe;
  readonly centring: Centring;
  readonly shown: Shown;
  readonly why: FilterExplanation;
  /** The request of which this is the approved search. */
  readonly approved: string | undefined;
}

/** Runs searches: probe, gallery, fusion, and the run kept with what it showed. */
@Injectable()
export class SearchService {
  constructor(
    private readonly db: DataSource,
    private readonly repository: SearchRepository,
    private readonly ranking: RankingService,
    private readonly probes: ProbesService,
    private readonly cases: CasesService,
    private readonly filters: FilterExplanations,
    private readonly indexes: FaceIndexes,
    private readonly model: FaceModel,
  ) {}

  /**
   * Checks that the caller may search so, and resolves the probe.
   *
   * @param uploads images that are the probe, or members of it
   */
  async prepare(
    ctx: RequestContext,
    query: SearchQuery,
    uploads: readonly Buffer[],
  ): Promise<ResolvedProbe> {
    if (query.exact && !mayDo(ctx.actor.role, 'searches.demand-exact')) {
      throw searchProblems['exact-not-permitted']();
    }
    const searchable = this.cases.searchable(this.db.manager, ctx, query.caseId);
    // An image takes long to look at, a stored record no longer than the case.
    if (uploads.length > 0) await searchable;
    const resolved = this.probes.resolve(this.db.manager, ctx, query, uploads);
    const [probe] = await Promise.all([resolved, searchable]);
    return probe;
  }

  /** @param approved the request of which this is the approved search */
  async run(
    ctx: RequestContext,
    query: SearchQuery,
    probe: ResolvedProbe,
    approved?: string,
  ): Promise<SearchView> {
    // One snapshot: the size, the ranks and what is stored speak of the same gallery.
    return this.db.transaction('REPEATABLE READ', async (manager) => {
      // Sent together: no answer of one is needed for another.
      const [{ gallery, tallies, size }, centring, counts, exclusions, indexes] = await Promise.all(
        [
          this.sized(manager, ctx, galleryOf(query, probe), probe),
          this.repository.centring(manager),
          traitCounts(manager, probe.traits),
          standingExclusions(manager, query.caseId),
          query.exact ? [] : this.indexes.all(manager),
        ],
      );
      const faces = probeFaces(probe, centring, query.weights.regions);
      const rarity = rarityOf(counts);
      const comparison = { probe, faces, rarity, weights: query.weights, indexes };
      const ranking = (within: Gallery, limit: number) =>
        this.ranking.rank(manager, ctx, comparison, within, limit + exclusions.size);
      const rank: Rank = async (within, limit) => {
        const ranked = await ranking(within, limit);
        return { ...ranked, best: scoredOf(setApart(ranked.best, exclusions, limit).kept) };
      };
      const counted = { ...gallery, withFace: size.withFace };
      const most = Math.max(query.limit, FIRST);
      const { best, recall } = await ranking(counted, most);
      const first = scoredOf(setApart(best, exclusions, most).kept);
      const why = await this.filters.explain(gallery, tallies, first, rank);
      const shown = await this.shown(manager, best, query, exclusions, size, faces);
      const kept = keptRun(centring, counts);
      const view = probeView(probe, faces);
      const search = this.found(manager, ctx, query, view, size, recall, kept, shown, why);
      return this.keep(manager, ctx, { search, probe, centring, shown, why, approved });
    });
  }

  /** Keeps a run and the trace of it. What is logged and told is worked out while the list is written. */
  private async keep(manager: EntityManager, ctx: RequestContext, run: Run): Promise<SearchView> {
    const { search, probe, shown, why } = run;
    const [{ createdAt }, , , , view] = await Promise.all([
      keepSearch(manager, search),
      keepCandidates(manager, search.id, shown.candidates),
      keepMembers(manager, keptMembers(search.id, probe)),
      onceSent(() => this.logged(manager, ctx, run)),
      onceSent(() => searchView(ctx, search, shown.candidates, [...why.filters], shown.excluded)),
    ]);
    return { ...view, createdAt };
  }

  /** The gallery, and how large it is, with what each filter leaves of it. */
  private async sized(
    manager: EntityManager,
    ctx: RequestContext,
    scoped: Gallery,
    probe: ResolvedProbe,
  ) {
    const gallery = await withOpened(manager, ctx, scoped);
    const tallies = await this.filters.tallies(manager, ctx, gallery, probe);
    const size =
      tallies.length > 0 ? passing(tallies) : await this.repository.size(manager, ctx, gallery);
    return { gallery, tallies, size };
  }

  private async logged(
    manager: EntityManager,
    ctx: RequestContext,
    { search, probe, centring, shown, why, approved }: Run,
  ): Promise<void> {
    const approval = approved && (await useApproval(manager, approved, search.id));
    await audit(manager, ctx, 'search.run', search.id, {
      caseId: search.caseId,
      purpose: search.purpose,
      probe: sourcesOf(probe),
      ...runDetails(search, probe.members, centring, shown.candidates),
      shown: [...shownIds(shown), ...enteringIds(why.filters)],
      ...(approval && { approval }),
    });
  }

  /**
   * The list of a probe, for a case, over the gallery as the caller's transaction sees it.
   *
   * @param counts what says how rare the probe's traits are: `traitCounts`, or those of a kept run
   */
  async list(
    manager: EntityManager,
    ctx: RequestContext,
    caseId: string | null,
    query: ListQuery,
    probe: ResolvedProbe,
    centring: Centring,
    counts: TraitCounts,
  ): Promise<CandidateList> {
    const gallery = await withOpened(manager, ctx, galleryOf(query, probe));
    const size = await this.repository.size(manager, ctx, gallery);
    const faces = probeFaces(probe, centring, query.weights.regions);
    const rarity = rarityOf(counts);
    const comparison = { probe, faces, rarity, weights: query.weights, indexes: [] };
    const exclusions = await standingExclusions(manager, caseId);
    const limit = query.limit + exclusions.size;
    const { best } = await this.ranking.rank(manager, ctx, comparison, gallery, limit);
    return { size, ...(await this.shown(manager, best, query, exclusions, size, faces)) };
  }

  /** The candidates, and apart from them whom examiners excluded. */
  private async shown(
    manager: EntityManager,
    ranking: readonly Scored[],
    query: ListQuery,
    exclusions: Exclusions,
    size: GallerySize,
    faces: ProbeFaces | null,
  ): Promise<Shown> {
    const { kept, apart } = setApart(ranking, exclusions, query.limit);
    const views = await this.explained(manager, [...kept, ...apart], query, size, faces);
    return {
      candidates: views.slice(0, kept.length),
      excluded: views.slice(kept.length).map((view) => excludedView(view, exclusions)),
    };
  }

  /** What is shown of the candidates: of each face also what its regions say. */
  private async explained(
    manager: EntityManager,
    best: readonly Placed[],
    { weights }: ListQuery,
    { withFace }: GallerySize,
    faces: ProbeFaces | null,
  ): Promise<RankedCandidate[]> {
    const ids = best.flatMap(({ scored }) => (scored.face ? [scored.row.id] : []));
    const seen = faces && (await this.repository.centredFaces(manager, ids, faces.centring));
    return best.map(({ scored, rank }) => {
      const candidate = seen?.get(scored.face?.imageId ?? '');
      const regions = faces && candidate ? this.model.regions(faces.fused, candidate) : [];
      const members = faces && candidate ? likeMembers(faces, candidate) : [];
      return candidateView(scored, rank, withFace, regions, weights.traits, members);
    });
  }

  /** What is kept of a search; the database says when. */
  private found(
    manager: EntityManager,
    ctx: RequestContext,
    query: SearchQuery,
    probe: ProbeView,
    size: GallerySize,
    recall: number,
    kept: ReturnType<typeof keptRun>,
    { excluded }: Shown,
    filterExplanation: FilterExplanation,
  ): Search {
    const { caseId, purpose, target, filters, weights, limit } = query;
    return manager.create(Search, {
      id: randomUUID(),
      prefectureId: ctx.actor.prefecture.id,
      actor: actorRef(ctx.actor),
      caseId,
      // As the database keeps it: half a surrogate pair is no character there.
      purpose: purpose.replace(/\p{Surrogate}/gu, '\ufffd'),
      query: { target, filters, weights, limit },
      probe,
      filterExplanation,
      excluded,
      mode: recall < 1 ? 'approximate' : 'exact',
      recall,
      gallerySize: size.records,
      modelVersion: this.model.version,
      ...kept,
    });
  }
}

/** Whether a search among these could return the record that a probe came from. */
function isTargeted(target: Target, { kind }: ProbeSource): boolean {
  return TARGET_KINDS[target].some((one) => MODALITY_OF[one] === kind);
}

const scoredOf = (placed: readonly Placed[]) => placed.map(({ scored }) => scored);

/** Ids of all who were shown. */
export function shownIds({ candidates, excluded }: Shown): string[] {
  return [...candidates, ...excluded].map(({ id }) => id);
}

/** How similar each member of a probe of several is to a face, by itself. */
function likeMembers({ members }: ProbeFaces, face: Float32Array): MemberSimilarity[] {
  if (members.length < 2) return [];
  return members.flatMap((own, index) =>
    own ? [{ member: index + 1, similarity: rounded(cosine(own, face)) }] : [],
  );
}

/** Does something while the database is at work on what was sent. */
async function onceSent<T>(act: () => T | Promise<T>): Promise<T> {
  await setImmediate();
  return act();
}

function galleryOf({ target, filters }: ListQuery, probe: ResolvedProbe): Gallery {
  const { filters: traits } = parseTraitFilters(filters.traits ?? {});
  return {
    target,
    filters: { ...filters, traits },
    except: recordIdsOf(probe.members.filter(({ source }) => isTargeted(target, source))),
  };
}
