import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import { EnrolmentService, Image, Template } from '../enrolment/index.js';
import { FaceModel } from '../faces/index.js';
import { faceView, GalleryRecord, inScope } from '../records/index.js';
import { parseTraits, type TraitSet } from '../traits/index.js';
import type { ResolvedProbe } from './probe.js';
import type { SearchQuery } from './search.dto.js';
import { searchProblems } from './search.problems.js';

/** Turns what a query names as its probe into a template and traits. */
@Injectable()
export class ProbesService {
  constructor(
    private readonly enrolment: EnrolmentService,
    private readonly model: FaceModel,
  ) {}

  async resolve(
    manager: EntityManager,
    ctx: RequestContext,
    query: SearchQuery,
    upload: Buffer | null,
  ): Promise<ResolvedProbe> {
    const probe = await this.bySource(manager, ctx, query, upload);
    const evidence = query.traits === undefined ? probe.traits : parseTraits(query.traits).traits;
    if (!probe.embedding && Object.keys(evidence).length === 0) {
      throw searchProblems['probe-without-evidence']();
    }
    return { ...probe, traits: evidence };
  }

  private async bySource(
    manager: EntityManager,
    ctx: RequestContext,
    { probe: given = {} }: SearchQuery,
    upload: Buffer | null,
  ): Promise<ResolvedProbe> {
    const { sketchId, photoId, traits } = given;
    const named = [upload, sketchId, photoId, traits].filter((v) => v !== undefined && v !== null);
    if (named.length !== 1 || (!upload && (given.modality ?? given.box) !== undefined)) {
      throw searchProblems['probe-ambiguous']();
    }
    if (upload) return this.byImage(upload, given);
    if (sketchId !== undefined)
      return this.byRecord(manager, ctx, { kind: 'sketch', id: sketchId });
    if (photoId !== undefined) return this.byRecord(manager, ctx, { kind: 'photo', id: photoId });
    return byTraits(parseTraits(traits).traits);
  }

  private async byImage(
    upload: Buffer,
    { modality: said, box }: NonNullable<SearchQuery['probe']>,
  ): Promise<ResolvedProbe> {
    const prepared = await this.enrolment.prepare(upload, said ?? null, box);
    const { vetted, face, faceStatus, modality } = prepared;
    const { sha256, uploadSha256 } = vetted;
    return {
      source: { kind: 'image', sha256, uploadSha256 },
      embedding: face?.embedding ?? null,
      modality,
      face: faceView(faceStatus, face),
      traits: {},
      recordId: null,
    };
  }

  /** A stored probe is one the caller may find; of a sketch the first enrolled image speaks. */
  private async byRecord(
    manager: EntityManager,
    ctx: RequestContext,
    source: { kind: 'sketch' | 'photo'; id: string },
  ): Promise<ResolvedProbe> {
    const { kind, id } = source;
    const image = kind === 'photo' ? await manager.findOneBy(Image, { id }) : null;
    const recordId = kind === 'photo' ? image?.recordId : id;
    const record = recordId === undefined ? null : await recordInScope(manager, ctx, recordId);
    if (record?.kind !== (kind === 'photo' ? 'subject' : 'sketch')) {
      throw searchProblems['probe-not-found']();
    }
    const template = await this.firstTemplate(manager, image ? { imageId: id } : { recordId: id });
    return {
      source: { ...source, number: record.number },
      embedding: template && Float32Array.from(template.embedding),
      modality: kind,
      face: faceView(template?.image.faceStatus ?? 'not_found', template),
      traits: record.traits,
      recordId: record.id,
    };
  }

  /** Of this model: one of another cannot be compared. */
  private firstTemplate(
    manager: EntityManager,
    of: { imageId: string } | { recordId: string },
  ): Promise<Template | null> {
    return manager
      .createQueryBuilder(Template, 'template')
      .addSelect('template.embedding')
      .innerJoinAndSelect('template.image', 'image')
      .where({ ...of, modelVersion: this.model.version })
      .orderBy('image.position', 'ASC')
      .getOne();
  }
}

function byTraits(traits: TraitSet): ResolvedProbe {
  return {
    source: { kind: 'traits' },
    embedding: null,
    modality: 'sketch',
    face: null,
    traits,
    recordId: null,
  };
}

function recordInScope(manager: EntityManager, ctx: RequestContext, id: string) {
  const records = manager.createQueryBuilder(GalleryRecord, 'record').where({ id });
  return inScope(records, ctx).getOne();
}
