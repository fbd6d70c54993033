import type { Schema } from '@mirsam/client';
import type { TraitSet } from '../../../traits/trait-set.js';

/** Parts of the face that a witness may be sure of, or not have seen. */
export const REGIONS = ['eyes', 'nose', 'mouth', 'outline'] as const;

export type Region = (typeof REGIONS)[number];

/** What a witness says of a region, and what it then counts. */
export const SURENESS = { unseen: 0, seen: 1, sure: 2 } as const;

export type Sureness = keyof typeof SURENESS;

export const TARGETS = ['both', 'sketches', 'subjects'] as const;

export type Target = (typeof TARGETS)[number];

/** What an image that was chosen is; `unsaid`: what it looks like. */
export const SAID_TO_BE = ['unsaid', 'sketch', 'photo'] as const;

export type SaidToBe = (typeof SAID_TO_BE)[number];

export type Alteration = NonNullable<Schema<'ProbeMemberInput'>['alterations']>[number];

export interface StoredMember {
  readonly kind: 'sketch' | 'subject';
  readonly id: string;
  readonly number: string;
}

export interface ChosenImage {
  readonly kind: 'image';
  /** Of this page alone. */
  readonly id: string;
  readonly file: Blob;
  readonly name: string;
  readonly saidToBe: SaidToBe;
  /** What was done to it before; of nothing it needs no original. */
  readonly alterations: readonly Alteration[];
  /** As it was before. */
  readonly original: Blob | null;
}

export type DraftMember = StoredMember | ChosenImage;

export const MOST_MEMBERS = 6;

export type DraftFilters = Schema<'SearchFilters'>;

/** A search before it is run. */
export interface SearchDraft {
  readonly members: readonly DraftMember[];
  readonly target: Target;
  readonly filters: DraftFilters;
  /** What is known of the person; of nobody yet, and then stored records speak with their own. */
  readonly traits: TraitSet;
  readonly regions: Readonly<Record<Region, Sureness>>;
  readonly limit: number;
}

export const NEW_DRAFT: SearchDraft = {
  members: [],
  target: 'both',
  filters: {},
  traits: {},
  regions: { eyes: 'seen', nose: 'seen', mouth: 'seen', outline: 'seen' },
  limit: 20,
};

type Query = Omit<Schema<'SearchQuery'>, 'caseId' | 'purpose'>;

/** As the service takes it, with the images that are to be sent along. */
export interface Asked {
  readonly query: Query;
  readonly images: Blob[];
  /** Of the images that were altered, in their order. */
  readonly originals: Blob[];
}

export function queryOf(draft: SearchDraft): Asked {
  const { members, target, filters, traits, limit } = draft;
  const hasTraits = Object.keys(traits).length > 0;
  const probe = probeOf(members, traits);
  const regions = regionWeights(draft);
  return {
    query: {
      target,
      filters,
      limit,
      ...(probe && { probe }),
      ...(hasTraits && members.length > 0 && { traits: { ...traits } }),
      ...(regions && members.length > 0 && { weights: { regions } }),
    },
    images: members.flatMap((one) => (one.kind === 'image' ? [one.file] : [])),
    originals: members.flatMap((one) => (isAltered(one) ? (one.original ?? []) : [])),
  };
}

/** One is named by itself, several as members; without any, traits alone are searched by. */
function probeOf(members: readonly DraftMember[], traits: TraitSet): Query['probe'] {
  const named = members.map((one) => {
    if (one.kind !== 'image') return { recordId: one.id };
    return {
      ...(one.saidToBe !== 'unsaid' && { modality: one.saidToBe }),
      ...(isAltered(one) && { alterations: [...one.alterations] }),
    };
  });
  const [only, ...others] = named;
  if (!only) return { traits: { ...traits } };
  if (others.length > 0) return { members: named };
  return Object.keys(only).length > 0 ? only : undefined;
}

/** Undefined where all count alike, as they were found to be worth. */
function regionWeights({ regions }: SearchDraft) {
  if (REGIONS.every((region) => regions[region] === 'seen')) return undefined;
  return Object.fromEntries(REGIONS.map((region) => [region, SURENESS[regions[region]]]));
}

/**
 * Of a probe only stored records matter to the gallery, which would find themselves; and traits, where there is
 * nothing else, to what they are worth.
 */
export function countedProbeOf({ members, traits }: SearchDraft): Query['probe'] {
  if (members.length === 0) return Object.keys(traits).length > 0 ? { traits } : undefined;
  const stored = members.flatMap((one) => (one.kind === 'image' ? [] : [{ recordId: one.id }]));
  return stored.length > 1 ? { members: stored } : stored[0];
}

/** Whether something was done to an image before, so that it is sent with its original. */
export const isAltered = (one: DraftMember): one is ChosenImage =>
  one.kind === 'image' && one.alterations.length > 0;

export const lacksOriginal = ({ members }: SearchDraft) =>
  members.some((one) => isAltered(one) && one.original === null);

/** Whether there is something to search with. */
export function isSearchable({ members, traits }: SearchDraft): boolean {
  return members.length > 0 || Object.keys(traits).length > 0;
}
