import type { ReactNode } from 'react';
import styles from './form.module.css';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** Fields and buttons, one below the other; what is sent is sent by the page itself. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // That of a dialog is none of the form that it was opened from.
        event.stopPropagation();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
