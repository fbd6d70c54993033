import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { useFormats } from '../../language/formats.js';
import { labelIn } from '../../language/label-in.js';
import { wordsAlone } from '../../traits/description.js';
import type { TraitSet } from '../../traits/trait-set.js';
import { useTeller } from '../../traits/use-teller.js';
import { traitsQuery } from '../../traits/vocabulary.js';

/** A field of a record by its name in the history, and what it said, in words. */
export interface FieldWords {
  readonly label: string;
  /** Null where it was empty. */
  readonly say: (value: unknown) => string | null;
}

const OF_TRAIT = 'traits.';

/** Undefined of what is said by the act alone: pictures, and the state of the record. */
export function useFieldWords(): (field: string) => FieldWords | undefined {
  const { t, language } = useTexts();
  const { day, list } = useFormats();
  const teller = useTeller();
  const { data: vocabulary } = useQuery(traitsQuery);
  const text = (label: string, say: (value: string) => string = (value) => value): FieldWords => ({
    label,
    say: (value) => (typeof value === 'string' ? say(value) : null),
  });
  const fields: Readonly<Record<string, FieldWords>> = {
    description: text(t('entry.description')),
    author: text(t('sketches.author')),
    software: text(t('sketches.software')),
    fullName: text(t('subjects.full-name')),
    datedOn: text(t('sketches.dated-on'), day),
    cnie: text(t('subjects.cnie')),
    passport: text(t('subjects.passport')),
    registeredAs: text(t('subjects.registered-as'), (one) =>
      t(`subjects.registered.${one as 'suspect'}`),
    ),
    birthDate: text(t('subjects.birth-date'), day),
    caseId: text(t('entry.case'), () => t('history.a-case')),
    sharing: text(t('entry.sharing'), (one) => t(`entry.sharings.${one as 'national'}`)),
    origin: text(t('sketches.origin'), (one) => t(`origins.${one as 'other'}`)),
    witnessConfidence: text(t('sketches.confidence'), (one) =>
      t(`sketches.confidences.${one as 'high'}`),
    ),
    aliases: {
      label: t('subjects.aliases'),
      say: (value) => (Array.isArray(value) ? list(value as string[]) : null),
    },
  };
  return (field) => {
    if (!field.startsWith(OF_TRAIT)) return fields[field];
    const code = field.slice(OF_TRAIT.length);
    const trait = vocabulary?.traits.find((one) => one.code === code);
    if (!trait) return undefined;
    return {
      label: labelIn(language, trait.label),
      say: (value) =>
        value === null ? null : wordsAlone({ [code]: value } as TraitSet, trait, teller),
    };
  };
}
