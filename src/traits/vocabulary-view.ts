import { LANGUAGES } from '../common/index.js';
import type { Language, Text } from '../common/index.js';
import { LONGEST_NOTE, MOST_MARKS, MOST_VALUES } from './field-readers.js';
import type { TraitsOff } from './switched-off.js';
import { CERTAINTY_GRADES, GROUPS, TRAITS, VOCABULARY_VERSION } from './vocabulary.js';
import type { Code, Crosswalk, MarkRegion, TraitDefinition } from './vocabulary.types.js';

type Label = string | Text;

interface CodeView {
  readonly code: string;
  readonly label: Label;
  readonly crosswalk?: Crosswalk;
}

interface PlaceView extends CodeView {
  readonly region: MarkRegion;
  readonly side: 'left' | 'right' | null;
  readonly covers: readonly string[];
}

interface KindView extends CodeView {
  readonly smt: Readonly<Record<string, string>>;
  readonly onlyAt: readonly string[] | null;
  readonly motifs: readonly CodeView[];
}

/** A trait as a form needs it; which members there are depends on `kind`. */
export interface TraitView {
  readonly code: string;
  readonly group: string;
  readonly kind: TraitDefinition['kind'];
  readonly label: Label;
  readonly multiple: boolean;
  /** Of a coded trait. */
  readonly fades?: boolean;
  readonly unit?: Label;
  readonly min?: number;
  readonly max?: number;
  readonly codes?: readonly CodeView[];
  readonly kinds?: readonly KindView[];
  readonly places?: readonly PlaceView[];
}

/** The answer of `GET /vocabulary/traits`. */
export interface VocabularyView {
  readonly version: string;
  readonly languages: readonly Language[];
  readonly certainties: readonly CodeView[];
  readonly limits: { readonly values: number; readonly marks: number; readonly note: number };
  readonly groups: readonly CodeView[];
  readonly traits: readonly TraitView[];
}

/**
 * The vocabulary with each label as one text in the language, or as `{fr, ar, en}` when none is
 * given, without what is switched off. Frequencies and neighbours are left out: they belong to the evidence model.
 */
export function vocabularyIn(language?: Language, off: TraitsOff = new Set()): VocabularyView {
  const label = (text: Text): Label => (language ? text[language] : text);
  const named = ({ code, label: text }: { code: string; label: Text }): CodeView => ({
    code,
    label: label(text),
  });
  const traits = TRAITS.filter(({ code }) => !off.has(code));
  const groups = GROUPS.filter(({ code }) => traits.some(({ group }) => group === code));
  return {
    version: VOCABULARY_VERSION,
    languages: language ? [language] : LANGUAGES,
    certainties: CERTAINTY_GRADES.map(named),
    limits: { values: MOST_VALUES, marks: MOST_MARKS, note: LONGEST_NOTE },
    groups: groups.map(named),
    traits: traits.map((trait) => traitView(trait, label)),
  };
}

function traitView(trait: TraitDefinition, label: (text: Text) => Label): TraitView {
  const coded = ({ code, label: text, crosswalk }: Code): CodeView => ({
    code,
    label: label(text),
    ...(Object.keys(crosswalk).length > 0 && { crosswalk }),
  });
  const { code, group, kind, multiple } = trait;
  const common = { code, group, kind, label: label(trait.label), multiple };
  switch (trait.kind) {
    case 'coded':
      return { ...common, fades: trait.fades, codes: trait.codes.map(coded) };
    case 'range':
      return { ...common, unit: label(trait.unit), min: trait.min, max: trait.max };
    case 'mark':
      return {
        ...common,
        kinds: trait.kinds.map((each) => ({
          ...coded(each),
          smt: each.smt,
          onlyAt: each.onlyAt,
          motifs: each.code === trait.motifsOf ? trait.motifs.map(coded) : [],
        })),
        places: trait.places.map((each) => ({
          ...coded(each),
          region: each.region,
          side: each.side,
          covers: each.covers,
        })),
      };
  }
}
