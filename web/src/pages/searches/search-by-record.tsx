import { dataOf } from '@mirsam/client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { BeginWork } from '../../work/begin-work.js';
import { useWork } from '../../work/use-work.js';
import styles from './searches.module.css';

const TARGETS = ['both', 'sketches', 'subjects'] as const;

interface SearchByRecordProps {
  readonly recordId: string;
  readonly hasFace: boolean;
}

/** Searches with a stored record, for the case and the purpose that were said already. */
export function SearchByRecord({ recordId, hasFace }: SearchByRecordProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const work = useWork();
  const [target, setTarget] = useState<(typeof TARGETS)[number]>('both');
  const search = useMutation({
    mutationFn: async ({ caseId, purpose }: { caseId: string; purpose: string }) =>
      dataOf(
        await mirsam.POST('/api/v1/searches', {
          body: { caseId, purpose, target, probe: { recordId } },
        }),
      ),
    onSuccess: async (answer) => {
      if ('candidates' in answer) {
        await navigate({ to: '/searches/$id', params: { id: answer.id } });
      }
    },
  });
  if (!work) return <BeginWork />;
  const what = hasFace ? t('searches.by-face') : t('searches.by-traits');
  const awaits = search.data && !('candidates' in search.data);
  return (
    <div className={styles.ask}>
      {search.error && <ProblemMessage failure={search.error} />}
      {awaits && <p role="status">{t('searches.awaits-approval')}</p>}
      <Select
        label={t('searches.among')}
        options={TARGETS.map((one) => [one, t(`searches.targets.${one}`)] as const)}
        value={target}
        onChange={setTarget}
      />
      <Button
        look="main"
        isDisabled={search.isPending}
        onPress={() => {
          search.mutate(work);
        }}
      >
        {search.isPending ? t('searches.running') : what}
      </Button>
    </div>
  );
}
