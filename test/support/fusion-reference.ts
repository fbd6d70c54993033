import {
  type Circumstance,
  type CircumstanceCodes,
  compareCircumstances,
} from '../../src/cases/index.js';
import { type FaceModel, type Modality, type RegionWeights } from '../../src/faces/index.js';
import {
  compareTraits,
  contradicts,
  type Mark,
  parseTraitFilters,
  rarityOf,
  type TraitCounts,
  type TraitSet,
} from '../../src/traits/index.js';

/** A record of a made-up gallery. */
export interface FusionRecord {
  readonly id: string;
  readonly kind: 'sketch' | 'subject';
  readonly prefecture: string;
  readonly sharing: 'national' | 'prefecture';
  readonly status: 'active' | 'withdrawn';
  readonly offence: string | null;
  readonly datedOn: string;
  readonly traits: TraitSet;
  /** Whether its templates are of the current model, or of a former one. */
  readonly current: boolean;
  /** Templates: projected, not centred. */
  readonly faces: readonly Float32Array[];
}

/** In the order in which the records came in. */
export type FusionGallery = readonly FusionRecord[];

export interface FusionQuery {
  /** A sketch of the gallery; null for a search by traits alone. */
  readonly probe: FusionRecord | null;
  /** What is said of the person; null for what the probe's record says. */
  readonly traits: TraitSet | null;
  readonly target: 'sketches' | 'subjects' | 'both';
  readonly filters: {
    readonly traits?: object;
    readonly prefectures?: readonly string[];
    readonly offences?: readonly string[];
    readonly communes?: readonly string[];
    readonly placeKinds?: readonly string[];
    readonly modusOperandi?: readonly string[];
    readonly datedFrom?: string;
    readonly datedTo?: string;
  };
  readonly weights: {
    readonly face: number;
    readonly traits: number;
    readonly regions?: RegionWeights;
  };
  readonly limit: number;
}

/** The mean of a modality as it was last published, and of how many templates; absent before the first. */
export type PublishedMeans = Partial<
  Readonly<Record<Modality, { readonly templates: number; readonly mean: readonly number[] }>>
>;

export interface ReferenceRow {
  readonly id: string;
  readonly seq: number;
  readonly score: number;
}

/** What the shipped means are worth in templates (ADR 6). */
const SHIPPED_WEIGHT = 50;

/**
 * Everybody whom a search of a prefecture may list, best first, by looking at every record: what
 * ADRs 4, 6 and 13 promise, without a line of `src/search`.
 */
export function referenceList(
  model: FaceModel,
  gallery: FusionGallery,
  { probe, traits, target, filters, weights }: FusionQuery,
  prefecture: string,
  published: PublishedMeans,
): ReferenceRow[] {
  // A drawing's ages are compared on its day, others today.
  const day = probe?.datedOn ?? new Date().toISOString().slice(0, 10);
  const said = traits ?? probe?.traits ?? {};
  const rarity = rarityOf(countsOf(gallery));
  const faceOf = probe && faceEvidence(model, published, probe, weights.regions);
  const inCommon = circumstancesWith('robbery', gallery);
  const rows = gallery.flatMap((record, seq): ReferenceRow[] => {
    if (record === probe || !inGallery(record, prefecture, target, filters, day)) return [];
    const { sum, comparisons } = compareTraits(said, aged(record, day), rarity);
    const byTraits = weights.traits * sum;
    const { id } = record;
    const beside = byTraits + weights.traits * inCommon(record);
    if (faceOf && hasFace(record))
      return [{ id, seq, score: weights.face * faceOf(record) + beside }];
    const known = comparisons.some(({ candidate }) => candidate !== null);
    const listed = faceOf ? byTraits > 0 : byTraits >= 0;
    return known && listed ? [{ id, seq, score: beside }] : [];
  });
  return rows.sort((a, b) => b.score - a.score || a.seq - b.seq);
}

function hasFace({ current, faces }: FusionRecord): boolean {
  return current && faces.length > 0;
}

function inGallery(
  record: FusionRecord,
  caller: string,
  target: FusionQuery['target'],
  filters: FusionQuery['filters'],
  day: string,
): boolean {
  const { kind, prefecture, sharing, status } = record;
  return (
    status === 'active' &&
    (prefecture === caller || sharing === 'national') &&
    (target === 'both' || target === (kind === 'sketch' ? 'sketches' : 'subjects')) &&
    passes(record, filters, day)
  );
}

/** Where and how the offence of each case was. */
export const AT = {
  robbery: {
    place: { commune: 'casablanca_anfa', kind: 'street' },
    modusOperandi: { codes: ['motorcycle', 'snatching'] },
  },
  burglary: {
    place: { commune: 'agadir', kind: 'street' },
    modusOperandi: { codes: ['motorcycle'] },
  },
} as const;

type CaseName = keyof typeof AT;

const codesOf = (name: CaseName): CircumstanceCodes => ({
  commune: [AT[name].place.commune],
  placeKind: [AT[name].place.kind],
  modusOperandi: AT[name].modusOperandi.codes,
});

