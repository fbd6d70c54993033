import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Fact, Facts } from '../../design/facts.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { BeginWork } from '../../work/begin-work.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import type { RangeValue, TraitSet } from '../../traits/trait-set.js';
import { useToldTrait } from '../../traits/use-told-trait.js';
import { RecordPicture } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import { CaseLink } from '../cases/case-link.js';
import { SearchByRecord } from '../searches/search-by-record.js';
import { Entered } from './entered.js';
import { PhotoFacts } from './photo-facts.js';
import { PoorCondition } from './poor-condition.js';
import { RecordActs } from './record-acts.js';
import { RecordHistory } from './record-history.js';
import { RecordBadges } from './record-list.js';
import styles from './record-page.module.css';
import type { AnyRecord } from './records.js';
import { SamePerson } from './same-person.js';
import { ToldTraits } from './told-traits.js';

interface RecordPageProps {
  readonly record: AnyRecord;
  /** What only records of its kind have. */
  readonly children: ReactNode;
  /** Sheets that only records of its kind have. */
  readonly sheets?: ReactNode;
}

/** A record with its pictures, and what is done with it: searched by, before all else. */
export function RecordPage({ record, children, sheets }: RecordPageProps) {
  const { id, number, status } = record;
  return (
    <>
      <PageHead isName title={number}>
        <RecordBadges record={record} />
        <RecordActs record={record} />
        {/* Whose version is told is shown whole, and what it was before. */}
        {record.version !== undefined && <RecordHistory record={record} />}
        {status === 'active' && <Search record={record} />}
      </PageHead>
      <div className={styles.record}>
        <Pictures record={record} />
        <div className={styles.told}>
          <Entered id={id} />
          <Checks record={record} />
          <PoorCondition face={record.face} />
          <RecordFacts record={record}>{children}</RecordFacts>
          {sheets}
          <SamePerson id={id} />
          <ToldTraits kind={record.kind} traits={record.traits as TraitSet} />
        </div>
      </div>
    </>
  );
}

/** Looks for whom it shows; who has not said for which case is asked, with what the record says filled in. */
function Search({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  const work = useWork();
  const { number, face, caseId } = record;
  if (work) return <SearchByRecord record={record} hasFace={face.status !== 'not_found'} />;
  // To be sent, without the marks of what is only shown.
  const plain = { interpolation: { escapeValue: false } };
  const purpose = t('records.purpose', { number, ...plain });
  return <BeginWork purpose={purpose} {...(caseId != null && { caseId })} />;
}

/** One in full, which is a look in the log; the others small, until they are chosen. */
function Pictures({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  const formats = useFormats();
  const work = useWork();
  const { id, number, kind, images } = record;
  const [chosen, choose] = useState<string>();
  const whole = images.find((one) => one.id === chosen) ?? images[0];
  const others = work ? images.filter((one) => one !== whole) : [];
  return (
    <figure className={styles.pictures} data-several={others.length > 0}>
      {whole && (
        <RecordPicture key={whole.id} of={{ kind, id, number, imageId: whole.id }} size="full" />
      )}
      {whole?.photo && (
        <figcaption>
          <PhotoFacts photo={whole.photo} />
        </figcaption>
      )}
      {others.map(({ id: imageId, position }) => (
        <Button
          key={imageId}
          look="quiet"
          aria-label={t('records.look-at', { place: formats.number(position) })}
          onPress={() => {
            choose(imageId);
          }}
        >
          <RecordPicture of={{ kind, id, number, imageId }} size="thumb" />
        </Button>
      ))}
      {images.length === 0 && <figcaption>{t('records.no-picture')}</figcaption>}
    </figure>
  );
}

function Checks({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  const checks = new Set(record.images.flatMap(({ face }) => face.toCheck ?? []));
  return [...checks].map((why) => (
    <Message key={why} tone="notice">
      {t(`faces.${why}`)}
    </Message>
  ));
}

function RecordFacts({ record, children }: Omit<RecordPageProps, 'sheets'>) {
  const { t } = useTexts();
  const { day } = useFormats();
  const prefectureName = usePrefectureName();
  // Another prefecture is told that it is, and not of whom.
  const isIdentified =
    'identifiedAt' in record && record.identifiedAt != null && record.caseId !== undefined;
  const { prefecture, createdBy, reviewOn, description, withdrawalReason, caseId } = record;
  return (
    <Sheet title={t('records.facts')}>
      <Facts>
        {children}
        <AgeAtOffence record={record} />
        <Fact name={t('cases.prefecture')} value={prefectureName(prefecture)} />
        <Fact name={t('records.entered-by')} value={createdBy?.name} />
        <Fact name={t('cases.review-on')} value={reviewOn === undefined ? null : day(reviewOn)} />
        <Fact name={t('records.withdrawal-reason')} value={withdrawalReason} />
      </Facts>
      {description != null && (
        <dl className={styles.description}>
          <dt>{t('entry.description')}</dt>
          <dd>
            <bdi>{description}</bdi>
          </dd>
        </dl>
      )}
      {caseId != null && (
        <p>
          <CaseLink id={caseId} />
        </p>
      )}
      {isIdentified && (
        <Link to="/sketches/$id/identifications" params={{ id: record.id }}>
          {t('case.identifications')}
        </Link>
      )}
    </Sheet>
  );
}

/** How old the person was at the offence; of no case, on the day the record speaks of. */
function AgeAtOffence({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  const { ageAtOffence: age, traits, caseId } = record;
  const told = useToldTrait()?.('age', age ?? null)?.value;
  if (told === undefined || !age) return null;
  const said = (traits as TraitSet).age as Partial<RangeValue> | undefined;
  const isBorn = 'birthDate' in record && record.birthDate != null;
  const isOther = (end: 'min' | 'max') => said?.[end] !== undefined && said[end] !== age[end];
  const isCounted = !isBorn && (isOther('min') || isOther('max'));
  return (
    <Fact
      name={caseId == null ? t('subjects.age-on-its-day') : t('subjects.age-at-offence')}
      value={isCounted ? t('subjects.age-counted', { age: told }) : told}
    />
  );
}
