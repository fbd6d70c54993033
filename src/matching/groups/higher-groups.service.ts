import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
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

/** Samples whose rates are remembered: some for each prefecture. */
const MOST_REMEMBERED = 64;

/** For so long: who is in the sample is asked each time, and what is said of them is read again after it. */
const REMEMBERED_MS = 10 * 60_000;

type SampledFace = GalleryRow & { readonly modality: Modality; readonly face: Buffer };

/** Whose sample it is, and how its faces and traits are read. */
interface SampleReading {
  readonly ctx: RequestContext;
  readonly target: RunQuery['target'];
  /** The day on which ages are compared. */
  readonly comparedOn: string | undefined;
  readonly centring: Centring;
}

/** Of the groups of one sample that were asked for; null where strangers score no higher. */
type Rates = Map<string, HigherRate | null>;

/** Tells where the scores of a gallery run higher for some people than for others. */
@Injectable()
export class HigherGroups {
  /** By a digest of all that they come from, the one that was asked for last at the end. */
  private readonly remembered = new Map<string, { until: number; rates: Rates }>();

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
    const asked = GROUP_TRAITS.flatMap((trait) => {
      const group = stated[trait];
      return group === undefined ? [] : [{ trait, group, name: `${trait} ${group}` }];
    });
    if (asked.length === 0) return [];
    const reading = { ctx, target, comparedOn, centring };
    const rates = await this.ratesOf(manager, reading);
    const unknown = asked.filter(({ name }) => !rates.has(name));
    const people = unknown.length > 0 ? await this.sample(manager, reading) : [];
    for (const { trait, group, name } of unknown) {
      const faces = people.map(({ face, groups }) => ({ face, group: groups[trait] }));
      rates.set(name, higherRate(faces, group));
    }
    return asked.flatMap(({ trait, name }) => {
      const rate = rates.get(name);
      return rate ? [{ trait, ...rate }] : [];
    });
  }

  /**
   * What is remembered of the sample of now: whoever comes into it, or leaves it since the caller finds them no
   * more, changes its digest.
   */
  private async ratesOf(manager: EntityManager, reading: SampleReading): Promise<Rates> {
    const { ctx, target, comparedOn, centring } = reading;
    const [statement, parameters] = this.sampled(manager, reading)
      .select('concat(face.record_id, face.image_id)', 'one')
      .getQueryAndParameters();
    const [{ digest }] = await manager.query<[{ digest: string | null }]>(
      `SELECT md5(string_agg(sampled.one, ' ' ORDER BY sampled.one)) AS digest
        FROM (${statement}) AS sampled`,
      parameters as unknown[],
    );
    const { id, national } = ctx.actor.prefecture;
    const means = [centring.photo.mean, centring.sketch.mean].map((mean) => Array.from(mean));
    const key = hash('sha256', JSON.stringify([digest, id, national, target, comparedOn, means]));
    const known = this.remembered.get(key);
    const { until, rates } =
      known && known.until > Date.now()
        ? known
        : { until: Date.now() + REMEMBERED_MS, rates: new Map<string, HigherRate | null>() };
    this.remembered.delete(key);
    this.remembered.set(key, { until, rates });
    const [oldest = key] = this.remembered.keys();
    if (this.remembered.size > MOST_REMEMBERED) this.remembered.delete(oldest);
    return rates;
  }

  private async sample(manager: EntityManager, reading: SampleReading) {
    const { comparedOn, centring } = reading;
    const rows = await this.sampled(manager, reading)
      .innerJoin(GalleryRecord, 'record', 'record.id = face.record_id')
      .innerJoin('record.prefecture', 'prefecture')
      .select([...COLUMNS, 'face.modality AS modality', `${asBytes('face.embedding')} AS face`])
      .getRawMany<SampledFace>();
    // Of a record with several images one: the same person is no stranger.
    return rows
      .filter(({ id }, index) => rows[index - 1]?.id !== id)
      .map((row) => ({
        face: centred(vectorOf(row.face), centring[row.modality].mean),
        groups: groupsOf(traitsOn(row, comparedOn)),
      }));
  }

  private sampled(
    manager: EntityManager,
    { ctx, target }: SampleReading,
  ): SelectQueryBuilder<ObjectLiteral> {
    const wanted = `${PARTS} AND part.face_model = :modelVersion`;
    return manager
      .createQueryBuilder()
      .from('gallery_faces', 'face')
      .where(partAmong('face.part', wanted))
      .setParameters({
        ...callerParameters(ctx),
        ...readerParameters(ctx.actor.prefecture),
        kinds: TARGET_KINDS[target],
        modelVersion: this.model.version,
      })
      .orderBy('face.record_id')
      .addOrderBy('face.image_id')
      .limit(SAMPLE);
  }
}
