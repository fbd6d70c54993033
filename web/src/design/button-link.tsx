import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import styles from './button.module.css';

interface LookedAtProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: 'main' | 'plain' | 'quiet';
}

function Anchor({ look = 'plain', ...props }: LookedAtProps) {
  return <a {...props} className={`${styles.button} ${styles[look]} ${styles.link}`} />;
}

/** A link to another page that is what one does next, and looks like it. */
export const ButtonLink = createLink(Anchor);
