import { Input, Label, TextField } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { useFormats } from '../language/formats.js';
import { labelIn } from '../language/label-in.js';
import fields from '../design/field.module.css';
import { rangeValue, wholeNumber, withBound } from './trait-set.js';
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
        <TextField
          key={bound}
          className={styles.bound ?? ''}
          isInvalid={wrong(`traits.${code}.${bound}`) || wrong(`traits.${code}`)}
          inputMode="numeric"
          maxLength={String(max).length}
          value={String(range?.[bound] ?? '')}
          onChange={(text) => {
            change((told) => withBound(told, trait, bound, wholeNumber(text)));
          }}
        >
          <Label>{t(`traits.${bound}`)}</Label>
          <Input className={fields.input ?? ''} placeholder={number(bound === 'min' ? min : max)} />
        </TextField>
      ))}
      {unit !== undefined && <span>{labelIn(language, unit)}</span>}
    </div>
  );
}
