import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { cosine, FaceModel } from '../faces/index.js';
import { parseTraitFilters } from '../traits/index.js';
import { candidateView, type Candidate, type MemberSimilarity, rounded } from './candidate-view.js';
import { FIRST } from './filter-explanation.js';
import { FilterExplanations, type Rank } from './filter-explanations.service.js';
import { enteringIds, type FilterExplanation } from './filter-view.js';
import { type ProbeFaces, probeFaces } from './probe-faces.js';
import { type ProbeView, probeView } from './probe-view.js';
import { recordIdsOf, type ResolvedProbe, sourcesOf } from './probe.js';
import type { Centring } from './centring.js';
import { keptMembers, keptRun } from './kept-run.js';
import { ProbesService } from './probes.service.js';
import { Ranking, type Scored } from './rank.js';
import { SearchCandidate } from './search-candidate.entity.js';
import { SearchProbeMember } from './search-probe-member.entity.js';
import type { SearchView } from './search-view.js';
import type { ListQuery, SearchQuery } from './search.dto.js';
import { Search } from './search.entity.js';
import { type Gallery, type GallerySize, SearchRepository } from './search.repository.js';
import { searchView } from './stored-searches.service.js';

/**
 * Nearest faces read at first, and how many times more each time the list is not settled by them.
 * Every read compares all faces anew, which costs more than the rows it answers.
 */
const FIRST_READ = 1000;
const READ_FACTOR = 16;

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
    await this.cases.usable(this.db.manager, ctx, query.caseId);
    const probe = await this.probes.resolve(this.db.manager, ctx, query, uploads);
    const gallery = galleryOf(query, probe);
    // One snapshot: the size, the ranks and what is stored speak of the same gallery.
    return this.db.transaction('REPEATABLE READ', async (manager) => {
      const centring = await this.repository.centring(manager);
      const size = await this.repository.size(manager, ctx, gallery);
      const faces = probeFaces(probe, centring, query.weights.regions);
      const rank: Rank = (within, limit) =>
        this.rank(manager, ctx, { ...query, limit }, probe, within, faces);
      const best = await rank(gallery, Math.max(query.limit, FIRST));
      const why = await this.filters.explain(manager, ctx, gallery, probe, best, rank);
      const shown = best.slice(0, query.limit);
      const candidates = await this.explained(manager, shown, size, faces);
      const told = probeView(probe, faces);
      const search = await this.keep(manager, ctx, query, told, size, centring, candidates, why);
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
    const best = await this.rank(manager, ctx, query, probe, gallery, faces);
    return { size, candidates: await this.explained(manager, best, size, faces) };
  }

  private async rank(
    manager: EntityManager,
    ctx: RequestContext,
    { weights, limit }: ListQuery,
    probe: ResolvedProbe,
    gallery: Gallery,
    faces: ProbeFaces | null,
  ): Promise<readonly Scored[]> {
    const share = this.model.shareOf(weights.regions);
    const agreement = faces?.fused.agreement;
    const evidence = (similarity: number) => share * this.model.evidence(similarity, agreement);
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
    faces: ProbeFaces,
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
        mode: 'exact',
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
