import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Line, Lines } from '../../design/lines.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { StageBadge } from '../opinions/stage-badge.js';
import { ByWhom } from '../people/by-whom.js';
import { ThingLink } from '../things/thing-link.js';
import type { OverviewProps } from './case-page.js';

export function CaseSearches({ overview: { searches } }: OverviewProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <Sheet title={t('case.searches')} count={number(searches.length)}>
      <Lines none={t('case.no-searches')}>
        {searches.map(({ id, purpose, by, createdAt, examined }) => (
          <Line key={id}>
            <ThingLink thing="search" id={id}>
              {purpose}
            </ThingLink>
            <ByWhom by={by} at={createdAt} />
            {examined.map((progress) => (
              <StageBadge key={`${progress.stage} ${progress.outcome}`} {...progress} />
            ))}
          </Line>
        ))}
      </Lines>
    </Sheet>
  );
}

export function CaseIdentifications({ overview: { identifications, records } }: OverviewProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <Sheet title={t('case.identifications')} count={number(identifications.length)}>
      <Lines none={t('identifications.none')}>
        {identifications.map(({ sketchId, searchId, by, at, revoked }) => {
          const sketch = records.find(({ id }) => id === sketchId)?.number;
          return (
            <Line key={`${searchId} ${at}`}>
              <Link to="/sketches/$id/identifications" params={{ id: sketchId }}>
                <Unbroken>
                  {sketch === undefined
                    ? t('case.identification')
                    : t('case.identification-of', { number: sketch })}
                </Unbroken>
              </Link>
              <ByWhom by={by} at={at} />
              <Badge tone={revoked ? 'alert' : 'good'}>
                {t(`stages.${revoked ? 'revoked' : 'identified'}`)}
              </Badge>
              {revoked && <ByWhom by={revoked.by} at={revoked.at} />}
            </Line>
          );
        })}
      </Lines>
    </Sheet>
  );
}

/** To whom searches of the case were given away. */
export function CaseDisclosures({ overview }: OverviewProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { disclosures } = overview;
  return (
    <Sheet title={t('case.disclosures')} count={number(disclosures.length)}>
      <Lines none={t('case.no-disclosures')}>
        {disclosures.map(({ searchId, recipient, purpose, by, at }) => (
          <Line key={at}>
            <Link
              to="/cases/$id/searches/$searchId/disclosures"
              params={{ id: overview.case.id, searchId }}
            >
              <bdi>{recipient}</bdi>
            </Link>
            <span>
              <bdi>{purpose}</bdi>
            </span>
            <ByWhom by={by} at={at} />
          </Line>
        ))}
      </Lines>
    </Sheet>
  );
}
