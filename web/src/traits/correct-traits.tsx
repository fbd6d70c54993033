import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../api/mirsam.js';
import { Button } from '../design/button.js';
import { fieldFaults } from '../design/field-faults.js';
import { Form } from '../design/form.js';
import { ProblemMessage } from '../design/problem-message.js';
import { traitChanges } from './trait-changes.js';
import type { TraitSet } from './trait-set.js';
import { TraitsForm } from './traits-form.js';

interface CorrectTraitsProps {
  readonly record: {
    readonly kind: 'sketch' | 'subject';
    readonly id: string;
    readonly version: number;
    readonly traits: TraitSet;
  };
  readonly onDone: () => void;
}

/** The traits of a stored record, to be corrected: what they were before is kept by the service. */
export function CorrectTraits({ record, onDone }: CorrectTraitsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { kind, id, version, traits: before } = record;
  const [traits, setTraits] = useState(before);
  const correct = useMutation({
    mutationFn: async () => {
      const change = {
        params: { path: { id } },
        body: { version, traits: traitChanges(before, traits) },
      };
      return kind === 'sketch'
        ? dataOf(await mirsam.PATCH('/api/v1/sketches/{id}', change))
        : dataOf(await mirsam.PATCH('/api/v1/subjects/{id}', change));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [kind === 'sketch' ? 'sketches' : 'subjects'] });
      onDone();
    },
  });

  function submit() {
    correct.mutate();
  }

  return (
    <Form onSubmit={submit}>
      <TraitsForm
        kind={kind}
        value={traits}
        onChange={setTraits}
        faults={fieldFaults(correct.error)}
      />
      {correct.error && <ProblemMessage failure={correct.error} />}
      <Button look="main" type="submit" isDisabled={correct.isPending}>
        {t('traits.save')}
      </Button>
      <Button look="quiet" onPress={onDone}>
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
