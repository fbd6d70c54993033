import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mayReach, whereReached } from '../access/index.js';
import { audit } from '../audit/index.js';
import { caseProblems, ConsultationsService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import type { ImageBytes } from '../records/index.js';
import {
  probeRecordsOf,
  Search,
  SearchProbeMember,
  searchProblems,
  visibleRecords,
} from '../search/index.js';
import { ImageStore } from '../storage/index.js';
import type { ProbeImageQuery } from './adjudication.dto.js';
import { isBegun, refuseExpunged } from './load-candidate.js';

/** The uploaded images of probes, for who ran the search and for who examines it blindly alike. */
@Injectable()
export class ProbeImagesService {
  constructor(
    private readonly db: DataSource,
    private readonly store: ImageStore,
    private readonly consultations: ConsultationsService,
  ) {}

  /** The bytes of an upload that a search was run with; every look is logged, with its reason. */
  async bytes(
    ctx: RequestContext,
    searchId: string,
    { member, original: asked, consultation }: ProbeImageQuery,
  ): Promise<ImageBytes> {
    const { manager } = this.db;
    const { caseId, purpose } = await this.consultations.loadUsable(manager, ctx, consultation);
    const search = await loadSearchToLookAt(manager, ctx, searchId);
    if (search.caseId !== caseId) throw caseProblems['consultation-of-other-case']();
    const probes = await probeRecordsOf(manager, searchId);
    const seen = await visibleRecords(manager, ctx, probes);
    // Of several members the probe is one: withheld where one of its records is.
    if (!probes.every((id) => seen.has(id))) throw searchProblems['probe-withheld']();
    const kept = await manager.findOneBy(SearchProbeMember, { searchId, position: member });
    const original = asked === 'true';
    const { sha256, mediaType } = pictureOf(kept, original);
    if (!sha256 || !mediaType) throw searchProblems['probe-image-not-kept']();
    const bytes = await this.store.load(sha256);
    const which = { probe: member, ...(original && { original }) };
    const details = { ...which, size: 'full', consultation, caseId, purpose };
    await audit(manager, ctx, 'image.read', searchId, details);
    return { bytes, mediaType };
  }
}

/** What was searched with, or of what was altered the image as it was before. */
function pictureOf(kept: SearchProbeMember | null, original: boolean) {
  return original
    ? { sha256: kept?.originalSha256, mediaType: kept?.originalMediaType }
    : { sha256: kept?.imageSha256, mediaType: kept?.mediaType };
}

/** One that the caller may read, or else examine blindly once an opinion on it is given. */
async function loadSearchToLookAt(
  manager: EntityManager,
  ctx: RequestContext,
  id: string,
): Promise<Search> {
  const reached = whereReached(ctx, 'probe-images.read');
  const search = await manager.findOneBy(Search, { id, ...reached });
  const open = search && (mayReach(ctx, 'searches.read', search) || (await isBegun(manager, id)));
  if (!open) throw searchProblems['search-not-found']();
  refuseExpunged(search);
  return search;
}
