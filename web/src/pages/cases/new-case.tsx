import { dataOf, type Schema } from '@mirsam/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { TextField } from '../../design/text-field.js';
import { offencesIn, offencesQuery } from './cases.js';

type Offence = Schema<'NewCase'>['offence'];

/** A button, and the form that it opens. */
export function NewCase() {
  const { t } = useTranslation();
  return (
    <DialogButton text={t('cases.open-new')} look="main">
      {() => <NewCaseForm />}
    </DialogButton>
  );
}

function NewCaseForm() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const offences = useQuery({ ...offencesQuery, select: offencesIn(i18n.language) });
  const [reference, setReference] = useState('');
  const [offence, setOffence] = useState<Offence>('robbery');
  const [occurredFrom, setOccurredFrom] = useState('');
  const open = useMutation({
    mutationFn: async () =>
      dataOf(await mirsam.POST('/api/v1/cases', { body: { reference, offence, occurredFrom } })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$id', params: { id } });
    },
  });
  const faults = fieldFaults(open.error);

  function submit() {
    open.mutate();
  }

  return (
    <Form onSubmit={submit}>
      {open.error && <ProblemMessage failure={open.error} />}
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
        value={offence}
        onChange={setOffence}
      />
      <TextField
        type="date"
        label={t('cases.occurred-from')}
        isRequired
        value={occurredFrom}
        onChange={setOccurredFrom}
        fault={faults.occurredFrom}
      />
      <Button look="main" type="submit" isDisabled={open.isPending}>
        {t('cases.open-new')}
      </Button>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
