import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { labelIn } from '../language/label-in.js';
import { CertaintyBars, stepPressed, stepTyped } from './certainty-bars.js';
import { codedValue, withValues } from './trait-set.js';
import { isPictured } from './pictograms/index.js';
import type { TraitFieldProps } from './trait-field.js';
import styles from './traits.module.css';
import { ValuePicture } from './value-picture.js';

/**
 * The values of a trait. To press one is to choose it or to take it back; to press one of its bars, or 1, 2 or 3 on it,
 * is to choose it and to say how sure the witness is.
 */
export function CodedField({
  trait,
  traits,
  change,
  vocabulary: { certainties },
}: TraitFieldProps) {
  const { i18n } = useTranslation();
  const { values = [], certainty } = codedValue(traits, trait) ?? {};
  const step = certainties.findIndex(({ code }) => code === certainty);
  const pressed = useRef<number>(undefined);

  function choose(chosen: Iterable<string>, sure?: number) {
    change(withValues(traits, trait, new Set(chosen), certainties[sure ?? -1]?.code));
  }

  function select(keys: ReadonlySet<unknown>) {
    const sure = pressed.current;
    pressed.current = undefined;
    const [taken] = values.filter((value) => !keys.has(value));
    const kept = [...keys] as string[];
    // A bar of what is chosen already only says how sure.
    choose(sure === undefined || taken === undefined ? kept : [...kept, taken], sure);
  }

  function typed({ key, target }: KeyboardEvent) {
    pressed.current = undefined;
    const value = (target as HTMLElement).dataset.value;
    const sure = stepTyped(key, certainties.length);
    if (value !== undefined && sure !== undefined) choose([...values, value], sure);
  }

  return (
    <div
      onPointerDownCapture={({ target }: PointerEvent) => {
        pressed.current = stepPressed(target);
      }}
      onKeyDownCapture={typed}
    >
      <ToggleButtonGroup
        className={`${styles.values} ${isPictured(trait.code) ? styles.pictured : ''}`}
        selectionMode="multiple"
        aria-label={labelIn(i18n.language, trait.label)}
        selectedKeys={values}
        onSelectionChange={select}
      >
        {(trait.codes ?? []).map(({ code, label }) => (
          <ToggleButton key={code} id={code} data-value={code} className={styles.value ?? ''}>
            <ValuePicture trait={trait.code} code={code} />
            <span className={styles.word}>{labelIn(i18n.language, label)}</span>
            <CertaintyBars steps={certainties.length} step={values.includes(code) ? step : -1} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
