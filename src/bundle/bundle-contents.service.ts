import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AdjudicationsService } from '../adjudication/index.js';
import { AuditProofs } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import { asSystem, readSnapshot } from '../database/index.js';
import { FaceModel } from '../faces/index.js';
import { MINORITY_LABELS } from '../records/index.js';
import {
  type ExpungedCandidate,
  isExpunged,
  NOTICE,
  probeRecordsOf,
  type RankedCandidate,
  SearchCandidate,
  searchProblems,
  StoredSearchesService,
  type WithheldCandidate,
} from '../search/index.js';
import type { BundleContents, ImageHashes, LogDocument } from './bundle-documents.js';
import { currentDisclosure } from './disclosures.service.js';
import { imageHashes } from './image-hashes.js';
import { entryIdsOf } from './disclosed-entry-ids.js';
import { modelFiles } from './model-files.js';
import { isReadable, type EntryReader } from './readable-entry.js';
import { searchDocument } from './search-document.js';

type Collected = Omit<BundleContents, 'log'> & { readonly entryIds: string[]; reader: EntryReader };

/** What a bundle of a search tells its reader: what the API does, with the proof of the log. */
@Injectable()
export class BundleContentsService {
  constructor(
    private readonly db: DataSource,
    private readonly searches: StoredSearchesService,
    private readonly adjudications: AdjudicationsService,
    private readonly proofs: AuditProofs,
    private readonly model: FaceModel,
  ) {}

  /** @throws Problem `search-not-found`, `case-not-found`, `probe-expunged`, `disclosure-needed` */
  async of(ctx: RequestContext, searchId: string): Promise<BundleContents> {
    const { entryIds, reader, ...contents } = await readSnapshot(this.db, (manager) =>
      this.collect(manager, ctx, searchId),
    );
    return { ...contents, log: await this.prove(entryIds, reader) };
  }

  private async collect(
    manager: EntityManager,
    ctx: RequestContext,
    searchId: string,
  ): Promise<Collected> {
    const visible = await this.searches.visible(manager, ctx, searchId);
    // What was said and asked is erased with it, and could not agree with the log.
    if (isExpunged(visible.search.probe)) throw searchProblems['probe-expunged']();
    const disclosure = await currentDisclosure(manager, ctx, searchId);
    const items = await this.adjudications.visible(manager, ctx, searchId);
    const { search, candidates, excluded } = visible;
    const probeWithheld = 'withheld' in search.probe;
    const probeIds = await probeRecordsOf(manager, searchId);
    const seen = [...candidates, ...excluded].flatMap((one) => ('id' in one ? one.id : []));
    const told = [...seen, ...(probeWithheld ? [] : probeIds)];
    const images = await imageHashes(manager, told);
    const probeImages = probeWithheld ? [] : probeIds.flatMap((id) => ofRecord(id, images));
    const { modelVersion } = search;
    const files = modelVersion === this.model.version ? await modelFiles(this.model) : null;
    const listed = await manager.findBy(SearchCandidate, { searchId });
    const recordIds = [...listed.map(({ recordId }) => recordId), ...probeIds];
    return {
      disclosure,
      search: await searchDocument(manager, visible, probeImages, {
        version: modelVersion,
        files,
      }),
      candidates: {
        notice: NOTICE,
        candidates: candidates.map((one) => hashed(one, images)),
        excluded: excluded.map((one) => hashed(one, images)),
      },
      adjudications: { items },
      entryIds: await entryIdsOf(manager, search, told),
      reader: {
        actor: actorRef(ctx.actor),
        adjudications: items,
        withheld: new Set(recordIds.filter((id) => !told.includes(id))),
        probeWithheld,
      },
    };
  }

  /** In a transaction of its own, since entries that are not yet sealed are sealed first. */
  private async prove(entryIds: readonly string[], reader: EntryReader): Promise<LogDocument> {
    const proofs = await asSystem('proofs of the log', () =>
      this.db.transaction('READ COMMITTED', (manager) => this.proofs.prove(manager, entryIds)),
    );
    const entries = proofs.filter(({ entry }) => isReadable(entry, reader));
    return { entries, withheld: proofs.length - entries.length };
  }
}

/** A candidate with the hashes of its record's images. */
function hashed<C extends RankedCandidate>(
  one: C | WithheldCandidate | ExpungedCandidate,
  images: readonly ImageHashes[],
) {
  if (!('id' in one)) return one;
  const minority = one.minority && { minorityText: MINORITY_LABELS[one.minority] };
  return { ...one, ...minority, images: ofRecord(one.id, images) };
}

const ofRecord = (id: string, images: readonly ImageHashes[]) =>
  images.filter(({ recordId }) => recordId === id);
