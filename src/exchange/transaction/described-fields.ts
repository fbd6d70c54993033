import { type Code, findTrait, type Mark, TRAITS, type TraitSet } from '../../traits/index.js';

/** What of a description has a place in the standard's own lists of codes; the whole of it goes with it, as JSON. */
export interface DescribedFields {
  /** NCIC codes, as 2.024, 2.031 and 2.032 have them. */
  readonly sex: string | null;
  readonly eyes: string | null;
  readonly hair: string | null;
  /** Type-10 codes: 10.026 SXS, 10.027 SEC and 10.028 SHC. */
  readonly faceDescriptions: readonly string[];
  readonly faceEyes: string | null;
  readonly faceHair: string | null;
  /** NCIC codes of scars, marks and tattoos, as 2.026 and 10.040 have them. */
  readonly marks: readonly DescribedMark[];
}

export interface DescribedMark {
  readonly smt: string;
  readonly kind: 'SCAR' | 'MARK' | 'TATTOO';
  /** Whether a picture of the face may show it. */
  readonly onFace: boolean;
}

type Standard = 'ncic' | 'nistType10';
/** By trait and code: what can be seen of it on a picture of a face. */
const SEEN: readonly (readonly [trait: string, codes: readonly string[], told: string])[] = [
  ['glasses', ['clear'], 'CLEAR GLASSES'],
  ['glasses', ['dark'], 'DARK GLASSES'],
  ['headwear', ['cap', 'beanie', 'hood', 'helmet'], 'HAT'],
  ['moustache', ['thin', 'medium', 'thick'], 'MOUSTACHE'],
  ['beard', ['short', 'full', 'long', 'goatee', 'chin_strap'], 'BEARD'],
];

const MARKS = TRAITS.find((trait) => trait.kind === 'mark');

/**
 * A code of the standard stands alone: no reader of it learns that a witness hesitated or was not sure. So only what was said
 * with one meaning, and not as unsure, is written so; the rest is told with its certainty in Type-2.
 */
export function describedFields(traits: TraitSet): DescribedFields {
  return {
    sex: exchanged(traits, 'ncic', 'sex'),
    eyes: exchanged(traits, 'ncic', 'eye_color'),
    hair: exchanged(traits, 'ncic', 'hair_length') ?? exchanged(traits, 'ncic', 'hair_color'),
    faceDescriptions: SEEN.flatMap(([trait, codes, told]) => {
      const said = sureValues(traits, trait);
      return said.length > 0 && said.every((code) => codes.includes(code)) ? [told] : [];
    }),
    faceEyes: exchanged(traits, 'nistType10', 'eye_color'),
    faceHair:
      exchanged(traits, 'nistType10', 'hair_length') ??
      exchanged(traits, 'nistType10', 'hair_color'),
    marks: (traits.marks ?? []).flatMap(describedMark),
  };
}

/** The one code of a standard that all that was said has; null of none, and of several. */
function exchanged(traits: TraitSet, standard: Standard, trait: string): string | null {
  const definition = findTrait(trait);
  const codes: readonly Code[] = definition?.kind === 'coded' ? definition.codes : [];
  const said = sureValues(traits, trait).map(
    (value) => codes.find(({ code }) => code === value)?.crosswalk[standard],
  );
  const [first, ...others] = new Set(said);
  return first === undefined || others.length > 0 ? null : (first.split(':')[1] ?? null);
}

function sureValues(traits: TraitSet, trait: string): readonly string[] {
  const said = (traits as Readonly<Record<string, unknown>>)[trait] as
    { readonly values?: readonly string[]; readonly certainty: string } | undefined;
  return said && said.certainty !== 'unsure' ? (said.values ?? []) : [];
}

function describedMark({ kind, place, certainty }: Mark): DescribedMark[] {
  const codes = MARKS?.kinds.find(({ code }) => code === kind)?.smt ?? {};
  const smt = codes[place] ?? codes[''];
  if (smt === undefined || certainty === 'unsure') return [];
  const onFace = MARKS?.places.find(({ code }) => code === place)?.region === 'face';
  return [{ smt, kind: imageKindOf(smt), onFace }];
}

/** What the standard calls a picture of it. */
function imageKindOf(smt: string): DescribedMark['kind'] {
  if (smt.startsWith('SC ')) return 'SCAR';
  return smt.startsWith('TAT ') ? 'TATTOO' : 'MARK';
}
