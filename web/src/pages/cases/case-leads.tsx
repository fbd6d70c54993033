import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { StageBadge } from '../opinions/stage-badge.js';
import { ThingLink } from '../things/thing-link.js';
import type { Overview, OverviewProps } from './case-page.js';

/** Whom examiners found worth investigating; of a search whose list somebody has not read, how many they are. */
export function CaseLeads({ overview: { searches } }: OverviewProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const found = searches.flatMap((search) =>
    search.examined
      .filter(({ stage, outcome }) => stage === 'concluded' && outcome === 'potential')
      .map((progress) => ({ ...search, progress })),
  );
  const count = found.reduce((sum, { progress }) => sum + progress.count, 0);
  return (
    <Sheet title={t('case.leads')} count={number(count)}>
      <Lines none={t('case.no-leads')}>
        {found.map((search) => (
          <LeadsOfSearch key={search.id} {...search} />
        ))}
      </Lines>
    </Sheet>
  );
}

type Search = Overview['searches'][number];
type FoundProps = Search & { readonly progress: Search['examined'][number] };

function LeadsOfSearch({ id, purpose, leads, progress }: FoundProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const unnamed = progress.count - leads.length;
  return (
    <>
      {leads.map((lead) => (
        <Line key={lead.rank}>
          <Link
            to="/searches/$id/candidates/$rank"
            params={{ id, rank: String(lead.rank) }}
            aria-description={purpose}
          >
            <bdi>
              <Unbroken>{lead.number}</Unbroken>
            </bdi>
          </Link>
          <StageBadge {...progress} />
          <Aside>
            <bdi>{purpose}</bdi>
          </Aside>
        </Line>
      ))}
      {unnamed > 0 && (
        <Line>
          <ThingLink thing="search" id={id}>
            {purpose}
          </ThingLink>
          <StageBadge {...progress} />
          <Aside>{t('case.leads-unnamed', { count: unnamed, number: number(unnamed) })}</Aside>
        </Line>
      )}
    </>
  );
}
