import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { DayField } from '../design/day-field.js';
import { labelIn } from '../language/label-in.js';
import { CertaintyBars } from './certainty-bars.js';
import { isPictured } from './pictograms/index.js';
import type { TraitFieldProps } from './trait-field.js';
import { codedValue, withSeenOn, withValues } from './trait-set.js';
import styles from './traits.module.css';
import { useCertaintyGesture } from './use-certainty-gesture.js';
import { ValuePicture } from './value-picture.js';

/** The values of a trait: to press one is to choose it, or to take it back. */
export function CodedField({
  trait,
  traits,
  change,
  vocabulary: { certainties },
}: TraitFieldProps) {
  const { t, language } = useTexts();
  const { values = [], certainty, seenOn = '' } = codedValue(traits, trait) ?? {};
  const step = certainties.findIndex(({ code }) => code === certainty);
  const choose = (chosen: Iterable<string>, sure?: number) => {
    const code = certainties[sure ?? -1]?.code;
    change((told) => withValues(told, trait, new Set(chosen), code));
  };
  const { around, takeStep } = useCertaintyGesture(certainties.length, (value, sure) => {
    choose([...values, value], sure);
  });

  function select(keys: ReadonlySet<unknown>) {
    const sure = takeStep();
    // A bar of what is chosen already only says how sure.
    choose((sure === undefined ? [...keys] : [...values, ...keys]) as string[], sure);
  }

  return (
    <div {...around}>
      <ToggleButtonGroup
        className={`${styles.values} ${isPictured(trait.code) ? styles.pictured : ''}`}
        selectionMode="multiple"
        aria-label={labelIn(language, trait.label)}
        selectedKeys={values}
        onSelectionChange={select}
      >
        {(trait.codes ?? []).map(({ code, label }) => (
          <ToggleButton key={code} id={code} data-value={code} className={styles.value ?? ''}>
            <ValuePicture trait={trait.code} code={code} />
            <span className={styles.word}>{labelIn(language, label)}</span>
            <CertaintyBars steps={certainties.length} step={values.includes(code) ? step : -1} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {trait.fades && values.length > 0 && (
        <DayField
          label={t('traits.seen-on')}
          description={t('traits.seen-on-why')}
          value={seenOn}
          onChange={(day) => {
            change((told) => withSeenOn(told, trait, day));
          }}
        />
      )}
    </div>
  );
}
