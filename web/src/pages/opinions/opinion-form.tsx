import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Choice } from '../../design/choice.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Loaded } from '../../design/loaded.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Submit } from '../../design/submit.js';
import { TextArea } from '../../design/text-area.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFields } from '../../design/use-fields.js';
import type { Draft } from '../../drafts/draft-store.js';
import { KeptDraft } from '../../drafts/kept-draft.js';
import { useBegun, useDropDraft } from '../../drafts/use-drafts.js';
import { AgainstIt } from './against-it.js';
import styles from './opinions.module.css';
import { COMPONENTS, type NewOpinion, OUTCOMES, type Outcome } from './opinions.js';

const COMPARISONS = ['similar', 'different', 'not_comparable'] as const;

type Component = (typeof COMPONENTS)[number];
type Comparison = (typeof COMPARISONS)[number];

/** An opinion before it is given. */
interface OpinionDraft {
  readonly checklist: Partial<Record<Component, Comparison>>;
  readonly outcome: Outcome | null;
  readonly remarks: string;
  readonly againstIt: string;
}

const NOTHING: OpinionDraft = { checklist: {}, outcome: null, remarks: '', againstIt: '' };

interface OpinionFormProps {
  /** As what is begun is kept. */
  readonly draft: Omit<Draft, 'content'>;
  /** Whether something stands against the candidate that who speaks for them has to answer. */
  readonly standsAgainst: boolean;
  readonly give: (opinion: NewOpinion) => Promise<void>;
}

/** What an examiner thinks: component by component, then on the whole; on from where that was left off. */
export function OpinionForm(props: OpinionFormProps) {
  const { kind, id } = props.draft;
  const { begun, beginAnew } = useBegun(kind, id);
  return (
    <Loaded query={begun}>
      {(kept) => (
        <Questions
          {...props}
          first={(kept as OpinionDraft | null) ?? NOTHING}
          beginAnew={beginAnew}
        />
      )}
    </Loaded>
  );
}

interface QuestionsProps extends OpinionFormProps {
  readonly first: OpinionDraft;
  readonly beginAnew: () => void;
}

function Questions({ draft, standsAgainst, give, first, beginAnew }: QuestionsProps) {
  const { t } = useTexts();
  const [opinion, change] = useFields(() => first);
  const { checklist, outcome, remarks, againstIt } = opinion;
  const dropDraft = useDropDraft();
  const giving = useMutation({ mutationFn: give, onSuccess: () => dropDraft(draft.id) });
  const faults = fieldFaults(giving.error);
  const asksAnswer = standsAgainst && outcome === 'potential';
  const isBegun = JSON.stringify(opinion) !== JSON.stringify(NOTHING);
  const isSent = giving.isPending || giving.isSuccess;

  const missing = COMPONENTS.filter((one) => checklist[one] === undefined);

  const submit = () => {
    if (outcome === null || missing.length > 0) return;
    giving.mutate({
      outcome,
      checklist: checklist as NewOpinion['checklist'],
      remarks,
      ...(asksAnswer && { againstIt }),
    });
  };

  return (
    <Form onSubmit={submit}>
      <Components
        checklist={checklist}
        onChange={(changed) => {
          change({ checklist: changed });
        }}
      />
      <Choice
        label={t('opinions.on-the-whole')}
        options={OUTCOMES.map((one) => [one, t(`outcomes.${one}`)] as const)}
        value={outcome}
        onChange={(chosen) => {
          change({ outcome: chosen });
        }}
      />
      <TextArea
        label={t('opinions.remarks')}
        isRequired
        value={remarks}
        onChange={(text) => {
          change({ remarks: text });
        }}
        fault={faults.remarks}
      />
      {asksAnswer && (
        <AgainstIt
          value={againstIt}
          onChange={(text) => {
            change({ againstIt: text });
          }}
          fault={faults.againstIt}
        />
      )}
      {giving.error && <ProblemMessage failure={giving.error} />}
      <Submit
        isPending={giving.isPending}
        missing={[
          ...missing.map((one) => t(`opinions.components.${one}`)),
          outcome === null && t('opinions.on-the-whole'),
          unlessSaid(remarks, t('opinions.remarks')),
          asksAnswer && unlessSaid(againstIt, t('opinions.against-it')),
        ]}
      >
        {t('opinions.give')}
      </Submit>
      <KeptDraft
        draft={isBegun && !isSent ? { ...draft, content: opinion } : null}
        onDiscarded={beginAnew}
      />
    </Form>
  );
}

interface ComponentsProps {
  readonly checklist: OpinionDraft['checklist'];
  readonly onChange: (checklist: OpinionDraft['checklist']) => void;
}

function Components({ checklist, onChange }: ComponentsProps) {
  const { t } = useTexts();
  const name = useId();
  return (
    <div role="group" aria-labelledby={name} className={styles.components}>
      <p id={name} className={styles.required}>
        {t('opinions.checklists')}
      </p>
      {COMPONENTS.map((component) => (
        <Choice
          key={component}
          isRow
          label={t(`opinions.components.${component}`)}
          options={COMPARISONS.map((one) => [one, t(`opinions.comparisons.${one}`)] as const)}
          value={checklist[component] ?? null}
          onChange={(chosen) => {
            onChange({ ...checklist, [component]: chosen });
          }}
        />
      ))}
    </div>
  );
}
