import type { ReactNode } from 'react';
import styles from './compare.module.css';

interface BesideFacesProps {
  readonly faces: ReactNode;
  readonly children: ReactNode;
}

/** Faces, and beside them what is said of them: they stay in sight while it is written. */
export function BesideFaces({ faces, children }: BesideFacesProps) {
  return (
    <div className={styles.desk}>
      <div>{faces}</div>
      <div className={styles.said}>{children}</div>
    </div>
  );
}

/** What was compared of them, trait by trait and part by part, below both. */
export function BelowFaces({ children }: { readonly children: ReactNode }) {
  return <div className={styles.evidence}>{children}</div>;
}
