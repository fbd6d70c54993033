import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { countOf } from '../../design/count-of.js';
import { Loaded } from '../../design/loaded.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { AlertList } from '../alerts/alert-list.js';
import { alertsQuery } from '../alerts/alerts.js';

/** Which other sketches resemble those of the case. */
export function CaseAlerts({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const alerts = useQuery(alertsQuery({ caseId, limit: 50 }));
  return (
    <Sheet title={t('alerts.title')} {...(alerts.data && { count: countOf(alerts.data, number) })}>
      <Loaded query={alerts}>{({ items }) => <AlertList alerts={items} />}</Loaded>
    </Sheet>
  );
}
