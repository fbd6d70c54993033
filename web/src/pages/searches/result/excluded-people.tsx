import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Sheet } from '../../../design/sheet.js';
import { useFormats } from '../../../language/formats.js';
import { useMay } from '../../../session/use-may.js';
import { RecordPicture } from '../../../work/record-picture.js';
import { MinorityBadge } from '../../records/minority-badge.js';
import { ThingLink } from '../../things/thing-link.js';
import styles from './result.module.css';

type Excluded = Schema<'SearchView'>['excluded'][number];

/** Whom examiners excluded for the case: apart, with who said so and why. */
export function ExcludedPeople({ search }: { readonly search: Schema<'SearchView'> }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { excluded } = search;
  if (excluded.length === 0) return null;
  return (
    <Sheet title={t('searches.apart')} count={number(excluded.length)}>
      <p className={styles.soft}>{t('searches.apart-what')}</p>
      <ul className={styles.excluded}>
        {excluded.map((one) => (
          <Person key={one.rank} one={one} />
        ))}
      </ul>
    </Sheet>
  );
}

function Person({ one }: { readonly one: Excluded }) {
  const { t } = useTexts();
  const { time } = useFormats();
  const may = useMay();
  if (!('exclusion' in one)) return <li>{t('compare.not-shown')}</li>;
  const { id, kind, number, face, exclusion } = one;
  return (
    <li>
      <RecordPicture of={{ kind, id, number, imageId: face?.imageId }} size="thumb" />
      <div>
        <strong>{number}</strong> <span className={styles.soft}>{time(exclusion.at)}</span>{' '}
        <MinorityBadge of={one} />
        {exclusion.by.map(({ actor, name, reason }) => (
          <p key={actor}>
            <bdi>{name}</bdi> – <bdi>{reason}</bdi>
          </p>
        ))}
        <ThingLink thing="search" id={exclusion.searchId}>
          {may('adjudications.decide') ? t('searches.bring-back') : t('searches.where-said')}
        </ThingLink>
      </div>
    </li>
  );
}
