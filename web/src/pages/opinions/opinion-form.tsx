import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { TextArea } from '../../design/text-area.js';
import { AgainstIt } from './against-it.js';
import { COMPONENTS, type NewOpinion, OUTCOMES, type Outcome } from './opinions.js';

const COMPARISONS = ['similar', 'different', 'not_comparable'] as const;

type Component = (typeof COMPONENTS)[number];
type Comparison = (typeof COMPARISONS)[number];

interface OpinionFormProps {
  /** Whether something stands against the candidate that who speaks for them has to answer. */
  readonly standsAgainst: boolean;
  readonly give: (opinion: NewOpinion) => Promise<void>;
}

/** What an examiner thinks: component by component, then on the whole. */
export function OpinionForm({ standsAgainst, give }: OpinionFormProps) {
  const { t } = useTranslation();
  const [checklist, setChecklist] = useState<Partial<Record<Component, Comparison>>>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [remarks, setRemarks] = useState('');
  const [againstIt, setAgainstIt] = useState('');
  const giving = useMutation({ mutationFn: give });
  const faults = fieldFaults(giving.error);
  const isWhole = outcome !== null && COMPONENTS.every((one) => checklist[one] !== undefined);
  const asksAnswer = standsAgainst && outcome === 'potential';

  const submit = () => {
    if (!isWhole) return;
    giving.mutate({
      outcome,
      checklist: checklist as NewOpinion['checklist'],
      remarks,
      ...(asksAnswer && { againstIt }),
    });
  };

  return (
    <Form onSubmit={submit}>
      {COMPONENTS.map((component) => (
        <Choice
          key={component}
          isRow
          label={t(`opinions.components.${component}`)}
          options={COMPARISONS.map((one) => [one, t(`opinions.comparisons.${one}`)] as const)}
          value={checklist[component] ?? null}
          onChange={(chosen) => {
            setChecklist((before) => ({ ...before, [component]: chosen }));
          }}
        />
      ))}
      <Choice
        label={t('opinions.on-the-whole')}
        options={OUTCOMES.map((one) => [one, t(`outcomes.${one}`)] as const)}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={t('opinions.remarks')}
        isRequired
        value={remarks}
        onChange={setRemarks}
        fault={faults.remarks}
      />
      {asksAnswer && (
        <AgainstIt value={againstIt} onChange={setAgainstIt} fault={faults.againstIt} />
      )}
      {giving.error && <ProblemMessage failure={giving.error} />}
      <Button look="main" type="submit" isDisabled={!isWhole || giving.isPending}>
        {t('opinions.give')}
      </Button>
    </Form>
  );
}
