import { dataOf } from '@mirsam/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { BETWEEN } from '../../design/between.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Line, Lines } from '../../design/lines.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { TextField } from '../../design/text-field.js';
import { unlessSaid } from '../../design/unless-said.js';
import { withoutFullStop } from '../../language/as-is-said.js';
import { useFormats } from '../../language/formats.js';
import { useMay } from '../../session/use-may.js';
import type { OverviewProps } from '../cases/case-page.js';
import { caseQuery } from '../cases/cases.js';
import { ByWhom } from '../people/by-whom.js';
import { ThingLink } from '../things/thing-link.js';
import { FetchBundle } from './fetch-bundle.js';
import styles from './disclosures.module.css';

/** To whom a search is given away, and the evidence bundle that they are given. */
export function DisclosuresPage() {
  const { id, searchId } = useParams({ from: '/console/cases/$id/searches/$searchId/disclosures' });
  // Not the search, whose ranks this page does not show: who reads them may examine it blind no more.
  const overview = useQuery(caseQuery(id));
  return (
    <LoadedPage query={overview}>
      {(data) => <Disclosures overview={data} searchId={searchId} />}
    </LoadedPage>
  );
}

interface DisclosuresProps extends OverviewProps {
  readonly searchId: string;
}

function Disclosures({ overview, searchId }: DisclosuresProps) {
  const { t } = useTexts();
  const { time, number } = useFormats();
  const may = useMay();
  const search = overview.searches.find(({ id }) => id === searchId);
  const made = overview.disclosures.filter((one) => one.searchId === searchId);
  return (
    <>
      <PageHead title={t('disclosures.title')}>
        <ThingLink thing="search" id={searchId}>
          {t('requests.its-search')}
        </ThingLink>
      </PageHead>
      {search && (
        <p className={styles.soft}>
          <bdi>{withoutFullStop(search.purpose)}</bdi>
          {BETWEEN}
          {time(search.createdAt)}
        </p>
      )}
      <div className={styles.columns}>
        {may('searches.export') && <Declaration searchId={searchId} />}
        <Sheet title={t('disclosures.made')} count={number(made.length)}>
          <Lines none={t('disclosures.none')}>
            {made.map(({ recipient, purpose: why, by, at }) => (
              <Line key={at}>
                <strong>
                  <bdi>{recipient}</bdi>
                </strong>
                <span>
                  <bdi>{why}</bdi>
                </span>
                <ByWhom by={by} at={at} />
              </Line>
            ))}
          </Lines>
        </Sheet>
      </div>
    </>
  );
}

function Declaration({ searchId }: { readonly searchId: string }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [recipient, setRecipient] = useState('');
  const [purpose, setPurpose] = useState('');
  const declaring = useMutation({
    mutationFn: async () =>
      dataOf(
        await mirsam.POST('/api/v1/searches/{id}/disclosures', {
          params: { path: { id: searchId } },
          body: { recipient, purpose },
        }),
      ),
    onSuccess: async () => {
      setRecipient('');
      setPurpose('');
      await queries.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  const faults = fieldFaults(declaring.error);
  const submit = () => {
    declaring.mutate();
  };
  return (
    <Sheet title={t('disclosures.disclose')}>
      <p className={styles.soft}>{t('disclosures.what')}</p>
      {declaring.data && <FetchBundle disclosure={declaring.data} />}
      <Form onSubmit={submit}>
        <TextField
          label={t('disclosures.recipient')}
          description={t('disclosures.recipient-description')}
          isRequired
          value={recipient}
          onChange={setRecipient}
          fault={faults.recipient}
        />
        <TextArea
          label={t('disclosures.purpose')}
          description={t('disclosures.purpose-description')}
          isRequired
          value={purpose}
          onChange={setPurpose}
          fault={faults.purpose}
        />
        {declaring.error && <ProblemMessage failure={declaring.error} />}
        <Submit
          isPending={declaring.isPending}
          missing={[
            unlessSaid(recipient, t('disclosures.recipient')),
            unlessSaid(purpose, t('disclosures.purpose')),
          ]}
        >
          {t('disclosures.declare')}
        </Submit>
      </Form>
    </Sheet>
  );
}
