import { dataOf, type Schema } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { eachOf } from '../../api/each-of.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { Submit } from '../../design/submit.js';
import { TextField } from '../../design/text-field.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFormats } from '../../language/formats.js';

type Order = Schema<'ExpungementOrder'>;
type Effects = Schema<'ExpungementView'>;
type Ground = Order['ground'];

const GROUNDS = eachOf<Ground>({
  acquittal: true,
  dismissal: true,
  court_order: true,
  retention_expired: true,
  error: true,
});

/** What is erased, under the name that addresses have for its kind. */
interface EraseActProps {
  readonly part: 'sketches' | 'subjects' | 'cases';
  readonly id: string;
  readonly number: string;
}

/** Erases for good: on what ground is asked, then what goes is told, and only then it goes. */
export function EraseAct(props: EraseActProps) {
  const { t } = useTexts();
  const { number } = props;
  // Read as text: what is in a number is not marked up.
  const title = t('erasures.title', { number, interpolation: { escapeValue: false } });
  return (
    <DialogButton look="grave" text={t('erasures.erase')} title={title}>
      {(close) => <EraseForm {...props} close={close} />}
    </DialogButton>
  );
}

function EraseForm({ part, id, close }: EraseActProps & { readonly close: () => void }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [ground, setGround] = useState<Ground | null>(null);
  const [reference, setReference] = useState('');
  const send = eraseBy(part, id);
  const trial = useMutation({ mutationFn: (order: Order) => send({ ...order, dryRun: true }) });
  const erasing = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      close();
      await queries.invalidateQueries();
    },
  });
  const order = { ground: ground ?? 'error', reference };
  const change = (said: () => void) => {
    trial.reset();
    said();
  };
  const failure = erasing.error ?? trial.error;
  return (
    <Form
      onSubmit={() => {
        trial.mutate(order);
      }}
    >
      <p>{t('erasures.why')}</p>
      {failure && <ProblemMessage failure={failure} />}
      <Select
        label={t('erasures.ground')}
        placeholder={t('layout.choose')}
        isRequired
        options={GROUNDS.map((one) => [one, t(`erasures.grounds.${one}`)] as const)}
        value={ground}
        onChange={(one) => {
          change(() => {
            setGround(one);
          });
        }}
      />
      <TextField
        label={t('erasures.reference')}
        description={t('erasures.reference-rule')}
        isRequired
        value={reference}
        onChange={(text) => {
          change(() => {
            setReference(text);
          });
        }}
        fault={fieldFaults(failure).reference}
      />
      {trial.data ? (
        <>
          <EffectsMessage effects={trial.data} />
          <Button
            look="grave"
            isDisabled={erasing.isPending}
            onPress={() => {
              erasing.mutate(order);
            }}
          >
            {t('erasures.for-good')}
          </Button>
        </>
      ) : (
        <Submit
          isPending={trial.isPending}
          missing={[
            ground === null && t('erasures.ground'),
            unlessSaid(reference, t('erasures.reference')),
          ]}
        >
          {t('erasures.look')}
        </Submit>
      )}
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}

/** The three routes are alike, under the type of that of sketches. */
const eraseBy = (part: EraseActProps['part'], id: string) => async (body: Order) =>
  dataOf(
    await mirsam.POST(`/api/v1/${part}/{id}/expungement` as '/api/v1/sketches/{id}/expungement', {
      params: { path: { id } },
      body,
    }),
  );

/** What would go, before it does. */
function EffectsMessage({ effects: { tombstones, told } }: { readonly effects: Effects }) {
  const { t } = useTexts();
  const { number, list } = useFormats();
  const counted = (name: string) =>
    tombstones.reduce((all, { erased }) => all + (erased?.[name] ?? 0), 0);
  const records = tombstones.filter(({ kind }) => kind !== 'case').length;
  const parts = [
    [records, 'records'],
    [counted('images'), 'images'],
    [counted('searchesShowingIt'), 'searches'],
    [counted('linkAlerts'), 'alerts'],
    [counted('identifications'), 'identifications'],
    [told.length, 'told'],
  ] as const;
  const goes = parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => t(`erasures.effects.${name}`, { count, number: number(count) }));
  return (
    <Message tone="alert">
      <strong>{t('erasures.no-way-back')}</strong>
      {list(goes)}
    </Message>
  );
}
