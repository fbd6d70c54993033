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
