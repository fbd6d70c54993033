import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Empty } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { BeginWork } from '../../work/begin-work.js';
import { pictureAddress, type PictureSize } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import { BelowFaces, BesideFaces } from '../searches/beside-faces.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { ComparedRegions } from '../searches/comparing/compared-regions.js';
import { FaceComparison } from '../searches/face-comparison.js';
import { AlertAnswer, SaidOfAlert } from './alert-answer.js';
import { useRecordName } from './alert-list.js';
import { AlertTraits } from './alert-traits.js';
import { type Alert, alertQuery, TONES } from './alerts.js';
import { InCommon } from './in-common.js';
import styles from './alerts.module.css';

/** Two records that may show one person, why, and what their holders say of it. */
export function AlertPage() {
  const { id } = useParams({ from: '/console/alerts/$id' });
  const alert = useQuery(alertQuery(id));
  return <LoadedPage query={alert}>{(data) => <Pair alert={data} />}</LoadedPage>;
}

function Pair({ alert }: { readonly alert: Alert }) {
  const { t } = useTexts();
  const { time, score } = useFormats();
  const nameOf = useRecordName();
  const prefectureName = usePrefectureName();
  const { probe, candidate, state, createdAt, notice, explanation, bands } = alert;
  return (
    <>
      <PageHead
        isWide
        title={t('alerts.of-two', { first: nameOf(probe), second: nameOf(candidate) })}
      >
        <Badge tone={TONES[state]}>{t(`alerts.states.${state}`)}</Badge>
      </PageHead>
      <p className={styles.sketches}>
        {[probe, candidate].map(
          (one) =>
            'number' in one && (
              <span key={one.id}>
                <Link
                  to={one.kind === 'subject' ? '/subjects/$id' : '/sketches/$id'}
                  params={{ id: one.id }}
                >
                  {t(`records.${one.kind}`)} <Unbroken>{one.number}</Unbroken> ·{' '}
                  {prefectureName(one.prefecture)}
                </Link>{' '}
                <MinorityBadge of={one} />
              </span>
            ),
        )}
      </p>
      <p className={styles.about}>
        <span>{t('alerts.of-day', { time: time(createdAt) })}</span>
        {explanation && (
          <span>{t('alerts.strength', { strength: score(explanation.strength) })}</span>
        )}
      </p>
      <Message tone="notice">{notice}</Message>
      <BesideFaces faces={<Faces alert={alert} />}>
        <AlertAnswer alert={alert} />
        <SaidOfAlert alert={alert} />
      </BesideFaces>
      {explanation && (
        <BelowFaces>
          <AlertTraits alert={alert} traits={explanation.traits} />
          <InCommon circumstances={explanation.circumstances ?? []} />
          <ComparedRegions face={explanation.face} bands={bands} />
        </BelowFaces>
      )}
    </>
  );
}

function Faces({ alert: { probe, candidate, explanation } }: { readonly alert: Alert }) {
  const { t } = useTexts();
  const work = useWork();
  if (!('number' in probe) || !('number' in candidate)) {
    return <Empty>{t('alerts.one-withheld')}</Empty>;
  }
  if (!work) {
    const caseId = probe.caseId ?? candidate.caseId;
    return (
      <Message tone="notice">
        {t('compare.say-why')} <BeginWork {...(caseId != null && { caseId })} />
      </Message>
    );
  }
  const picture = (of: typeof probe, imageId?: string) => ({
    name: of.number,
    address: (size: PictureSize) => pictureAddress({ ...of, imageId }, size, work.consultation),
  });
  return (
    <FaceComparison
      probe={picture(probe, explanation?.probeImageId)}
      candidate={picture(candidate, explanation?.face.imageId)}
    />
  );
}
