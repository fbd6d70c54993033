import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import {
  openedRecords,
  type OpenedRecord,
  PARTS_IN_SCOPE,
  type Reader,
} from '../../records/index.js';
import { parseTraitFilters } from '../../traits/index.js';
import type { FilterName } from './filter-tally.js';
import type { GalleryFilters, ListQuery, Target } from '../list-query.js';
import { type ProbeSource, recordIdsOf, type ResolvedProbe } from '../probe/probe.js';
import { MODALITY_OF, TARGET_KINDS } from './target-kinds.js';

/** Which records a search may return. */
export interface Gallery {
  readonly target: Target;
  readonly filters: GalleryFilters;
  /** The day on which ages are compared; as they were told if absent. */
  readonly comparedOn?: string | undefined;
  /** For whom ages are worked out, where it is not the caller. */
  readonly reader?: Reader | undefined;
  /** The case that is searched for, where candidates are compared by where and how their offences were. */
  readonly besideCase?: string | undefined;
  /** Filters that a record must fail, while it passes the others; normally none. */
  readonly failed?: readonly FilterName[];
  /** The records the probe came from: they would only find themselves. */
  readonly except: readonly string[];
  /** What is in scope beside its parts: few, and looked up before, so that plans stay as they are. */
  readonly opened?: readonly OpenedRecord[];
  /** Records with a face in it, where that was counted. */
  readonly withFace?: number;
  /** Only one record in so many, drawn by chance; to measure with. */
  readonly oneIn?: number;
}

/** Parts of the gallery that scope and target leave; a list that is made once for a statement. */
export const PARTS = `SELECT part.id FROM gallery_parts part
  WHERE ${PARTS_IN_SCOPE} AND part.kind = ANY (:kinds)`;

/** The gallery that a query names, less the records that its probe came from. */
export function galleryOf(
  { target, filters, circumstances }: Pick<ListQuery, 'target' | 'filters' | 'circumstances'>,
  probe: ResolvedProbe,
): Gallery {
  const { requireKnown, ...conditions } = filters;
  const { filters: traits } = parseTraitFilters(filters.traits, undefined, requireKnown);
  return {
    target,
    filters: { ...conditions, traits },
    comparedOn: probe.comparedOn,
    besideCase: circumstances?.caseId,
    except: recordIdsOf(probe.members.filter(({ source }) => isTargeted(target, source))),
  };
}

/** Whether a search among these could return the record that a probe came from. */
function isTargeted(target: Target, { kind }: ProbeSource): boolean {
  return TARGET_KINDS[target].some((one) => MODALITY_OF[one] === kind);
}

/** The gallery with what other prefectures have opened to the caller's. */
export async function withOpened(
  manager: EntityManager,
  ctx: RequestContext,
  gallery: Gallery,
): Promise<Gallery> {
  return { ...gallery, opened: await openedRecords(manager, ctx) };
}

/** Those of the opened records that the gallery holds, before its filters. */
export function openedIn({ target, except, opened = [] }: Gallery): readonly OpenedRecord[] {
  return opened.filter(
    ({ id, kind }) => TARGET_KINDS[target].includes(kind) && !except.includes(id),
  );
}

/** A condition that rows of parts meet, or rows of opened records, whose ids the database gave. */
export function inParts(condition: string, opened: readonly OpenedRecord[], record: string) {
  if (opened.length === 0) return condition;
  const ids = opened.map(({ id }) => `'${id}'`).join(', ');
  return `(${condition} OR ${record} IN (${ids}))`;
}
