import type { Schema } from '@mirsam/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/formats.js';
import styles from './people.module.css';

interface ByWhomProps {
  readonly by: Schema<'PersonView'>;
  readonly at: string;
}

/** Who did something, as what, and when. */
export function ByWhom({ by, at }: ByWhomProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { name, role, prefecture } = by;
  const told = [name, role === null ? null : t(`roles.${role}`), prefecture];
  return (
    <span className={styles.by}>
      {told.map((one) => one !== null && <bdi key={one}>{one}</bdi>)}
      <time dateTime={at}>
        <bdi>{time(at)}</bdi>
      </time>
    </span>
  );
}
