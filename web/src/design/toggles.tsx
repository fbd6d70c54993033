import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { isFound, MANY } from './is-found.js';
import { SearchBox } from './search-box.js';
import styles from './toggles.module.css';

interface TogglesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of some, all in sight; of many, those with a word, and what is chosen. */
export function Toggles<Value extends string>(props: TogglesProps<Value>) {
  const { label, options, chosen, onChange } = props;
  const [asked, ask] = useState('');
  const shown = options.filter(([value, text]) => chosen.includes(value) || isFound(text, asked));
  return (
    <>
      {options.length > MANY && (
        <div className={styles.search}>
          <SearchBox value={asked} onChange={ask} />
        </div>
      )}
      <ToggleButtonGroup
        className={styles.toggles ?? ''}
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          onChange(options.flatMap(([value]) => (keys.has(value) ? [value] : [])));
        }}
      >
        {shown.map(([value, text]) => (
          <ToggleButton key={value} id={value} className={styles.toggle ?? ''}>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  );
}
