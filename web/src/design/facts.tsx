import type { ReactNode } from 'react';
import { inTwoLines } from '../language/as-is-said.js';
import styles from './facts.module.css';
import { Unbroken } from './unbroken.js';

/** What is known of something, by name. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  /** Nothing is shown where nothing is known. */
  readonly value: string | null | undefined;
}

export function Fact({ name, value }: FactProps) {
  if (value == null || value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>
          <Unbroken>{inTwoLines(value)}</Unbroken>
        </bdi>
      </dd>
    </div>
  );
}
