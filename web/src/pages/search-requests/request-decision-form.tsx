import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';

const DECISIONS = ['approve', 'refuse'] as const;

/** A supervisor's who did not ask. */
export function RequestDecisionForm({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [decision, setDecision] = useState<(typeof DECISIONS)[number] | null>(null);
  const [reason, setReason] = useState('');
  const deciding = useMutation({
    mutationFn: async (approve: boolean) =>
      dataOf(
        await mirsam.POST('/api/v1/search-requests/{id}/decision', {
          params: { path: { id } },
          body: { approve, reason },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['search-requests'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  const submit = () => {
    if (decision !== null) deciding.mutate(decision === 'approve');
  };
  return (
    <Form onSubmit={submit}>
      <Choice
        label={t('decisions.outcome')}
        options={DECISIONS.map((one) => [one, t(`requests.${one}`)] as const)}
        value={decision}
        onChange={setDecision}
      />
      <TextArea
        label={t('layout.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        fault={fieldFaults(deciding.error).reason}
      />
      {deciding.error && <ProblemMessage failure={deciding.error} />}
      <Submit
        isPending={deciding.isPending}
        missing={[
          decision === null && t('decisions.outcome'),
          unlessSaid(reason, t('layout.reason')),
        ]}
      >
        {t('requests.decide')}
      </Submit>
    </Form>
  );
}
