import { parseDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, FieldError, Label, Text } from 'react-aria-components';
import { AnyDigits } from './any-digits.js';
import styles from './day-field.module.css';
import fields from './field.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  /** `YYYY-MM-DD`; empty while there is no whole day. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** What the service found wrong with it. */
  readonly fault?: string | undefined;
}

/** A day as the language of the page writes it; a browser’s own field would ask in the language of the browser. */
export function DayField({ label, description, value, onChange, fault, ...props }: DayFieldProps) {
  return (
    <AnyDigits>
      <DateField
        {...props}
        value={value === '' ? null : parseDate(value)}
        onChange={(day) => {
          onChange(day?.toString() ?? '');
        }}
        isInvalid={fault !== undefined}
        validationBehavior="aria"
        className={fields.field ?? ''}
      >
        <Label className={fields.label ?? ''}>{label}</Label>
        <DateInput className={`${fields.input} ${styles.day}`}>
          {(segment) => <DateSegment segment={segment} className={styles.part ?? ''} />}
        </DateInput>
        {description !== undefined && (
          <Text slot="description" className={fields.description ?? ''}>
            {description}
          </Text>
        )}
        <FieldError className={fields.fault ?? ''}>{fault}</FieldError>
      </DateField>
    </AnyDigits>
  );
}
