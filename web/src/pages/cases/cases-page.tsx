import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Select } from '../../design/select.js';
import { Sheet } from '../../design/sheet.js';
import { TextField } from '../../design/text-field.js';
import { CaseList } from './case-list.js';
import { casesQuery } from './cases.js';
import styles from './cases.module.css';
import { NewCase } from './new-case.js';

const WHOSE = ['all', 'mine'] as const;
const STATUSES = ['any', 'open', 'closed'] as const;

export function CasesPage() {
  const { t } = useTexts();
  const [reference, setReference] = useState('');
  const [status, setStatus] = useState<(typeof STATUSES)[number]>('open');
  const [whose, setWhose] = useState<(typeof WHOSE)[number]>('all');
  const asked = useDeferredValue(reference.trim());
  const cases = useQuery(
    casesQuery({
      limit: 50,
      ...(asked !== '' && { reference: asked }),
      ...(status !== 'any' && { status }),
      ...(whose === 'mine' && { holder: 'me' }),
    }),
  );
  return (
    <>
      <PageHead title={t('cases.title')}>
        <NewCase />
      </PageHead>
      <div className={styles.filters}>
        <TextField
          type="search"
          label={t('cases.reference')}
          value={reference}
          onChange={setReference}
        />
        <Select
          label={t('cases.status')}
          options={STATUSES.map((one) => [one, t(`cases.${one}`)] as const)}
          value={status}
          onChange={setStatus}
        />
        <Select
          label={t('cases.whose')}
          options={WHOSE.map((one) => [one, t(`cases.${one}`)] as const)}
          value={whose}
          onChange={setWhose}
        />
      </div>
      <Sheet title={t('cases.list')}>
        <Loaded query={cases}>
          {({ items }) => <CaseList cases={items} isOfOneState={status !== 'any'} />}
        </Loaded>
      </Sheet>
    </>
  );
}
