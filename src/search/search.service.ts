import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../access/index.js';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { FaceModel, templateWeights } from '../faces/index.js';
import { parseTraitFilters, rarityOf, type TraitCounts } from '../traits/index.js';
import { candidateView, type RankedCandidate } from './candidate-view.js';
import { excludedView, type RankedExcluded } from './excluded-view.js';
import { type Exclusions, standingExclusions } from './exclusions.js';
import { FIRST, passing } from './filter-explanation.js';
import { FilterExplanations, type Rank } from './filter-explanations.service.js';
import { enteringIds, type FilterExplanation } from './filter-view.js';
import type { ResolvedProbe } from './probe.js';
import { type Centring, centredProbe, type FaceComparison } from './centring.js';
import { keptRun } from './kept-run.js';
import { ProbesService } from './probes.service.js';
import type { Scored } from './rank.js';
import { RankingService } from './ranking.service.js';
import { SearchCandidate } from './search-candidate.entity.js';
import type { SearchView } from './search-view.js';
import type { ListQuery, SearchQuery } from './search.dto.js';
import { Search } from './search.entity.js';
import { searchProblems } from './search.problems.js';
import { type Gallery, type GallerySize, SearchRepository } from './search.repository.js';
import { type Placed, setApart } from './set-apart.js';
import { searchView } from './stored-searches.service.js';
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
    private readonly model: FaceModel,
  ) {}

  async run(ctx: RequestContext, query: SearchQuery, upload: Buffer | null): Promise<SearchView> {
    if (query.exact && !mayDo(ctx.actor.role, 'searches.demand-exact')) {
      throw searchProblems['exact-not-permitted']();
    }
    await this.cases.usable(this.db.manager, ctx, query.caseId);
    const probe = await this.probes.resolve(this.db.manager, ctx, query, upload);
    const gallery = galleryOf(query, probe);
    // One snapshot: the size, the ranks and what is stored speak of the same gallery.
    return this.db.transaction('REPEATABLE READ', async (manager) => {
      const centring = await this.repository.centring(manager);
      const tallies = await this.filters.tallies(manager, ctx, gallery, probe);
      const size =
        tallies.length > 0 ? passing(tallies) : await this.repository.size(manager, ctx, gallery);
      const faces = comparisonOf(probe, query, centring);
      const counts = await traitCounts(manager, probe.traits);
      const rarity = rarityOf(counts);
      const comparison = { probe, faces, rarity, weights: query.weights, exact: query.exact };
      const exclusions = await standingExclusions(manager, query.caseId);
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
      const kept = keptRun(probe, centring, counts);
      const search = await this.keep(manager, ctx, query, probe, size, recall, kept, shown, why);
      await audit(manager, ctx, 'search.run', search.id, {
        caseId: query.caseId,
        probe: probe.source,
        gallery: size.records,
        shown: [...shownIds(shown), ...enteringIds(why.filters)],
      });
      return searchView(ctx, search, shown.candidates, [...why.filters], shown.excluded);
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
    const gallery = galleryOf(query, probe);
    const size = await this.repository.size(manager, ctx, gallery);
    const faces = comparisonOf(probe, query, centring);
    const rarity = rarityOf(counts);
    const comparison = { probe, faces, rarity, weights: query.weights, exact: true };
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
    faces: FaceComparison | null,
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
    faces: FaceComparison | null,
  ): Promise<RankedCandidate[]> {
    const imageIds = best.flatMap(({ scored }) => scored.face?.imageId ?? []);
    const seen = faces && (await this.repository.centredFaces(manager, imageIds, faces.centring));
    return best.map(({ scored, rank }) => {
      const candidate = seen?.get(scored.face?.imageId ?? '');
      const regions = faces && candidate ? this.model.regions(faces.probe, candidate) : [];
      return candidateView(scored, rank, withFace, regions, weights.traits);
    });
  }

  private async keep(
    manager: EntityManager,
    ctx: RequestContext,
    query: SearchQuery,
    probe: ResolvedProbe,
    size: GallerySize,
    recall: number,
    kept: ReturnType<typeof keptRun>,
    { candidates, excluded }: Shown,
    filterExplanation: FilterExplanation,
  ): Promise<Search> {
    const { caseId, purpose, target, filters, weights, limit } = query;
    const { source, face, modality, traits } = probe;
    const search = await manager.save(
      manager.create(Search, {
        prefectureId: ctx.actor.prefecture.id,
        actor: actorRef(ctx.actor),
        caseId,
        // As the database keeps it: half a surrogate pair is no character there.
        purpose: purpose.replace(/\p{Surrogate}/gu, '\ufffd'),
        query: { target, filters, weights, limit },
        probe: { source, face, modality, traits },
        filterExplanation,
        excluded,
        mode: recall < 1 ? 'approximate' : 'exact',
        recall,
        gallerySize: size.records,
        modelVersion: this.model.version,
        ...kept,
      }),
    );
    const rows = candidates.map((candidate) => ({
      searchId: search.id,
      rank: candidate.rank,
      recordId: candidate.id,
      candidate,
    }));
    if (rows.length > 0) await manager.insert(SearchCandidate, rows);
    return search;
  }
}

const scoredOf = (placed: readonly Placed[]) => placed.map(({ scored }) => scored);

/** Ids of all who were shown. */
export function shownIds({ candidates, excluded }: Shown): string[] {
  return [...candidates, ...excluded].map(({ id }) => id);
}

/** Null for a probe without a face. */
function comparisonOf(
  { embedding, modality }: ResolvedProbe,
  { weights }: ListQuery,
  centring: Centring,
): FaceComparison | null {
  if (!embedding) return null;
  const probe = centredProbe(embedding, modality, centring);
  const { regions } = weights;
  // With nothing left to compare the face counts for nothing, in whatever order.
  const weighed = regions && Object.values(regions).some((weight) => weight > 0);
  return { centring, probe, ...(weighed && { weights: templateWeights(regions) }) };
}

function galleryOf({ target, filters }: ListQuery, probe: ResolvedProbe): Gallery {
  const { filters: traits } = parseTraitFilters(filters.traits ?? {});
  return {
    target,
    filters: { ...filters, traits },
    except: probe.recordId,
  };
}
