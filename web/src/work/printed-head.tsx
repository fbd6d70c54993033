import styles from './printed-head.module.css';

interface PrintedHeadProps {
  readonly notice: string;
  /** Undefined where the case is not known yet. */
  readonly caseReference: string | undefined;
  readonly purpose: string;
}

/** What stands on paper alone, above candidates: what they are not, and for what they were searched. */
export function PrintedHead({ notice, caseReference, purpose }: PrintedHeadProps) {
  return (
    <div className={styles.printed}>
      <strong>{notice}</strong>
      <p>
        {caseReference !== undefined && (
          <>
            <bdi>{caseReference}</bdi>
            {' · '}
          </>
        )}
        <bdi>{purpose}</bdi>
      </p>
    </div>
  );
}
