import {
  FieldError,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import styles from './field.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
}

export function TextArea({ label, description, fault, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={fault !== undefined}
      // The service says what is wrong, in the language of the page; a browser would let nothing be sent again.
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <AriaTextArea className={styles.input ?? ''} dir="auto" rows={3} />
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.fault ?? ''}>{fault}</FieldError>
    </AriaTextField>
  );
}
