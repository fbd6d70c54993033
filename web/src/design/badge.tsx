import type { ReactNode } from 'react';
import styles from './badge.module.css';

interface BadgeProps {
  readonly tone?: 'plain' | 'good' | 'notice' | 'alert';
  /** Of more words than are sure to fit on a line. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** The state of something, in a word or two. */
export function Badge({ tone = 'plain', isLong = false, children }: BadgeProps) {
  const long = isLong ? ` ${styles.long}` : '';
  return <span className={`${styles.badge} ${styles[tone]}${long}`}>{children}</span>;
}
