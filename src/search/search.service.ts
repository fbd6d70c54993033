import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { FaceModel, templateWeights } from '../faces/index.js';
import { parseTraitFilters } from '../traits/index.js';
import { candidateView, type Candidate } from './candidate-view.js';
import { type ExcludedCandidate, excludedView } from './excluded-view.js';
import { type Exclusions, standingExclusions } from './exclusions.js';
import { FIRST } from './filter-explanation.js';
import { FilterExplanations, type Rank } from './filter-explanations.service.js';
import { enteringIds, type FilterExplanation } from './filter-view.js';
import type { ResolvedProbe } from './probe.js';
import { type Centring, centredProbe, type FaceComparison } from './centring.js';
import { keptRun } from './kept-run.js';
import { ProbesService } from './probes.service.js';
import { Ranking, type Scored } from './rank.js';
import { SearchCandidate } from './search-candidate.entity.js';
import type { SearchView } from './search-view.js';
import type { ListQuery, SearchQuery } from './search.dto.js';
import { Search } from './search.entity.js';
import { type Gallery, type GallerySize, SearchRepository } from './search.repository.js';
import { type Placed, setApart } from './set-apart.js';
import { searchView } from './stored-searches.service.js';

/**
 * Nearest faces read at first, and how many times more each time the list is not settled by them.
 * Every read compares all faces anew, which costs more than the rows it answers.
 */
const FIRST_READ = 1000;
const READ_FACTOR = 16;

interface Shown {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** Whom examiners excluded for the case, in the order they would stand in. */
  readonly excluded: readonly ExcludedCandidate[];
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
    private readonly probes: ProbesService,
    private readonly cases: CasesService,
    private readonly filters: FilterExplanations,
    private readonly model: FaceModel,
  ) {}

  async run(ctx: RequestContext, query: SearchQuery, upload: Buffer | null): Promise<SearchView> {
    await this.cases.usable(this.db.manager, ctx, query.caseId);
    const probe = await this.probes.resolve(this.db.manager, ctx, query, upload);
    const gallery = galleryOf(query, probe);
    // One snapshot: the size, the ranks and what is stored speak of the same gallery.
    return this.db.transaction('REPEATABLE READ', async (manager) => {
      const centring = await this.repository.centring(manager);
      const size = await this.repository.size(manager, ctx, gallery);
      const faces = comparisonOf(probe, query, centring);
      const exclusions = await standingExclusions(manager, query.caseId);
      const ranking = (within: Gallery, limit: number) =>
        this.rank(manager, ctx, { ...query, limit: limit + exclusions.size }, probe, within, faces);
      const rank: Rank = async (within, limit) =>
        scoredOf(setApart(await ranking(within, limit), exclusions, limit).kept);
      const most = Math.max(query.limit, FIRST);
      const best = await ranking(gallery, most);
      const first = scoredOf(setApart(best, exclusions, most).kept);
      const why = await this.filters.explain(manager, ctx, gallery, probe, first, rank);
      const shown = await this.shown(manager, best, query.limit, exclusions, size, faces);
      const search = await this.keep(manager, ctx, query, probe, size, centring, shown, why);
      await audit(manager, ctx, 'search.run', search.id, {
        caseId: query.caseId,
        probe: probe.source,
        gallery: size.records,
        shown: [...shownIds(shown), ...enteringIds(why.filters)],
      });
      return searchView(ctx, search, shown.candidates, [...why.filters], shown.excluded);
    });
  }

  /** The list of a probe, for a case, over the gallery as the caller's transaction sees it. */
  async list(
    manager: EntityManager,
    ctx: RequestContext,
    caseId: string,
    query: ListQuery,
    probe: ResolvedProbe,
    centring: Centring,
  ): Promise<CandidateList> {
    const gallery = galleryOf(query, probe);
    const size = await this.repository.size(manager, ctx, gallery);
    const faces = comparisonOf(probe, query, centring);
    const exclusions = await standingExclusions(manager, caseId);
    const limit = query.limit + exclusions.size;
    const best = await this.rank(manager, ctx, { ...query, limit }, probe, gallery, faces);
    return { size, ...(await this.shown(manager, best, query.limit, exclusions, size, faces)) };
  }

  private async rank(
    manager: EntityManager,
    ctx: RequestContext,
    { weights, limit }: ListQuery,
    probe: ResolvedProbe,
    gallery: Gallery,
    faces: FaceComparison | null,
  ): Promise<readonly Scored[]> {
    const share = this.model.shareOf(weights.regions);
    const evidence = (similarity: number) => share * this.model.evidence(similarity);
    const ranking = new Ranking(probe.traits, weights, evidence, limit);
    const traits = Object.keys(probe.traits);
    if (traits.length > 0) {
      const which = faces ? 'without' : 'any';
      for await (const rows of this.repository.withTraits(manager, ctx, gallery, traits, which)) {
        for (const row of rows) ranking.addByTraits(row, faces !== null);
      }
    }
    if (faces) await this.addFaces(manager, ctx, gallery, faces, ranking);
    return ranking.best();
  }

  /** Reads the nearest faces until no further one can enter the list. */
  private async addFaces(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    faces: FaceComparison,
    ranking: Ranking,
  ): Promise<void> {
    let seen = 0;
    for (let read = FIRST_READ; ; read *= READ_FACTOR) {
      const rows = await this.repository.nearest(manager, ctx, gallery, faces, read);
      rows.slice(seen).forEach((row, index) => {
        ranking.addFace(row, seen + index + 1);
      });
      seen = rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < read || ranking.isSettledBelow(last.similarity)) return;
    }
  }

  /** The candidates, and apart from them whom examiners excluded. */
  private async shown(
    manager: EntityManager,
    ranking: readonly Scored[],
    limit: number,
    exclusions: Exclusions,
    size: GallerySize,
    faces: FaceComparison | null,
  ): Promise<Shown> {
    const { kept, apart } = setApart(ranking, exclusions, limit);
    const views = await this.explained(manager, [...kept, ...apart], size, faces);
    return {
      candidates: views.slice(0, kept.length),
      excluded: views.slice(kept.length).map((view) => excludedView(view, exclusions)),
    };
  }

  /** What is shown of the candidates: of each face also what its regions say. */
  private async explained(
    manager: EntityManager,
    best: readonly Placed[],
    { withFace }: GallerySize,
    faces: FaceComparison | null,
  ): Promise<Candidate[]> {
    const imageIds = best.flatMap(({ scored }) => scored.face?.imageId ?? []);
    const seen = faces && (await this.repository.centredFaces(manager, imageIds, faces.centring));
    return best.map(({ scored, rank }) => {
      const candidate = seen?.get(scored.face?.imageId ?? '');
      const regions = faces && candidate ? this.model.regions(faces.probe, candidate) : [];
      return candidateView(scored, rank, withFace, regions);
    });
  }

  private async keep(
    manager: EntityManager,
    ctx: RequestContext,
    query: SearchQuery,
    probe: ResolvedProbe,
    size: GallerySize,
    centring: Centring,
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
        mode: 'exact',
        gallerySize: size.records,
        modelVersion: this.model.version,
        ...keptRun(probe, centring),
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
