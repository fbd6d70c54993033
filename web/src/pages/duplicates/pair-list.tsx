import { Link } from '@tanstack/react-router';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { useMay } from '../../session/use-may.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { PAIR_TONES, type PairSummary } from './duplicates.js';
import styles from './duplicates.module.css';

interface PairListProps {
  readonly pairs: readonly PairSummary[];
  /** Of which import they are gone through. */
  readonly importId?: string | undefined;
}

export function PairList({ pairs, importId }: PairListProps) {
  const { t } = useTexts();
  const may = useMay();
  return (
    <>
      {/* Said beforehand, since it cannot be taken back. */}
      {pairs.length > 0 && may('adjudications.create-blind') && (
        <p className={styles.about}>{t('duplicates.costs-blindness')}</p>
      )}
      <Lines none={t('duplicates.none')}>
        {pairs.map((pair) => (
          <PairLine key={pair.id} pair={pair} importId={importId} />
        ))}
      </Lines>
    </>
  );
}

function PairLine({
  pair: { id, first, second, state, sameImage, createdAt },
  importId,
}: Pick<PairListProps, 'importId'> & { readonly pair: PairSummary }) {
  const { t } = useTexts();
  const { time } = useFormats();
  return (
    <Line>
      <Link
        to="/duplicates/$id"
        params={{ id }}
        search={importId === undefined ? {} : { importId }}
      >
        <Unbroken>{t('alerts.of-two', { first: first.number, second: second.number })}</Unbroken>
      </Link>
      <Aside>{t(`records.${first.kind}`)}</Aside>
      <Badge tone={PAIR_TONES[state]}>{t(`duplicates.states.${state}`)}</Badge>
      {sameImage && <Aside>{t('duplicates.same-image')}</Aside>}
      {[first, second].map((one) => (
        <MinorityBadge
          key={one.id}
          of={one}
          say={(words) => t('alerts.of-one', { number: one.number, words })}
        />
      ))}
      <Aside>{t('duplicates.of-day', { time: time(createdAt) })}</Aside>
    </Line>
  );
}
