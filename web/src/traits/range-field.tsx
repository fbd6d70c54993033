import { useTexts } from '../language/use-texts.js';
import { NumberField } from '../design/number-field.js';
import { useFormats } from '../language/formats.js';
import { labelIn } from '../language/label-in.js';
import { rangeValue, withBound } from './trait-set.js';
import styles from './traits.module.css';
import type { TraitFieldProps } from './trait-field.js';

/** From, to, and the unit; one of them is enough. */
export function RangeField({ trait, traits, change, wrong }: TraitFieldProps) {
  const { t, language } = useTexts();
  const { number } = useFormats();
  const { code, unit, min = 0, max = 0 } = trait;
  const range = rangeValue(traits, trait);
  return (
    <div className={styles.range}>
      {(['min', 'max'] as const).map((bound) => (
        <NumberField
          key={bound}
          className={styles.bound}
          label={t(`traits.${bound}`)}
          isWhole
          placeholder={number(bound === 'min' ? min : max)}
          isInvalid={wrong(`traits.${code}.${bound}`) || wrong(`traits.${code}`)}
          value={range?.[bound]}
          onChange={(end) => {
            change((told) => withBound(told, trait, bound, end));
          }}
        />
      ))}
      {unit !== undefined && <span>{labelIn(language, unit)}</span>}
    </div>
  );
}
