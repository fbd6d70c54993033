import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { DayField } from '../../design/day-field.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { Submit } from '../../design/submit.js';
import { TextField } from '../../design/text-field.js';
import { unlessSaid } from '../../design/unless-said.js';
import { CircumstanceFields, saidOf } from './circumstance-fields.js';
import { offencesIn, offencesQuery } from './cases.js';

export type CaseFields = Schema<'NewCase'>;

interface CaseFormProps {
  readonly given?: CaseFields;
  readonly submit: string;
  readonly save: (fields: CaseFields) => void;
  readonly saving: { readonly error: Error | null; readonly isPending: boolean };
}

/** What a case is known by. An offence of one day ends on the day it began. */
export function CaseForm({ given, submit, save, saving }: CaseFormProps) {
  const { t, language } = useTexts();
  const offences = useQuery({ ...offencesQuery, select: offencesIn(language) });
  const [reference, setReference] = useState(given?.reference ?? '');
  const [offence, setOffence] = useState(given?.offence ?? null);
  const [occurredFrom, setOccurredFrom] = useState(given?.occurredFrom ?? '');
  const [occurredTo, setOccurredTo] = useState(given?.occurredTo ?? '');
  const [circumstances, setCircumstances] = useState(() => saidOf(given));
  const faults = fieldFaults(saving.error);
  const send = () => {
    if (offence === null) return;
    save({
      ...{ reference, offence, occurredFrom, ...circumstances },
      occurredTo: occurredTo === '' ? occurredFrom : occurredTo,
    });
  };
  return (
    <Form onSubmit={send}>
      {saving.error && <ProblemMessage failure={saving.error} />}
      <TextField
        label={t('cases.reference')}
        description={t('cases.reference-example', { example: 'GESTARR-2026-1187' })}
        isRequired
        autoFocus
        value={reference}
        onChange={setReference}
        fault={faults.reference}
      />
      <Select
        label={t('cases.offence')}
        options={offences.data ?? []}
        placeholder={t('layout.choose')}
        isRequired
        value={offence}
        onChange={setOffence}
      />
      <DayField
        label={t('cases.occurred-from')}
        isRequired
        value={occurredFrom}
        onChange={setOccurredFrom}
        fault={faults.occurredFrom}
      />
      <DayField
        label={t('cases.occurred-to')}
        description={t('cases.occurred-to-description')}
        value={occurredTo}
        onChange={setOccurredTo}
        fault={faults.occurredTo}
      />
      <CircumstanceFields {...circumstances} onChange={setCircumstances} faults={faults} />
      <Submit
        isPending={saving.isPending}
        missing={[
          unlessSaid(reference, t('cases.reference')),
          unlessSaid(offence, t('cases.offence')),
          unlessSaid(occurredFrom, t('cases.occurred-from')),
        ]}
      >
        {submit}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
