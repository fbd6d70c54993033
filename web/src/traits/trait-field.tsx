import { memo, useId } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import fields from '../design/field.module.css';
import { labelIn } from '../language/label-in.js';
import { CertaintyChoice } from './certainty-choice.js';
import { CodedField } from './coded-field.js';
import { nameOf, wordsAlone } from './description.js';
import { MarksField } from './marks-field.js';
import { RangeField } from './range-field.js';
import {
  certaintyOf,
  type Trait,
  type TraitSet,
  type Vocabulary,
  withCertainty,
} from './trait-set.js';
import styles from './traits.module.css';
import { useTeller } from './use-teller.js';

export interface TraitFieldProps {
  readonly trait: Trait;
  readonly vocabulary: Vocabulary;
  readonly traits: TraitSet;
  /** From what is told now to what is told then. */
  readonly change: (next: (traits: TraitSet) => TraitSet) => void;
  /** Whether something is wrong with a field, as the service names it. */
  readonly wrong: (field: string) => boolean;
}

export interface LabelledTraitFieldProps extends Omit<TraitFieldProps, 'wrong'> {
  /** What is wrong, by the field's name. */
  readonly faults: ReadonlyMap<string, string>;
}

/** Values of one trait that stand beside another trait. */
const MOST_BESIDE = 3;

const FIELDS = { coded: CodedField, range: RangeField, mark: MarksField };

/** Whether it takes a whole line. */
const isLong = ({ kind, codes = [] }: Trait) => kind === 'mark' || codes.length > MOST_BESIDE;

/**
 * A trait with its name, how sure the witness is of it, and what is wrong with it. There are some forty of them on a
 * page, with two hundred values: one that stays as it was is not drawn again.
 */
export const TraitField = memo(LabelledField, (before, after) => {
  const { code } = after.trait;
  return (
    before.trait === after.trait &&
    before.vocabulary === after.vocabulary &&
    before.traits[code] === after.traits[code] &&
    faultsOf(code, before.faults).join() === faultsOf(code, after.faults).join()
  );
});

function LabelledField({ faults, ...props }: LabelledTraitFieldProps) {
  const { t, language } = useTexts();
  const { trait, vocabulary, traits, change } = props;
  const id = useId();
  const name = labelIn(language, trait.label);
  const certainty = certaintyOf(traits, trait);
  const messages = [...new Set(faultsOf(trait.code, faults))];
  const teller = useTeller();
  const Field = FIELDS[trait.kind];
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={messages.length > 0 ? `${id}-faults` : undefined}
      className={`${styles.trait} ${isLong(trait) ? styles.long : ''}`}
    >
      <h4 id={id}>{name}</h4>
      <div className={styles.field}>
        <Field {...props} wrong={(field) => faults.has(field)} />
      </div>
      {certainty !== undefined && (
        <CertaintyChoice
          certainties={vocabulary.certainties}
          about={name}
          value={certainty}
          onChange={(sure) => {
            change((told) => withCertainty(told, trait, sure));
          }}
        />
      )}
      <div id={`${id}-faults`} aria-live="polite" className={styles.faults}>
        {/* A gesture says two things at once: who does not see the bars hears both. */}
        {certainty !== undefined && (
          <VisuallyHidden>
            {t('traits.now-told', {
              values: wordsAlone(traits, trait, teller),
              certainty: nameOf(vocabulary.certainties, certainty, language),
            })}
          </VisuallyHidden>
        )}
        {messages.map((message) => (
          <p key={message} className={fields.fault}>
            {message}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Of the trait itself and of all that is in it. */
export function faultsOf(code: string, faults: ReadonlyMap<string, string>): string[] {
  const own = `traits.${code}`;
  return [...faults]
    .filter(
      ([field]) => field === own || field.startsWith(`${own}.`) || field.startsWith(`${own}[`),
    )
    .map(([, message]) => message);
}