/** What the case of a record has in common with the one that is searched for, by how many of those that are shared say so. */
function circumstancesWith(searched: CaseName, gallery: FusionGallery) {
  const names = Object.keys(AT) as CaseName[];
  const shared = names.filter((name) =>
    gallery.some(
      ({ offence, sharing, status }) =>
        offence === name && sharing === 'national' && status === 'active',
    ),
  );
  const said = shared.map(codesOf);
  const of = (circumstance: Circumstance) => ({
    cases: shared.length,
    codes: Object.fromEntries(
      codesOf(searched)[circumstance].map((code) => [
        code,
        said.filter((codes) => (codes[circumstance] as readonly string[]).includes(code)).length,
      ]),
    ),
  });
  const counts = {
    commune: of('commune'),
    placeKind: of('placeKind'),
    modusOperandi: of('modusOperandi'),
  };
  return ({ offence }: FusionRecord): number => {
    if (offence === null || offence === searched) return 0;
    const both = compareCircumstances(codesOf(searched), codesOf(offence as CaseName), counts);
    return both.reduce((sum, { logLikelihoodRatio }) => sum + logLikelihoodRatio, 0);
  };
}

function happenedSo(
  { offence }: FusionRecord,
  { communes, placeKinds, modusOperandi }: FusionQuery['filters'],
): boolean {
  const at: Readonly<Record<string, Circumstances>> = AT;
  const { place, modusOperandi: how } = at[offence ?? ''] ?? {};
  const within = [place?.commune, place?.commune.replace('_anfa', '')];
  return (
    (!communes || communes.some((one) => within.includes(one))) &&
    (!placeKinds || placeKinds.some((one) => one === place?.kind)) &&
    (!modusOperandi || modusOperandi.some((one) => how?.codes.includes(one)))
  );
}

interface Circumstances {
  readonly place?: { readonly commune: string; readonly kind: string };
  readonly modusOperandi?: { readonly codes: readonly string[] };
}

function passes(
  record: FusionRecord,
  { datedFrom = '', datedTo = '9999', ...filters }: FusionQuery['filters'],
  day: string,
): boolean {
  const { prefecture, offence, datedOn } = record;
  return (
    (filters.prefectures ?? [prefecture]).includes(prefecture) &&
    (!filters.offences || (offence !== null && filters.offences.includes(offence))) &&
    happenedSo(record, filters) &&
    datedFrom <= datedOn &&
    datedOn <= datedTo &&
    !contradicts(parseTraitFilters(filters.traits ?? {}).filters, aged(record, day))
  );
}

/** What a record says on a day: an age that was told has moved since. */
function aged({ traits, datedOn }: FusionRecord, day: string): TraitSet {
  if (!traits.age) return traits;
  const yet = day.slice(5) < datedOn.slice(5) ? 1 : 0;
  const years = Number(day.slice(0, 4)) - Number(datedOn.slice(0, 4)) - yet;
  const { min, max, certainty } = traits.age;
  return { ...traits, age: { min: min + years, max: max + years, certainty } };
}

/** Natural-log likelihood ratio of a record's most similar face. */
function faceEvidence(
  model: FaceModel,
  published: PublishedMeans,
  probe: FusionRecord,
  regions?: RegionWeights,
): (record: FusionRecord) => number {
  const means = {
    photo: meanOf(model, published, 'photo'),
    sketch: meanOf(model, published, 'sketch'),
  };
  const weighed = regions && Object.values(regions).some((weight) => weight > 0);
  const factors = weighed ? model.templateWeights(regions) : null;
  const compared = (vector: Float32Array, modality: Modality) =>
    Array.from(vector, (x, i) => (x - (means[modality][i] ?? 0)) * (factors?.[i] ?? 1));
  const [first] = probe.faces;
  const searched = compared(first ?? new Float32Array(), modalityOf(probe));
  return (record) => {
    const similarities = record.faces.map((vector) =>
      cosine(searched, compared(vector, modalityOf(record))),
    );
    return model.shareOf(regions) * model.evidence(Math.max(...similarities));
  };
}

function modalityOf({ kind }: FusionRecord): Modality {
  return kind === 'sketch' ? 'sketch' : 'photo';
}

/** The published mean, shrunk toward the shipped one. */
function meanOf(model: FaceModel, published: PublishedMeans, modality: Modality): number[] {
  const { templates, mean } = published[modality] ?? { templates: 0, mean: [] };
  return Array.from(
    model.means[modality],
    (shipped, i) =>
      (templates * (mean[i] ?? 0) + SHIPPED_WEIGHT * shipped) / (templates + SHIPPED_WEIGHT),
  );
}

function cosine(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) / Math.hypot(...a) / Math.hypot(...b);
}

/** How many records that all prefectures share say what. */
export function countsOf(
  records: readonly Pick<FusionRecord, 'traits' | 'sharing' | 'status'>[],
): TraitCounts {
  // Twelfths are whole for up to four codes, so that the order of adding up changes nothing.
  const twelfths: Record<string, Record<string, number>> = {};
  const count = (trait: string, statement: string, by: number) => {
    const own = (twelfths[trait] ??= {});
    own[statement] = (own[statement] ?? 0) + by;
  };
  for (const { traits, sharing, status } of records) {
    if (sharing !== 'national' || status !== 'active') continue;
    for (const [trait, said] of Object.entries(traits)) {
      if (Array.isArray(said)) {
        for (const { kind, place } of said as Mark[]) count(trait, `${kind} ${place}`, 12);
      } else if ('values' in said) {
        const { values } = said as { values: readonly string[] };
        for (const code of values) count(trait, code, 12 / values.length);
      }
    }
  }
  const whole = (own: Record<string, number>) =>
    Object.fromEntries(Object.entries(own).map(([statement, n]) => [statement, n / 12]));
  return Object.fromEntries(Object.entries(twelfths).map(([trait, own]) => [trait, whole(own)]));
}
