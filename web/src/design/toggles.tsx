import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './toggles.module.css';

interface TogglesProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any of some, all in sight. */
export function Toggles<Value extends string>(props: TogglesProps<Value>) {
  const { label, options, chosen, onChange } = props;
  return (
    <ToggleButtonGroup
      className={styles.toggles ?? ''}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        onChange(options.flatMap(([value]) => (keys.has(value) ? [value] : [])));
      }}
    >
      {options.map(([value, text]) => (
        <ToggleButton key={value} id={value} className={styles.toggle ?? ''}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
