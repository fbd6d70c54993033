import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import styles from './choice.module.css';
import field from './field.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  /** Null until one is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Not where one of them says nothing. */
  readonly isRequired?: boolean;
  /** Of one of many beside each other, whose options stand in a column. */
  readonly isRow?: boolean;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, description, options, value, onChange, isRow = false } = props;
  const { isRequired = true } = props;
  return (
    <RadioGroup
      className={`${styles.choice} ${isRow ? styles.row : ''}`}
      orientation="horizontal"
      isRequired={isRequired}
      value={value}
      onChange={(chosen) => {
        onChange(chosen as Value);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {options.map(([id, text]) => (
          <RadioField key={id} value={id}>
            <RadioButton className={styles.option ?? ''}>{text}</RadioButton>
          </RadioField>
        ))}
      </div>
      {description !== undefined && (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      )}
    </RadioGroup>
  );
}
