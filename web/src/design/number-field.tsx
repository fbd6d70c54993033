import { useEffect, useRef, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { readNumber } from '../language/read-number.js';
import styles from './field.module.css';

interface NumberFieldProps {
  readonly label: string;
  /** Of which there is no half. */
  readonly isWhole?: boolean;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  readonly value: number | undefined;
  /** Undefined while there is no number. */
  readonly onChange: (value: number | undefined) => void;
  readonly isInvalid?: boolean;
  /** What the service found wrong with it. */
  readonly fault?: string | undefined;
}

/**
 * A number in whatever digits. A browser’s own field passes over the signs that are none of its own language, so that “1,5”
 * becomes 15; here what is no number is said to be none, and keeps the form from being sent.
 */
export function NumberField({ label, placeholder, className, ...props }: NumberFieldProps) {
  const { isWhole = false, isInvalid = false } = props;
  const { text, write, none } = useWritten(props);
  const fault = none ?? props.fault;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.setCustomValidity(none ?? '');
  }, [none]);
  return (
    <TextField
      inputMode={isWhole ? 'numeric' : 'decimal'}
      value={text}
      onChange={write}
      isInvalid={isInvalid || fault !== undefined}
      validationBehavior="aria"
      className={className ?? styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input
        ref={input}
        className={styles.input ?? ''}
        dir="auto"
        {...(placeholder !== undefined && { placeholder })}
      />
      <FieldError className={styles.fault ?? ''}>{fault}</FieldError>
    </TextField>
  );
}

type Written = Pick<NumberFieldProps, 'value' | 'onChange' | 'isWhole'>;

/** A number as it was typed, unless it has been changed from elsewhere, and that it is none. */
function useWritten({ value, onChange, isWhole = false }: Written) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const read = (text: string) => {
    const number = readNumber(text);
    return isWhole && !Number.isInteger(number) ? undefined : number;
  };
  const text = read(typed) === value ? typed : String(value ?? '');
  const isNone = text !== '' && read(text) === undefined;
  const whyNot = isWhole ? t('layout.no-whole-number') : t('layout.no-number');
  const write = (written: string) => {
    setTyped(written);
    onChange(read(written));
  };
  return { text, write, none: isNone ? whyNot : undefined };
}
