import type { ReactNode } from 'react';
import styles from './lines.module.css';
import { Empty } from './sheet.js';

interface LinesProps {
  /** What is said where there are none: how one comes to be there; absent where there is always one. */
  readonly none?: string;
  readonly children: readonly ReactNode[];
}

/** A list of things, each on a line of its own: in columns, or below its name where there is no room for them. */
export function Lines({ none, children }: LinesProps) {
  if (none !== undefined && children.length === 0) return <Empty>{none}</Empty>;
  return (
    <div className={styles.room}>
      <ul className={styles.lines}>{children}</ul>
    </div>
  );
}

/** Its first child is what it is known by. */
export function Line({ children }: { readonly children: ReactNode }) {
  return <li className={styles.line}>{children}</li>;
}

/** What is told beside a thing, less loudly. */
export function Aside({ children }: { readonly children: ReactNode }) {
  return <span className={styles.aside}>{children}</span>;
}
