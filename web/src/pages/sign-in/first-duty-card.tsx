import type { ReactNode } from 'react';
import styles from './sign-in.module.css';

interface FirstDutyCardProps {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}

/** What an account has to do before anything else opens, and why. */
export function FirstDutyCard({ title, why, children }: FirstDutyCardProps) {
  return (
    <main className={styles.page}>
      <title>{title}</title>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <p>{why}</p>
        </header>
        {children}
      </div>
    </main>
  );
}
