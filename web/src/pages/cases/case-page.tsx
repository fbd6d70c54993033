import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.js';
import { ButtonLink } from '../../design/button-link.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { RECORDING } from '../../session/field-roles.js';
import { useSignedInUser } from '../../session/use-session.js';
import { BeginWork } from '../../work/begin-work.js';
import { caseQuery } from './cases.js';
import styles from './cases.module.css';
import { useOffence } from './use-offence.js';

type Overview = Schema<'CaseOverview'>;

/** Everything of a case that its reader may see. */
export function CasePage() {
  const { id } = useParams({ from: '/console/cases/$id' });
  const overview = useQuery(caseQuery(id));
  return <Loaded query={overview}>{(data) => <Hub overview={data} />}</Loaded>;
}

function Hub({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { number, time } = useFormats();
  const { case: file, records, searches, identifications, disclosures } = overview;
  return (
    <>
      <PageHead title={file.reference}>
        <Badge tone={file.status === 'open' ? 'good' : 'plain'}>{t(`cases.${file.status}`)}</Badge>
        {file.status === 'open' && <Begin caseId={file.id} />}
      </PageHead>
      <div className={styles.hub}>
        <Facts file={file} />
        <Sheet title={t('case.records')} count={number(records.length)}>
          <List none={t('case.no-records')}>
            {records.map((record) => (
              <Line
                key={record.id}
                at={record.createdAt}
                title={record.number}
                to={`/${record.kind === 'sketch' ? 'sketches' : 'subjects'}/${record.id}`}
              >
                {t(`records.${record.kind}`)}
                {record.status === 'withdrawn' && (
                  <Badge tone="notice">{t('records.withdrawn')}</Badge>
                )}
              </Line>
            ))}
          </List>
        </Sheet>
        <Sheet title={t('case.searches')} count={number(searches.length)}>
          <List none={t('case.no-searches')}>
            {searches.map((search) => (
              <Line
                key={search.id}
                at={search.createdAt}
                title={search.purpose}
                to={`/searches/${search.id}`}
              >
                <bdi>{search.by.name}</bdi>
                {search.examined.map(({ stage, outcome, count }) => (
                  <Badge key={`${stage} ${outcome}`} tone={TONES[stage]}>
                    {t(`stages.${stage}`)}
                    {outcome !== null && ` · ${t(`outcomes.${outcome}`)}`}
                    {count > 1 && ` · ${number(count)}`}
                  </Badge>
                ))}
              </Line>
            ))}
          </List>
        </Sheet>
        {identifications.length > 0 && (
          <Sheet title={t('case.identifications')} count={number(identifications.length)}>
            <List none="">
              {identifications.map(({ at, by, searchId, revoked }) => (
                <Line key={searchId} at={at} title={by.name}>
                  {revoked ? (
                    <Badge tone="alert">
                      {t('case.revoked', { name: revoked.by.name, time: time(revoked.at) })}
                    </Badge>
                  ) : (
                    <Badge tone="good">{t('stages.identified')}</Badge>
                  )}
                </Line>
              ))}
            </List>
          </Sheet>
        )}
        {disclosures.length > 0 && (
          <Sheet title={t('case.disclosures')} count={number(disclosures.length)}>
            <List none="">
              {disclosures.map(({ at, recipient, purpose }) => (
                <Line key={at} at={at} title={recipient}>
                  <bdi>{purpose}</bdi>
                </Line>
              ))}
            </List>
          </Sheet>
        )}
      </div>
    </>
  );
}

/** What a case goes on with. */
function Begin({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const { role } = useSignedInUser();
  return (
    <>
      {RECORDING.includes(role) && (
        <ButtonLink to="/sketches/new" search={{ caseId }}>
          {t('entry.new-sketch')}
        </ButtonLink>
      )}
      <BeginWork caseId={caseId} />
    </>
  );
}

const TONES = {
  open: 'plain',
  second_awaited: 'notice',
  disagreed: 'alert',
  concluded: 'plain',
  identified: 'good',
  revoked: 'alert',
} as const;

function Facts({ file }: { readonly file: Schema<'CaseView'> }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const offence = useOffence(file.offence);
  const facts = {
    offence,
    'occurred-from': day(file.occurredFrom),
    holder: file.holder.name,
    prefecture: file.prefecture,
    'review-on': day(file.reviewOn),
  } as const;
  return (
    <Sheet title={t('case.facts')}>
      <dl className={styles.facts}>
        {Object.entries(facts).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`cases.${name as keyof typeof facts}`)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

function List({ none, children }: { readonly none: string; readonly children: ReactNode[] }) {
  if (children.length === 0) return <Empty>{none}</Empty>;
  return <ul className={styles.list}>{children}</ul>;
}

interface LineProps {
  /** Where it is looked at. */
  readonly to?: string;
  readonly title: string;
  readonly at: string;
  readonly children: ReactNode;
}

function Line({ to, title, at, children }: LineProps) {
  const { time } = useFormats();
  return (
    <li className={styles.line}>
      <strong>
        {to === undefined ? (
          <bdi>{title}</bdi>
        ) : (
          <Link to={to}>
            <bdi>{title}</bdi>
          </Link>
        )}
      </strong>
      {children}
      <span className={styles.soft}>{time(at)}</span>
    </li>
  );
}
