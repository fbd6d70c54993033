import { dataOf } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { BETWEEN } from '../../design/between.js';
import { Fact, Facts } from '../../design/facts.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Submit } from '../../design/submit.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFormats } from '../../language/formats.js';
import { subjectQuery } from '../records/records.js';
import { AgainstIt } from './against-it.js';
import type { Linked } from './linked-by.js';
import { type CandidatePath, useStep } from './opinions.js';

interface IdentificationFormProps {
  readonly path: CandidatePath;
  readonly linked: Linked;
  readonly asksAnswer: boolean;
  readonly close: () => void;
}

/** Says that the sketch shows the person, and what follows. */
export function IdentificationForm({ path, linked, asksAnswer, close }: IdentificationFormProps) {
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
      <Pair linked={linked} />
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

/** Who would be linked, read once more before it is said; by name, too, where the reader's prefecture holds the person. */
function Pair({ linked: { sketches, subject } }: { readonly linked: Linked }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const { data } = useQuery(subjectQuery(subject.id));
  const name = data?.fullName;
  return (
    <Facts>
      <Fact name={t('records.sketch')} value={list(sketches)} />
      <Fact
        name={t('records.subject')}
        value={name ? `${subject.number}${BETWEEN}${name}` : subject.number}
      />
    </Facts>
  );
}
