import type { Schema } from '@mirsam/client';
import { Fragment } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { BETWEEN } from '../../design/between.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import styles from './people.module.css';

interface ByWhomProps {
  readonly by: Schema<'PersonView'>;
  readonly at: string;
}

/** Who did something, as what, and when. */
export function ByWhom({ by, at }: ByWhomProps) {
  const { t } = useTexts();
  const { time } = useFormats();
  const prefectureName = usePrefectureName();
  const { name, role, prefecture } = by;
  const told = [
    name,
    prefecture === null ? null : prefectureName(prefecture),
    role === null ? null : t(`roles.${role}`),
  ];
  return (
    <span className={styles.by}>
      {told.map(
        (one) =>
          one !== null && (
            <Fragment key={one}>
              <bdi>{one}</bdi>
              {BETWEEN}
            </Fragment>
          ),
      )}
      <time dateTime={at}>
        <bdi>{time(at)}</bdi>
      </time>
    </span>
  );
}
