import type { ReactNode } from 'react';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  /** How many there are of what it lists. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** A part of a page, with a name of its own. */
export function Sheet({ title, count, children }: SheetProps) {
  return (
    <section className={styles.sheet} aria-label={title}>
      <h2>
        {title}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** What a list with nothing in it is for, and how something comes into it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}
