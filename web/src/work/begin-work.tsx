import { dataOf } from '@mirsam/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.js';
import { mirsam } from '../api/mirsam.js';
import { Button } from '../design/button.js';
import { DialogButton } from '../design/dialog-button.js';
import { fieldFaults } from '../design/field-faults.js';
import { Form } from '../design/form.js';
import { ProblemMessage } from '../design/problem-message.js';
import { Select } from '../design/select.js';
import { Submit } from '../design/submit.js';
import { TextField } from '../design/text-field.js';
import { unlessSaid } from '../design/unless-said.js';
import { caseQuery, casesQuery } from '../pages/cases/cases.js';
import { work } from './work.js';

interface BeginWorkProps {
  /** Where it is known for which case. */
  readonly caseId?: string;
  /** Where what is asked says why already; it can be said otherwise. */
  readonly purpose?: string;
  readonly look?: 'main' | 'plain';
  /** On the button. */
  readonly text?: string;
  /** Once it is said. */
  readonly onBegun?: () => void;
}

/** A button, and the two questions that are asked once: for which case, and why. */
export function BeginWork(props: BeginWorkProps) {
  const { caseId, purpose = '', look = 'main', text, onBegun } = props;
  const { t } = useTexts();
  return (
    <DialogButton text={text ?? t('work.begin')} title={t('work.title')} look={look}>
      {(close) => (
        <>
          <p>{t('work.why')}</p>
          <Questions
            caseId={caseId}
            said={purpose}
            close={() => {
              close();
              onBegun?.();
            }}
          />
        </>
      )}
    </DialogButton>
  );
}

interface QuestionsProps {
  readonly caseId: string | undefined;
  readonly said: string;
  readonly close: () => void;
}

function Questions({ caseId: given, said, close }: QuestionsProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const cases = useQuery(casesQuery({ status: 'open', limit: 100 }));
  const items = cases.data?.items ?? [];
  const [chosen, setChosen] = useState(given);
  const [purpose, setPurpose] = useState(said);
  // Of several, none is chosen for somebody: who is in a hurry would look for another case than theirs.
  const only = items.length === 1 ? items[0]?.id : undefined;
  const caseId = chosen ?? only ?? '';
  const missing = [unlessSaid(caseId, t('work.case')), unlessSaid(purpose, t('work.purpose'))];
  const begin = useMutation({
    mutationFn: async () =>
      dataOf(await mirsam.POST('/api/v1/consultations', { body: { caseId, purpose } })),
    onSuccess: async ({ id: consultation, expiresAt: until }) => {
      const listed = items.find(({ id }) => id === caseId);
      const { reference } = listed ?? (await queries.query(caseQuery(caseId))).case;
      work.keep({ consultation, caseId, reference, purpose, until });
      close();
    },
  });
  const submit = () => {
    if (missing.every((one) => one === false)) begin.mutate();
  };

  return (
    <Form onSubmit={submit}>
      {begin.error && <ProblemMessage failure={begin.error} />}
      <Select
        label={t('work.case')}
        options={items.map(({ id, reference }) => [id, reference] as const)}
        placeholder={t('layout.choose')}
        isRequired
        value={caseId === '' ? null : caseId}
        onChange={setChosen}
      />
      <TextField
        label={t('work.purpose')}
        description={t('work.purpose-description')}
        isRequired
        autoFocus
        value={purpose}
        onChange={setPurpose}
        fault={fieldFaults(begin.error).purpose}
      />
      <Submit isPending={begin.isPending} missing={missing}>
        {t('work.begin')}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
