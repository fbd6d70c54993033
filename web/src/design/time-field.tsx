import { parseTime } from '@internationalized/date';
import {
  DateInput,
  DateSegment,
  FieldError,
  Label,
  TimeField as AriaTimeField,
} from 'react-aria-components';
import { AnyDigits } from './any-digits.js';
import styles from './day-field.module.css';
import fields from './field.module.css';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`, of 24 hours; empty while there is no whole time. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  /** What the service found wrong with it. */
  readonly fault?: string | undefined;
}

/** A time of day, as a `DayField` is a day. */
export function TimeField({ label, value, onChange, fault }: TimeFieldProps) {
  return (
    <AnyDigits>
      <AriaTimeField
        hourCycle={24}
        shouldForceLeadingZeros
        value={value === '' ? null : parseTime(value)}
        onChange={(time) => {
          onChange(time?.toString().slice(0, 5) ?? '');
        }}
        isInvalid={fault !== undefined}
        validationBehavior="aria"
        className={fields.field ?? ''}
      >
        <Label className={fields.label ?? ''}>{label}</Label>
        <DateInput className={`${fields.input} ${styles.day}`}>
          {(segment) => <DateSegment segment={segment} className={styles.part ?? ''} />}
        </DateInput>
        <FieldError className={fields.fault ?? ''}>{fault}</FieldError>
      </AriaTimeField>
    </AnyDigits>
  );
}
