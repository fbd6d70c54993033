import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import {
  type GalleryRecord,
  type ImageView,
  minorityIn,
  recordsInScope,
  type RecordType,
  type RecordView,
  recordView,
} from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { SUBJECT } from '../subjects/index.js';
import type { TraitsOff } from '../traits/index.js';
import type { LinkEvidence } from './link-alert.entity.js';
import type { LinkedRecord } from './link-alert-view.js';

/** A record with how the caller may see it. */
export interface VisibleRecord {
  readonly record: GalleryRecord;
  readonly view: (images: ImageView[]) => RecordView;
}

/** Those of some records that the caller may find now. */
export async function recordsOfPairs(
  manager: EntityManager,
  ctx: RequestContext,
  ids: readonly string[],
  off: TraitsOff,
): Promise<VisibleRecord[]> {
  const of = async <R extends GalleryRecord>(type: RecordType<R>): Promise<VisibleRecord[]> => {
    const records = await recordsInScope(manager, ctx, type)
      .andWhere('record.id = ANY (:ids::uuid[])', { ids })
      .getMany();
    return records.map((record) => ({
      record,
      view: (images) => recordView(ctx, type, record, images, { off }),
    }));
  };
  return [...(await of(SKETCH)), ...(await of(SUBJECT))];
}

/** What a list of pairs says of a record. */
export const linkedRecord = (
  { language }: RequestContext,
  { record: { id, kind, number, prefecture, minority } }: VisibleRecord,
): LinkedRecord => ({
  ...{ id, kind, number, prefecture: prefecture.code },
  ...minorityIn(minority, language),
});

/** What is said of a pair, without what is switched off since; how strong it is stays. */
export function evidenceWithout(explanation: LinkEvidence, off: TraitsOff): LinkEvidence {
  return { ...explanation, traits: explanation.traits.filter(({ trait }) => !off.has(trait)) };
}
