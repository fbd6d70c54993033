import { dataOf } from '@mirsam/client';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { AgainstIt } from './against-it.js';
import { type CandidatePath, type Outcome, useStep } from './opinions.js';

interface DecisionFormProps {
  readonly path: CandidatePath;
  readonly outcomes: readonly Outcome[];
  readonly standsAgainst: boolean;
  readonly close?: () => void;
}

/** What a supervisor decides where examiners disagree, or against an exclusion. */
export function DecisionForm({ path, outcomes, standsAgainst, close }: DecisionFormProps) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const [againstIt, setAgainstIt] = useState('');
  const asksAnswer = standsAgainst && outcome === 'potential';
  const deciding = useStep(path.id, async (decided: Outcome) =>
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/decisions', {
        params: { path },
        body: { outcome: decided, reason, ...(asksAnswer && { againstIt }) },
      }),
    ),
  );
  const faults = fieldFaults(deciding.error);
  const submit = () => {
    if (outcome !== null) deciding.mutate(outcome, { onSuccess: () => close?.() });
  };
  return (
    <Form onSubmit={submit}>
      <Choice
        label={t('decisions.outcome')}
        options={outcomes.map((one) => [one, t(`outcomes.${one}`)] as const)}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={t('layout.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        fault={faults.reason}
      />
      {asksAnswer && (
        <AgainstIt value={againstIt} onChange={setAgainstIt} fault={faults.againstIt} />
      )}
      {deciding.error && <ProblemMessage failure={deciding.error} />}
      <Submit
        isPending={deciding.isPending}
        missing={[
          outcome === null && t('decisions.outcome'),
          unlessSaid(reason, t('layout.reason')),
          asksAnswer && unlessSaid(againstIt, t('opinions.against-it')),
        ]}
      >
        {t('decisions.decide')}
      </Submit>
      {close && (
        <Button look="quiet" slot="close">
          {t('layout.cancel')}
        </Button>
      )}
    </Form>
  );
}
