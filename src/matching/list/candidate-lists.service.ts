import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { cosine, FaceModel } from '../../faces/index.js';
import type { Reader } from '../../records/index.js';
import { rarityOf, type TraitCounts } from '../../traits/index.js';
import type { Centring } from '../gallery/centring.js';
import { galleryOf, withOpened } from '../gallery/gallery.js';
import {
  type CandidateDetails,
  type ListedCandidate,
  listedCandidate,
  type ListedMember,
} from './listed-candidate.js';
import type { ListQuery } from '../list-query.js';
import { type ProbeFaces, probeFaces } from '../probe/probe-faces.js';
import type { ResolvedProbe } from '../probe/probe.js';
import type { Scored } from '../ranking/ranking.js';
import {
  type ProbeComparison,
  type RankedGallery,
  RankingService,
} from '../ranking/ranking.service.js';
import { rounded } from './score-parts.js';
import { type GallerySize, GalleryRepository } from '../gallery/gallery.repository.js';
import { type ExcludedIds, type RankedRecord, splitExcluded } from '../ranking/split-excluded.js';

/** A list, and apart from it whom it leaves out. */
export interface ListedCandidates {
  /** Best first. */
  readonly candidates: readonly ListedCandidate[];
  /** Excluded records, in the order they would stand in. */
  readonly excluded: readonly ListedCandidate[];
}

/** Candidates of a gallery of this size. */
export interface CandidateList extends ListedCandidates {
  readonly size: GallerySize;
}

/** What determines a list over the records as a transaction sees them. */
export interface ListRequest {
  readonly query: ListQuery;
  readonly probe: ResolvedProbe;
  readonly centring: Centring;
  /** What says how rare the probe's traits are: `traitCounts`, or those of a stored run. */
  readonly counts: TraitCounts;
  /** Records that take no place in the list. */
  readonly excluded: ExcludedIds;
  /** For whom it is made, where it is not the caller. */
  readonly reader?: Reader | undefined;
}

/** What a ranking was made with, as far as its candidates are explained by it. */
export interface RankingContext {
  readonly query: ListQuery;
  readonly faces: ProbeComparison['faces'];
  readonly size: GallerySize;
  readonly nearest: RankedGallery['nearest'];
  readonly excluded: ExcludedIds;
}

/** Makes lists of candidates, each with what its score is made of. */
@Injectable()
export class CandidateListsService {
  constructor(
    private readonly repository: GalleryRepository,
    private readonly ranking: RankingService,
    private readonly model: FaceModel,
  ) {}

  /** The list of a probe, every record compared, in the caller's transaction. */
  async list(
    manager: EntityManager,
    ctx: RequestContext,
    { query, probe, centring, counts, excluded, reader }: ListRequest,
  ): Promise<CandidateList> {
    const gallery = await withOpened(manager, ctx, { ...galleryOf(query, probe), reader });
    const size = await this.repository.size(manager, ctx, gallery);
    const faces = probeFaces(this.model, probe, centring, query.weights.regions);
    const rarity = rarityOf(counts);
    const { weights, circumstances } = query;
    const comparison = { probe, faces, rarity, weights, circumstances, indexes: [] };
    const limit = query.limit + excluded.size;
    const { best, nearest } = await this.ranking.rank(manager, ctx, comparison, gallery, limit);
    const context = { query, faces, size, nearest, excluded };
    return { size, ...(await this.explained(manager, best, context)) };
  }

  /**
   * What is shown of a ranking, in which the excluded still stand: of each face also what its
   * regions say.
   */
  async explained(
    manager: EntityManager,
    ranking: readonly Scored[],
    { query, faces, size, nearest, excluded }: RankingContext,
  ): Promise<ListedCandidates> {
    const { kept, apart } = splitExcluded(ranking, excluded, query.limit);
    const both = [...kept, ...apart];
    const ids = both.flatMap(({ scored }) => (scored.face ? [scored.row.id] : []));
    const seen = faces && (await this.repository.centredFaces(manager, ids, faces.centring));
    const crowd = { faces: size.withFace, nearest };
    const listed = both.map((placed) => {
      const details = this.details(placed, faces, seen);
      const { scored, rank } = placed;
      return listedCandidate(scored, rank, crowd, query.weights.traits, details);
    });
    return { candidates: listed.slice(0, kept.length), excluded: listed.slice(kept.length) };
  }

  private details(
    { scored }: RankedRecord,
    faces: ProbeFaces | null,
    seen: ReadonlyMap<string, Float32Array> | null,
  ): CandidateDetails {
    const face = seen?.get(scored.face?.imageId ?? '');
    const similarity = scored.face?.similarity ?? 0;
    const unlimited = this.model.unlimitedEvidence(similarity, faces?.fused.agreement);
    if (!faces || !face) return { unlimited, regions: [], members: [] };
    const regions = this.model.regions(faces.fused, face);
    return { unlimited, regions, members: likeMembers(faces, face) };
  }
}

/** How similar each member of a probe of several is to a face, by itself. */
function likeMembers({ members }: ProbeFaces, face: Float32Array): ListedMember[] {
  if (members.length < 2) return [];
  return members.flatMap((own, index) =>
    own ? [{ member: index + 1, similarity: rounded(cosine(own, face)) }] : [],
  );
}
