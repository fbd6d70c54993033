import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { itemsOfPages } from '../../api/paged.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Select } from '../../design/select.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import { MoreRows } from '../imports/more-rows.js';
import { PAIR_STATES, type PairState, pairsQuery } from './duplicates.js';
import styles from './duplicates.module.css';
import { PairList } from './pair-list.js';

/** Pairs of records that may be of one person, of all imports. */
export function DuplicatesPage() {
  return <Pairs />;
}

/** The same of one import. */
export function DuplicatesOfImportPage() {
  const { id } = useParams({ from: '/console/imports/$id/duplicates' });
  return <Pairs importId={id} />;
}

function Pairs({ importId }: { readonly importId?: string }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const [state, setState] = useState<PairState | 'all'>('open');
  const pairs = useInfiniteQuery(
    pairsQuery({
      ...(state !== 'all' && { state }),
      ...(importId !== undefined && { importId }),
    }),
  );
  return (
    <>
      <PageHead title={t('duplicates.title')}>
        {importId === undefined ? (
          <Link to="/imports">{t('imports.title')}</Link>
        ) : (
          <>
            <Link to="/imports/$id" params={{ id: importId }}>
              {t('duplicates.its-import')}
            </Link>
            <Link to="/duplicates">{t('duplicates.of-all')}</Link>
          </>
        )}
      </PageHead>
      <div className={styles.filters}>
        <Select
          label={t('alerts.state')}
          options={(['all', ...PAIR_STATES] as const).map(
            (one) => [one, t(`duplicates.states.${one}`)] as const,
          )}
          value={state}
          onChange={setState}
        />
      </div>
      <Sheet title={t('duplicates.list')}>
        <Loaded query={pairs}>
          {(data) => {
            const waiting = data.pages[0]?.toCompare ?? 0;
            return (
              <>
                {waiting > 0 && (
                  <Message tone="notice">
                    {t('duplicates.to-compare', { number: number(waiting) })}
                  </Message>
                )}
                <PairList pairs={itemsOfPages(data)} importId={importId} />
              </>
            );
          }}
        </Loaded>
        <MoreRows of={pairs} />
      </Sheet>
    </>
  );
}
