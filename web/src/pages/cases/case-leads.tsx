import { useTexts } from '../../language/use-texts.js';
import { Line, Lines } from '../../design/lines.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { StageBadge } from '../opinions/stage-badge.js';
import { ThingLink } from '../things/thing-link.js';
import type { OverviewProps } from './case-page.js';

/** In which searches examiners found somebody worth investigating. Who that is, and at which rank, the search tells. */
export function CaseLeads({ overview: { searches } }: OverviewProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const leads = searches.flatMap(({ id, purpose, examined }) =>
    examined
      .filter(({ stage, outcome }) => stage === 'concluded' && outcome === 'potential')
      .map((progress) => ({ id, purpose, progress })),
  );
  const count = leads.reduce((sum, { progress }) => sum + progress.count, 0);
  return (
    <Sheet title={t('case.leads')} count={number(count)}>
      <Lines none={t('case.no-leads')}>
        {leads.map(({ id, purpose, progress }) => (
          <Line key={id}>
            <ThingLink thing="search" id={id}>
              {purpose}
            </ThingLink>
            <StageBadge {...progress} />
          </Line>
        ))}
      </Lines>
    </Sheet>
  );
}
