import styles from './unbroken.module.css';

/** A number of a record, or the reference of a case, that fits on a line of a telephone: CAS-SUB-2026-000001. */
const REFERENCE = /(?<![\w-])([A-Z][\w-]{0,17}-\d+)(?![\w-])/;

/** A text in which no number of a record is broken at its hyphens. */
export function Unbroken({ children }: { readonly children: string }) {
  return children.split(REFERENCE).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className={styles.unbroken}>
        {part}
      </span>
    ),
  );
}
