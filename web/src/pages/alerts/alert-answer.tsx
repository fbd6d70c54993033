import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { useMay } from '../../session/use-may.js';
import { type Outcome, OUTCOMES } from '../opinions/opinions.js';
import { ByWhom } from '../people/by-whom.js';
import { type Alert, awaitedHolders, isOfSubject } from './alerts.js';
import styles from './alerts.module.css';

interface AlertProps {
  readonly alert: Alert;
}

/** Whom an alert awaits, and the form of who may answer for one of the two prefectures. */
export function AlertAnswer({ alert }: AlertProps) {
  const { t } = useTexts();
  const may = useMay();
  const prefectureName = usePrefectureName();
  const { list } = useFormats();
  const { probe, candidate, state } = alert;
  const isWhole = 'number' in probe && 'number' in candidate;
  const awaited = list(awaitedHolders(alert).map(prefectureName));
  const ofSubject = state === 'potential' && isOfSubject(alert);
  const awaits = ofSubject ? 'search-for-subject' : state;
  return (
    <Sheet title={t('decisions.next')}>
      {isWhole && <p>{t(`alerts.awaits.${awaits}`, { prefectures: awaited })}</p>}
      {isWhole &&
        [probe, candidate].some(({ prefecture }) =>
          may('link-alerts.adjudicate', { prefecture }),
        ) && <AnswerForm id={alert.id} />}
      {!isWhole && <Empty>{t('alerts.one-withheld')}</Empty>}
    </Sheet>
  );
}

function AnswerForm({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const answering = useMutation({
    mutationFn: async (said: Outcome) =>
      dataOf(
        await mirsam.POST('/api/v1/link-alerts/{id}/adjudications', {
          params: { path: { id } },
          body: { outcome: said, reason },
        }),
      ),
    onSuccess: async () => {
      setOutcome(null);
      setReason('');
      await queries.invalidateQueries({ queryKey: ['alerts'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  const submit = () => {
    if (outcome !== null) answering.mutate(outcome);
  };
  return (
    <Form onSubmit={submit}>
      <Choice
        label={t('alerts.your-answer')}
        options={OUTCOMES.map((one) => [one, t(`alerts.states.${one}`)] as const)}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={t('layout.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        fault={fieldFaults(answering.error).reason}
      />
      {answering.error && <ProblemMessage failure={answering.error} />}
      <Submit
        isPending={answering.isPending}
        missing={[
          outcome === null && t('alerts.your-answer'),
          unlessSaid(reason, t('layout.reason')),
        ]}
      >
        {t('alerts.answer')}
      </Submit>
    </Form>
  );
}

/** What the holders have said, in the order in which they said it. */
export function SaidOfAlert({ alert: { adjudications } }: AlertProps) {
  const { t } = useTexts();
  if (adjudications.length === 0) return null;
  return (
    <Sheet title={t('opinions.said')}>
      <ol>
        {adjudications.map(({ outcome, reason, by, createdAt }) => (
          <li key={createdAt} className={styles.words}>
            <strong>{t(`alerts.states.${outcome}`)}</strong>
            <ByWhom by={by} at={createdAt} />
            <p>{reason === null ? t('alerts.words-withheld') : <bdi>{reason}</bdi>}</p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
