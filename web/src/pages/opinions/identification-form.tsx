import { dataOf } from '@mirsam/client';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Submit } from '../../design/submit.js';
import { unlessSaid } from '../../design/unless-said.js';
import { AgainstIt } from './against-it.js';
import { type CandidatePath, useStep } from './opinions.js';

interface IdentificationFormProps {
  readonly path: CandidatePath;
  readonly asksAnswer: boolean;
  readonly close: () => void;
}

/** Says that the sketch shows the person, and what follows. */
export function IdentificationForm({ path, asksAnswer, close }: IdentificationFormProps) {
  const { t } = useTexts();
  const [againstIt, setAgainstIt] = useState('');
  const identifying = useStep(path.id, async () =>
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/identification', {
        params: { path },
        body: asksAnswer ? { againstIt } : {},
      }),
    ),
  );
  const submit = () => {
    identifying.mutate(undefined, { onSuccess: close });
  };
  return (
    <Form onSubmit={submit}>
      <p>{t('decisions.identify-consequence')}</p>
      {asksAnswer && (
        <AgainstIt
          value={againstIt}
          onChange={setAgainstIt}
          fault={fieldFaults(identifying.error).againstIt}
        />
      )}
      {identifying.error && <ProblemMessage failure={identifying.error} />}
      <Submit
        isPending={identifying.isPending}
        missing={[asksAnswer && unlessSaid(againstIt, t('opinions.against-it'))]}
      >
        {t('decisions.identify')}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
