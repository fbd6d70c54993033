import type { Schema } from '@mirsam/client';
import { labelIn } from '../../language/label-in.js';

interface ToldTrait {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  readonly certainty: string | undefined;
}

interface CodedValue {
  readonly values: readonly string[];
}

interface RangeValue {
  readonly min: number;
  readonly max: number;
}

interface MarkValue {
  readonly kind: string;
  readonly place: string;
}

type TraitValue = Partial<CodedValue & RangeValue> & { readonly certainty?: string };

/** What is told of somebody, in the words of the vocabulary and in its order. */
export function toldTraits(
  traits: Readonly<Record<string, unknown>>,
  vocabulary: Schema<'TraitVocabulary'>,
  language: string,
): ToldTrait[] {
  const certaintyOf = (code: string | undefined) => {
    const found = vocabulary.certainties.find((certainty) => certainty.code === code);
    return found && labelIn(language, found.label);
  };
  return vocabulary.traits.flatMap((trait) => {
    const value = traits[trait.code];
    if (value === undefined) return [];
    const { code, label } = trait;
    const certainty = Array.isArray(value) ? undefined : (value as TraitValue).certainty;
    return [
      {
        code,
        label: labelIn(language, label),
        value: valueIn(language, trait, value),
        certainty: certaintyOf(certainty),
      },
    ];
  });
}

function valueIn(language: string, trait: Schema<'TraitDescription'>, value: unknown): string {
  const named = (codes: readonly Schema<'LabelledCode'>[] = [], code: string) => {
    const found = codes.find((one) => one.code === code);
    return found ? labelIn(language, found.label) : code;
  };
  if (trait.kind === 'mark') {
    return (value as readonly MarkValue[])
      .map(({ kind, place }) => `${named(trait.kinds, kind)} (${named(trait.places, place)})`)
      .join(', ');
  }
  if (trait.kind === 'range') {
    const { min, max } = value as RangeValue;
    const unit = trait.unit === undefined ? '' : ` ${labelIn(language, trait.unit)}`;
    return min === max ? `${min}${unit}` : `${min}–${max}${unit}`;
  }
  return (value as CodedValue).values.map((code) => named(trait.codes, code)).join(', ');
}
