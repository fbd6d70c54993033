import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayDo } from '../access/index.js';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { cosine, FaceModel } from '../faces/index.js';
import { parseTraitFilters } from '../traits/index.js';
import { candidateView, type Candidate, type MemberSimilarity, rounded } from './candidate-view.js';
import { FIRST, passing } from './filter-explanation.js';
import { FilterExplanations } from './filter-explanations.service.js';
import { enteringIds, type FilterExplanation } from './filter-view.js';
import { type ProbeFaces, probeFaces } from './probe-faces.js';
import { type ProbeView, probeView } from './probe-view.js';
import { recordIdsOf, type ResolvedProbe, sourcesOf } from './probe.js';
import type { Centring } from './centring.js';
import { keptMembers, keptRun } from './kept-run.js';
import { ProbesService } from './probes.service.js';
import type { Scored } from './rank.js';
import { RankingService } from './ranking.service.js';
import { SearchCandidate } from './search-candidate.entity.js';
import { SearchProbeMember } from './search-probe-member.entity.js';
import type { SearchView } from './search-view.js';
import type { ListQuery, SearchQuery } from './search.dto.js';
import { Search } from './search.entity.js';
import { searchProblems } from './search.problems.js';
import { type Gallery, type GallerySize, SearchRepository } from './search.repository.js';
import { searchView } from './stored-searches.service.js';

/** Candidates, best first, of a gallery of this size. */
export interface CandidateList {
  readonly size: GallerySize;
  readonly candidates: readonly Candidate[];
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

  /** @param uploads images that are the probe, or members of it */
  async run(
    ctx: RequestContext,
    query: SearchQuery,
    uploads: readonly Buffer[],
  ): Promise<SearchView> {
    if (query.exact && !mayDo(ctx.actor.role, 'searches.demand-exact')) {
      throw searchProblems['exact-not-permitted']();
    }
    await this.cases.usable(this.db.manager, ctx, query.caseId);
    const probe = await this.probes.resolve(this.db.manager, ctx, query, uploads);
    const gallery = galleryOf(query, probe);
    // One snapshot: the size, the ranks and what is stored speak of the same gallery.
    return this.db.transaction('REPEATABLE READ', async (manager) => {
      const centring = await this.repository.centring(manager);
      const tallies = await this.filters.tallies(manager, ctx, gallery, probe);
      const size =
        tallies.length > 0 ? passing(tallies) : await this.repository.size(manager, ctx, gallery);
      const faces = probeFaces(probe, centring, query.weights.regions);
      const comparison = { probe, faces, weights: query.weights, exact: query.exact };
      const rank = (within: Gallery, limit: number) =>
        this.ranking.rank(manager, ctx, comparison, within, limit);
      const counted = { ...gallery, withFace: size.withFace };
      const { best, recall } = await rank(counted, Math.max(query.limit, FIRST));
      const why = await this.filters.explain(gallery, tallies, best, rank);
      const shown = best.slice(0, query.limit);
      const candidates = await this.explained(manager, shown, size, faces);
      const search = await this.keep(
        manager,
        ctx,
        query,
        probeView(probe, faces),
        size,
        recall,
        centring,
        candidates,
        why,
      );
      await manager.insert(SearchProbeMember, keptMembers(search.id, probe));
      await audit(manager, ctx, 'search.run', search.id, {
        caseId: query.caseId,
        probe: sourcesOf(probe),
        gallery: size.records,
        shown: [...candidates.map(({ id }) => id), ...enteringIds(why.filters)],
      });
      return searchView(ctx, search, candidates, [...why.filters]);
    });
  }

  /** The list of a probe over the gallery as the caller's transaction sees it. */
  async list(
    manager: EntityManager,
    ctx: RequestContext,
    query: ListQuery,
    probe: ResolvedProbe,
    centring: Centring,
  ): Promise<CandidateList> {
    const gallery = galleryOf(query, probe);
    const size = await this.repository.size(manager, ctx, gallery);
    const faces = probeFaces(probe, centring, query.weights.regions);
    const comparison = { probe, faces, weights: query.weights, exact: true };
    const { best } = await this.ranking.rank(manager, ctx, comparison, gallery, query.limit);
    return { size, candidates: await this.explained(manager, best, size, faces) };
  }

  /** What is shown of the candidates: of each face also what its regions say. */
  private async explained(
    manager: EntityManager,
    best: readonly Scored[],
    { withFace }: GallerySize,
    faces: ProbeFaces | null,
  ): Promise<Candidate[]> {
    const imageIds = best.flatMap(({ face }) => face?.imageId ?? []);
    const seen = faces && (await this.repository.centredFaces(manager, imageIds, faces.centring));
    return best.map((one, index) => {
      const candidate = seen?.get(one.face?.imageId ?? '');
      const regions = faces && candidate ? this.model.regions(faces.fused, candidate) : [];
      const members = faces && candidate ? likeMembers(faces, candidate) : [];
      return candidateView(one, index + 1, withFace, regions, members);
    });
  }

  private async keep(
    manager: EntityManager,
    ctx: RequestContext,
    query: SearchQuery,
    probe: ProbeView,
    size: GallerySize,
    recall: number,
    centring: Centring,
    candidates: readonly Candidate[],
    filterExplanation: FilterExplanation,
  ): Promise<Search> {
    const { caseId, purpose, target, filters, weights, limit } = query;
    const search = await manager.save(
      manager.create(Search, {
        prefectureId: ctx.actor.prefecture.id,
        actor: actorRef(ctx.actor),
        caseId,
        // As the database keeps it: half a surrogate pair is no character there.
        purpose: purpose.replace(/\p{Surrogate}/gu, '\ufffd'),
        query: { target, filters, weights, limit },
        probe,
        filterExplanation,
        mode: recall < 1 ? 'approximate' : 'exact',
        recall,
        gallerySize: size.records,
        modelVersion: this.model.version,
        ...keptRun(centring),
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

/** How similar each member of a probe of several is to a face, by itself. */
function likeMembers({ members }: ProbeFaces, face: Float32Array): MemberSimilarity[] {
  if (members.length < 2) return [];
  return members.flatMap((own, index) =>
    own ? [{ member: index + 1, similarity: rounded(cosine(own, face)) }] : [],
  );
}

function galleryOf({ target, filters }: ListQuery, probe: ResolvedProbe): Gallery {
  const { filters: traits } = parseTraitFilters(filters.traits ?? {});
  return {
    target,
    filters: { ...filters, traits },
    except: recordIdsOf(probe.members),
  };
}
