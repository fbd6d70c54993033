import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import { Badge } from '../../design/badge.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { RECORDING } from '../../session/field-roles.js';
import { useSignedInUser } from '../../session/use-session.js';
import { CorrectTraits } from '../../traits/correct-traits.js';
import type { TraitSet } from '../../traits/trait-set.js';
import { traitsQuery } from '../../traits/vocabulary.js';
import { RecordPicture } from '../../work/record-picture.js';
import { SearchByRecord } from '../searches/search-by-record.js';
import styles from './sketches.module.css';
import { sketchQuery } from './sketches.js';
import { toldTraits } from './told-traits.js';

export function SketchPage() {
  const { id } = useParams({ from: '/console/sketches/$id' });
  const sketch = useQuery(sketchQuery(id));
  return <Loaded query={sketch}>{(data) => <Sketch sketch={data} />}</Loaded>;
}

function Sketch({ sketch }: { readonly sketch: Schema<'SketchView'> }) {
  const { t } = useTranslation();
  const { id, number, kind, face, status, identifiedAt, images } = sketch;
  return (
    <>
      <PageHead title={number}>
        {status === 'withdrawn' && <Badge tone="notice">{t('records.withdrawn')}</Badge>}
        {identifiedAt != null && <Badge tone="good">{t('stages.identified')}</Badge>}
        {status === 'active' && (
          <SearchByRecord recordId={id} hasFace={face.status !== 'not_found'} />
        )}
      </PageHead>
      <div className={styles.sketch}>
        <figure className={styles.pictures}>
          {images.map(({ id: imageId }) => (
            <RecordPicture key={imageId} of={{ kind, id, number, imageId }} size="full" />
          ))}
        </figure>
        <div className={styles.told}>
          {(face.toCheck ?? []).map((why) => (
            <Message key={why} tone="notice">
              {t(`faces.${why}`)}
            </Message>
          ))}
          <Facts sketch={sketch} />
          <Traits sketch={sketch} />
        </div>
      </div>
    </>
  );
}

function Facts({ sketch }: { readonly sketch: Schema<'SketchView'> }) {
  const { t } = useTranslation();
  const { day, number } = useFormats();
  const { datedOn, prefecture, author, createdBy, caseId, description, face, origin } = sketch;
  return (
    <Sheet title={t('sketches.facts')}>
      <dl className={styles.traits}>
        <Fact name={t('sketches.dated-on')} value={day(datedOn)} />
        <Fact name={t('sketches.origin')} value={t(`origins.${origin}`)} />
        <Fact name={t('cases.prefecture')} value={prefecture} />
        {author != null && <Fact name={t('sketches.author')} value={author} />}
        {createdBy && <Fact name={t('sketches.entered-by')} value={createdBy.name} />}
        {face.quality !== undefined && (
          <Fact name={t('sketches.quality')} value={number(face.quality)} />
        )}
      </dl>
      {description != null && (
        <p>
          <bdi>{description}</bdi>
        </p>
      )}
      {caseId != null && (
        <Link to="/cases/$id" params={{ id: caseId }}>
          {t('sketches.its-case')}
        </Link>
      )}
    </Sheet>
  );
}

function Traits({ sketch }: { readonly sketch: Schema<'SketchView'> }) {
  const { t, i18n } = useTranslation();
  const { role, prefecture } = useSignedInUser();
  const vocabulary = useQuery(traitsQuery);
  const [correcting, setCorrecting] = useState(false);
  const { kind, id, version, status } = sketch;
  const traits = sketch.traits as TraitSet;
  const theirs =
    RECORDING.includes(role) && prefecture === sketch.prefecture && status === 'active';
  return (
    <Sheet title={t('sketches.traits')}>
      {correcting && version !== undefined ? (
        <CorrectTraits
          record={{ kind, id, version, traits }}
          onDone={() => {
            setCorrecting(false);
          }}
        />
      ) : (
        <>
          <Loaded query={vocabulary}>
            {(known) => <ToldTraits told={toldTraits(traits, known, i18n.language)} />}
          </Loaded>
          {theirs && (
            <Button
              onPress={() => {
                setCorrecting(true);
              }}
            >
              {t('traits.correct')}
            </Button>
          )}
        </>
      )}
    </Sheet>
  );
}

function ToldTraits({ told }: { readonly told: ReturnType<typeof toldTraits> }) {
  const { t } = useTranslation();
  if (told.length === 0) return <Empty>{t('sketches.no-traits')}</Empty>;
  return (
    <dl className={styles.traits}>
      {told.map(({ code, label, value, certainty }) => (
        <Fact
          key={code}
          name={certainty === undefined ? label : `${label} · ${certainty}`}
          value={value}
        />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
