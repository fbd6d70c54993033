import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useMay } from '../../session/use-may.js';
import { ByWhom } from '../people/by-whom.js';
import { sketchQuery } from '../records/records.js';
import { sheetDisclosuresQuery } from './diffusion.js';
import styles from './diffusion.module.css';
import { SheetDeclaration } from './sheet-declaration.js';
import { SheetPreview } from './sheet-preview.js';

/** A sketch that is sent out: to whom and why, what they are given, and who was given it before. */
export function DiffusionPage() {
  const { id } = useParams({ from: '/console/sketches/$id/sheet' });
  const sketch = useQuery(sketchQuery(id));
  return <LoadedPage query={sketch}>{(data) => <Diffusion sketch={data} />}</LoadedPage>;
}

function Diffusion({ sketch }: { readonly sketch: Schema<'SketchView'> }) {
  const { t } = useTexts();
  const may = useMay();
  const [declared, setDeclared] = useState<Schema<'SheetDisclosureView'>>();
  const { id, number, version } = sketch;
  return (
    <>
      <PageHead title={t('diffusion.of', { number })}>
        <Link to="/sketches/$id" params={{ id }}>
          {t('diffusion.sketch')}
        </Link>
      </PageHead>
      <div className={styles.columns}>
        {may('sketches.disclose', sketch) && (
          <Sheet title={t('diffusion.title')}>
            <p className={styles.soft}>{t('diffusion.what')}</p>
            <SheetDeclaration sketch={sketch} onDeclared={setDeclared} />
          </Sheet>
        )}
        {declared && (
          <div className={styles.shown}>
            <SheetPreview key={declared.at} number={number} disclosure={declared} />
          </div>
        )}
        {/* Whose version is told is shown whole. */}
        {version !== undefined && <Made id={id} />}
      </div>
    </>
  );
}

function Made({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const made = useQuery(sheetDisclosuresQuery(id));
  return (
    <Loaded query={made}>
      {({ items }) => (
        <Sheet title={t('diffusion.made')} count={number(items.length)}>
          <Lines none={t('diffusion.none')}>
            {items.map(({ audience, recipient, purpose, by, at }) => (
              <Line key={at}>
                <strong>
                  <bdi>{recipient}</bdi>
                </strong>
                <span>
                  <bdi>{purpose}</bdi>{' '}
                  <Badge tone="plain">{t(`diffusion.audiences.${audience}`)}</Badge>
                </span>
                <ByWhom by={by} at={at} />
              </Line>
            ))}
          </Lines>
          {items.length > 0 && <p className={styles.soft}>{t('diffusion.made-hint')}</p>}
        </Sheet>
      )}
    </Loaded>
  );
}
