import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { centred, FaceModel, type Modality } from '../../faces/index.js';
import { callerParameters, partAmong } from '../../access/index.js';
import { GalleryRecord, readerParameters, traitsOn } from '../../records/index.js';
import type { Centring } from '../gallery/centring.js';
import { PARTS } from '../gallery/gallery.js';
import { COLUMNS, type GalleryRow } from '../gallery/gallery-row.js';
import { TARGET_KINDS } from '../gallery/target-kinds.js';
import { asBytes, vectorOf } from '../gallery/vector-bytes.js';
import type { RunQuery } from '../list-query.js';
import type { ResolvedProbe } from '../probe/probe.js';
import { GROUP_TRAITS, groupsOf, type GroupTrait } from './group-of-traits.js';
import { higherRate, type HigherRate } from './stranger-rates.js';

/** A group that the person who is looked for is said to belong to, whose strangers resemble each other more than others do. */
export interface HigherGroup extends HigherRate {
  /** By what it is told apart; which it is, is not kept. */
  readonly trait: GroupTrait;
}

/** How many faces tell how alike strangers are: pairs of so many are computed in some milliseconds. */
const SAMPLE = 256;

type SampledFace = GalleryRow & { readonly modality: Modality; readonly face: Buffer };

/** Tells where the scores of a gallery run higher for some people than for others. */
@Injectable()
export class HigherGroups {
  constructor(private readonly model: FaceModel) {}

  /**
   * Of the groups that the probe or a filter states, those of which strangers score higher in the gallery. It goes by a
   * sample of whom the caller may search: the first by their ids, which are by chance; the same faces each
   * time. Records that were opened to the caller are in none: what a prefecture keeps to itself shows nowhere.
   */
  async of(
    manager: EntityManager,
    ctx: RequestContext,
    { target, filters }: Pick<RunQuery, 'target' | 'filters'>,
    { traits, comparedOn }: ResolvedProbe,
    centring: Centring,
  ): Promise<readonly HigherGroup[]> {
    const stated = { ...groupsOf(filters.traits ?? {}), ...groupsOf(traits) };
    if (Object.keys(stated).length === 0) return [];
    const people = await this.sample(manager, ctx, target, comparedOn, centring);
    return GROUP_TRAITS.flatMap((trait) => {
      const group = stated[trait];
      if (group === undefined) return [];
      const faces = people.map(({ face, groups }) => ({ face, group: groups[trait] }));
      const rate = higherRate(faces, group);
      return rate ? [{ trait, ...rate }] : [];
    });
  }

  private async sample(
    manager: EntityManager,
    ctx: RequestContext,
    target: RunQuery['target'],
    comparedOn: string | undefined,
    centring: Centring,
  ) {
    const wanted = `${PARTS} AND part.face_model = :modelVersion`;
    const rows = await manager
      .createQueryBuilder()
      .select([...COLUMNS, 'face.modality AS modality', `${asBytes('face.embedding')} AS face`])
      .from('gallery_faces', 'face')
      .innerJoin(GalleryRecord, 'record', 'record.id = face.record_id')
      .innerJoin('record.prefecture', 'prefecture')
      .where(partAmong('face.part', wanted))
      .setParameters({
        ...callerParameters(ctx),
        ...readerParameters(ctx.actor.prefecture),
        kinds: TARGET_KINDS[target],
        modelVersion: this.model.version,
      })
      .orderBy('face.record_id')
      .addOrderBy('face.image_id')
      .limit(SAMPLE)
      .getRawMany<SampledFace>();
    // Of a record with several images one: the same person is no stranger.
    return rows
      .filter(({ id }, index) => rows[index - 1]?.id !== id)
      .map((row) => ({
        face: centred(vectorOf(row.face), centring[row.modality].mean),
        groups: groupsOf(traitsOn(row, comparedOn)),
      }));
  }
}
