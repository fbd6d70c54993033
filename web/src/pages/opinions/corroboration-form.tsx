import { dataOf, type Schema } from '@mirsam/client';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { type CandidatePath, useStep } from './opinions.js';

type Kind = Schema<'NewCorroboration'>['kind'];

const KINDS = [
  'fingerprints',
  'dna',
  'witness',
  'communications',
  'video',
  'object',
  'statement',
  'other',
] as const satisfies readonly Kind[];

/** What may rest on what somebody recalls. */
const RECALLED: ReadonlySet<Kind | null> = new Set<Kind>(['witness', 'statement', 'other']);

type Shown = NonNullable<Schema<'NewCorroboration'>['shownToWitness']>;

const SHOWN = ['nothing', 'photograph', 'line_up', 'person'] as const satisfies readonly Shown[];

interface CorroborationFormProps {
  readonly path: CandidatePath;
  readonly close?: () => void;
}

/** Evidence beside the face. */
export function CorroborationForm({ path, close }: CorroborationFormProps) {
  const { t } = useTexts();
  const [kind, setKind] = useState<Kind | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [evidence, setEvidence] = useState('');
  const recording = useStep(path.id, async (body: Schema<'NewCorroboration'>) =>
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/corroborations', {
        params: { path },
        body,
      }),
    ),
  );
  const isRecalled = RECALLED.has(kind);
  const submit = () => {
    if (kind === null || (isRecalled && shown === null)) return;
    const shownToWitness = isRecalled && shown !== null ? { shownToWitness: shown } : {};
    recording.mutate(
      { kind, ...shownToWitness, evidence },
      {
        onSuccess: () => {
          // What was recorded is not recorded again by the next press.
          setKind(null);
          setShown(null);
          setEvidence('');
          close?.();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit}>
      <Select
        label={t('decisions.evidence-kind')}
        options={KINDS.map((one) => [one, t(`evidence-kinds.${one}`)] as const)}
        placeholder={t('layout.choose')}
        isRequired
        value={kind}
        onChange={setKind}
      />
      {isRecalled && (
        <Select
          label={t('decisions.shown-to-witness')}
          options={SHOWN.map((one) => [one, t(`shown-to-witness.${one}`)] as const)}
          placeholder={t('layout.choose')}
          isRequired
          value={shown}
          onChange={setShown}
        />
      )}
      {isRecalled && shown !== null && shown !== 'nothing' && (
        <Message tone="notice">{t('decisions.witness-was-shown')}</Message>
      )}
      <TextArea
        label={t('decisions.evidence')}
        description={t('decisions.evidence-description')}
        isRequired
        value={evidence}
        onChange={setEvidence}
        fault={fieldFaults(recording.error).evidence}
      />
      {recording.error && <ProblemMessage failure={recording.error} />}
      {recording.isSuccess && <Recorded isAnew={isNothing(kind, evidence)} />}
      <Submit
        isPending={recording.isPending}
        missing={[
          kind === null && t('decisions.evidence-kind'),
          isRecalled && shown === null && t('decisions.shown-to-witness'),
          unlessSaid(evidence, t('decisions.evidence')),
        ]}
      >
        {t('decisions.corroborate')}
      </Submit>
      {close && (
        <Button look="quiet" slot="close">
          {t('layout.cancel')}
        </Button>
      )}
    </Form>
  );
}

const isNothing = (kind: Kind | null, evidence: string) => kind === null && evidence === '';

/** Until the next piece of evidence is begun. */
function Recorded({ isAnew }: { readonly isAnew: boolean }) {
  const { t } = useTexts();
  return isAnew ? <Message tone="good">{t('decisions.corroborated')}</Message> : null;
}
