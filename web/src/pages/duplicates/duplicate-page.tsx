import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Badge } from '../../design/badge.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { BeginWork } from '../../work/begin-work.js';
import { pictureAddress, type PictureSize } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { BelowFaces, BesideFaces } from '../searches/beside-faces.js';
import { ComparedRegions } from '../searches/comparing/compared-regions.js';
import { FaceComparison } from '../searches/face-comparison.js';
import { DecideOnPair } from './decide-on-pair.js';
import { type Pair, pairQuery, PAIR_TONES } from './duplicates.js';
import styles from './duplicates.module.css';
import { PairHistory } from './pair-history.js';
import { PairSteps } from './pair-steps.js';
import { PairTraits } from './pair-traits.js';

/** Two records that may be of one person, why, and what was decided. */
export function DuplicatePage() {
  const { id } = useParams({ from: '/console/duplicates/$id' });
  const pair = useQuery(pairQuery(id));
  return <LoadedPage query={pair}>{(data) => <OnePair key={data.id} pair={data} />}</LoadedPage>;
}

function OnePair({ pair }: { readonly pair: Pair }) {
  const { t } = useTexts();
  const { time, score } = useFormats();
  const { importId } = useSearch({ from: '/console/duplicates/$id' });
  const { first, second, state, sameImage, createdAt, notice, explanation, bands } = pair;
  return (
    <>
      <PageHead isWide title={t('alerts.of-two', { first: first.number, second: second.number })}>
        <Badge tone={PAIR_TONES[state]}>{t(`duplicates.states.${state}`)}</Badge>
      </PageHead>
      <PairSteps id={pair.id} importId={importId} />
      <p className={styles.records}>
        {[first, second].map((one) => (
          <RecordOfPair key={one.id} record={one} />
        ))}
      </p>
      <p className={styles.about}>
        <span>{t('duplicates.of-day', { time: time(createdAt) })}</span>
        {sameImage && <span>{t('duplicates.same-image')}</span>}
        {explanation && (
          <span>{t('alerts.strength', { strength: score(explanation.strength) })}</span>
        )}
      </p>
      <Message tone="notice">{notice}</Message>
      <BesideFaces faces={<Faces pair={pair} />}>
        <DecideOnPair pair={pair} importId={importId} />
        <PairHistory pair={pair} />
      </BesideFaces>
      {explanation && (
        <BelowFaces>
          <PairTraits pair={pair} traits={explanation.traits} />
          <ComparedRegions face={explanation.face} bands={bands} />
        </BelowFaces>
      )}
    </>
  );
}

function RecordOfPair({ record }: { readonly record: Pair['first'] }) {
  const { t } = useTexts();
  const prefectureName = usePrefectureName();
  const { id, kind, number, prefecture } = record;
  return (
    <span>
      <Link to={kind === 'subject' ? '/subjects/$id' : '/sketches/$id'} params={{ id }}>
        {t(`records.${kind}`)} <Unbroken>{number}</Unbroken> · {prefectureName(prefecture)}
      </Link>{' '}
      <MinorityBadge of={record} />
    </span>
  );
}

/** Both faces, once it is said for which case and why they are looked at. */
function Faces({ pair: { first, second, explanation } }: { readonly pair: Pair }) {
  const { t } = useTexts();
  const work = useWork();
  if (!work) {
    const caseId = first.caseId ?? second.caseId;
    return (
      <Message tone="notice">
        {t('compare.say-why')} <BeginWork {...(caseId != null && { caseId })} />
      </Message>
    );
  }
  const picture = (of: Pair['first'], imageId?: string) => ({
    name: of.number,
    address: (size: PictureSize) => pictureAddress({ ...of, imageId }, size, work.consultation),
  });
  return (
    <FaceComparison
      probe={picture(first, explanation?.probeImageId)}
      candidate={picture(second, explanation?.face.imageId)}
    />
  );
}
