import type { Template } from '../enrolment/index.js';
import { isSearchable, OFFENCE_CODES } from '../cases/index.js';
import type {
  ComparedCircumstances,
  GalleryFilters,
  ListQuery,
  ResolvedProbe,
} from '../matching/index.js';
import { bornFor, type GalleryRecord, type RecordKind, traitsOn } from '../records/index.js';

/** As many as a search shows at most: one record raises no more alerts at once. */
const MOST_ALERTS = 50;

/**
 * Which sketches a record is linked with: unsolved ones. A known person is looked for where anybody might be looked
 * for: for an offence that faces are searched for.
 */
const FILTERS: Readonly<Record<RecordKind, GalleryFilters>> = {
  sketch: { unsolved: true },
  subject: { unsolved: true, offences: OFFENCE_CODES.filter(isSearchable) },
};

/**
 * What a record is searched for by: its prefecture is to be read with it.
 *
 * @param circumstances of its case
 */
export function linkageQuery(
  { kind, sharing, prefecture }: GalleryRecord,
  circumstances?: ComparedCircumstances,
): ListQuery {
  return {
    target: 'sketches',
    // A restricted record is nothing to other prefectures, and they are told nothing of theirs.
    filters: {
      ...FILTERS[kind],
      ...(sharing === 'prefecture' && { prefectures: [prefecture.code] }),
    },
    // By the face, since a pair is strong by it: see `linkStrength`.
    weights: { face: 1, traits: 0 },
    limit: MOST_ALERTS,
    // Shown, and not counted, as what traits say for a pair is: see `linkStrength`.
    circumstances,
  };
}

/**
 * What a record is searched with. Ages are compared on the day of a sketch, and of a known person today; both holders
 * read that of the person, so that it is by the year of birth.
 */
export function linkageProbe(
  record: GalleryRecord,
  { embedding, imageId, modality }: Template,
  today: string,
): ResolvedProbe {
  const { id, kind, number, datedOn } = record;
  const { birthDate = null } = record as { birthDate?: string | null };
  const comparedOn = kind === 'sketch' ? datedOn : today;
  const told = { traits: record.traits, dated_on: datedOn, ...bornFor(birthDate, false) };
  const traits = traitsOn(told, comparedOn);
  const member = {
    source: { kind: modality, recordId: id, imageId, number },
    embedding: Float32Array.from(embedding),
    modality,
    face: null,
    traits,
    recordId: id,
  } as const;
  return { members: [member], traits, ownTraits: true, comparedOn };
}
