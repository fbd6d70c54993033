import type { ReactNode } from 'react';
import styles from './message.module.css';

interface MessageProps {
  readonly tone: 'alert' | 'notice' | 'good';
  readonly children: ReactNode;
}

/** Something that is said at once, also to who does not see it. */
export function Message({ tone, children }: MessageProps) {
  return (
    <div
      role={tone === 'alert' ? 'alert' : 'status'}
      className={`${styles.message} ${styles[tone]}`}
    >
      {children}
    </div>
  );
}
