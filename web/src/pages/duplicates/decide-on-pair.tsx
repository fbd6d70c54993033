import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { mirsam } from '../../api/mirsam.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { usePageKeys } from '../../design/one-key.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useTexts } from '../../language/use-texts.js';
import { useMay } from '../../session/use-may.js';
import { type Pair, PAIR_DECISIONS, type PairDecision } from './duplicates.js';
import styles from './duplicates.module.css';
import { useOpenPairs } from './pair-steps.js';

interface DecideOnPairProps {
  readonly pair: Pair;
  readonly importId: string | undefined;
}

/** The form of who holds one of the two records: a key chooses, a reason is written, and the next pair is shown. */
export function DecideOnPair({ pair, importId }: DecideOnPairProps) {
  const { t } = useTexts();
  const may = useMay();
  const { first, second, state } = pair;
  const isHolder = [first, second].some(({ prefecture }) =>
    may('duplicates.decide', { prefecture }),
  );
  return (
    <Sheet title={t('decisions.next')}>
      <p>{t(`duplicates.meaning.${state}`)}</p>
      {isHolder && <DecisionForm id={pair.id} importId={importId} />}
    </Sheet>
  );
}

interface DecisionFormProps extends Pick<DecideOnPairProps, 'importId'> {
  readonly id: string;
}

function DecisionForm({ id, importId }: DecisionFormProps) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<PairDecision | null>(null);
  const [reason, setReason] = useState('');
  const why = useRef<HTMLDivElement>(null);
  const deciding = useDecision({ id, importId });
  const choose = (chosen: PairDecision) => () => {
    setOutcome(chosen);
    why.current?.querySelector('textarea')?.focus();
  };
  usePageKeys({ s: choose('same'), d: choose('different'), l: choose('later') });
  return (
    <Form
      onSubmit={() => {
        if (outcome !== null) deciding.mutate({ outcome, reason });
      }}
    >
      <Choice
        label={t('duplicates.your-decision')}
        description={t('duplicates.keys')}
        options={PAIR_DECISIONS.map((one) => [one, t(`duplicates.decisions.${one}`)] as const)}
        value={outcome}
        onChange={setOutcome}
      />
      <div ref={why}>
        <TextArea
          label={t('layout.reason')}
          isRequired
          value={reason}
          onChange={setReason}
          fault={fieldFaults(deciding.error).reason}
        />
      </div>
      {deciding.error && <ProblemMessage failure={deciding.error} />}
      <Submit
        isPending={deciding.isPending}
        missing={[
          outcome === null && t('duplicates.your-decision'),
          unlessSaid(reason, t('layout.reason')),
        ]}
      >
        {t('duplicates.decide')}
      </Submit>
      <p className={styles.about}>{t('duplicates.nothing-merged')}</p>
    </Form>
  );
}

/** Decides, and goes to the next open pair, or to the list after the last one. */
function useDecision({ id, importId }: DecisionFormProps) {
  const queries = useQueryClient();
  const { next, goTo, goToList } = useOpenPairs({ id, importId });
  return useMutation({
    mutationFn: async (body: { readonly outcome: PairDecision; readonly reason: string }) =>
      dataOf(
        await mirsam.POST('/api/v1/duplicates/{id}/decisions', {
          params: { path: { id } },
          body,
        }),
      ),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['duplicates'] });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      if (next) goTo(next);
      else goToList();
    },
  });
}
