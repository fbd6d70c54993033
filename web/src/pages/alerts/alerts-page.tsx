import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Select } from '../../design/select.js';
import { Sheet } from '../../design/sheet.js';
import { AlertList } from './alert-list.js';
import { ALERT_STATES, alertsQuery, type AlertState } from './alerts.js';
import styles from './alerts.module.css';

/** Pairs of sketches that may show one person, one of them of the reader's prefecture. */
export function AlertsPage() {
  const { t } = useTexts();
  const [state, setState] = useState<AlertState | 'all'>('open');
  const alerts = useQuery(alertsQuery({ limit: 50, ...(state !== 'all' && { state }) }));
  return (
    <>
      <PageHead title={t('alerts.title')} />
      <div className={styles.filters}>
        <Select
          label={t('alerts.state')}
          options={(['all', ...ALERT_STATES] as const).map(
            (one) => [one, t(`alerts.states.${one}`)] as const,
          )}
          value={state}
          onChange={setState}
        />
      </div>
      <Sheet title={t('alerts.list')}>
        <Loaded query={alerts}>{({ items }) => <AlertList alerts={items} />}</Loaded>
      </Sheet>
    </>
  );
}
