import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Select } from '../../design/select.js';
import { Empty } from '../../design/sheet.js';
import { TextField } from '../../design/text-field.js';
import { useFormats } from '../../language/formats.js';
import { RecordPicture } from '../../work/record-picture.js';
import { sketchesQuery } from './sketches.js';
import styles from './sketches.module.css';

const WHOSE = ['all', 'mine', 'to-check'] as const;

export function SketchesPage() {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [text, setText] = useState('');
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('all');
  const asked = useDeferredValue({ number: number.trim(), text: text.trim() });
  const sketches = useQuery(
    sketchesQuery({
      limit: 24,
      ...(asked.number !== '' && { number: asked.number }),
      ...(asked.text.length > 1 && { text: asked.text }),
      ...(whose === 'mine' && { enteredBy: 'me' }),
      ...(whose === 'to-check' && { toCheck: true }),
    }),
  );
  return (
    <>
      <PageHead title={t('sketches.title')} />
      <div className={styles.filters}>
        <TextField type="search" label={t('sketches.number')} value={number} onChange={setNumber} />
        <TextField type="search" label={t('sketches.words')} value={text} onChange={setText} />
        <Select
          label={t('sketches.which')}
          options={WHOSE.map((one) => [one, t(`sketches.${one}`)] as const)}
          value={whose}
          onChange={setWhose}
        />
      </div>
      <Loaded query={sketches}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{t('sketches.none')}</Empty>
          ) : (
            <ul className={styles.grid}>
              {items.map((sketch) => (
                <SketchCard key={sketch.id} sketch={sketch} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function SketchCard({ sketch }: { readonly sketch: Schema<'SketchView'> }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { id, number, kind, datedOn, prefecture, face, sharing, identifiedAt } = sketch;
  return (
    <li>
      <Link to="/sketches/$id" params={{ id }} className={styles.card}>
        <RecordPicture of={{ kind, id, number }} size="thumb" />
        <strong>{number}</strong>
        <span className={styles.soft}>
          {day(datedOn)} · {prefecture}
        </span>
        {(face.toCheck ?? []).length > 0 && <Badge tone="notice">{t('sketches.to-check')}</Badge>}
        {sharing === 'prefecture' && <Badge>{t('sketches.restricted')}</Badge>}
        {identifiedAt != null && <Badge tone="good">{t('stages.identified')}</Badge>}
      </Link>
    </li>
  );
}
