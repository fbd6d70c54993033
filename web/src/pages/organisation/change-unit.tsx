import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Select } from '../../design/select.js';
import { Submit } from '../../design/submit.js';
import { unlessSaid } from '../../design/unless-said.js';
import { useFormats } from '../../language/formats.js';
import { ChangeEffects } from './change-effects.js';
import { unitName, type UnitOrder, useUnitChange, useUnitPreview } from './organisation.js';
import { ReasonField, UnitNames } from './unit-fields.js';
import { placesFor, SCOPE_KINDS, successorsFor, type Unit, type UnitAct } from './units.js';

interface ChangeUnitProps {
  readonly act: UnitAct;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly close: () => void;
}

/** By which somebody may see more or less than before: what it changes is shown before it is done. */
const FORESEEN: readonly UnitAct[] = ['move', 'merge', 'close'];

/** Orders a change, with its reason; one that others feel is first tried, told of, and confirmed. */
export function ChangeUnit({ act, unit, units, close }: ChangeUnitProps) {
  const { t, language } = useTexts();
  const { day } = useFormats();
  const [order, setOrder] = useState<UnitOrder>(() => orderFor(unit));
  const preview = useUnitPreview(act, unit);
  const changing = useUnitChange(act, unit);
  const foreseen = preview.data;
  const failure = changing.error ?? preview.error;
  const faults = fieldFaults(failure);
  const change = (said: Partial<UnitOrder>) => {
    // What was foreseen is of the order as it was, whatever its reason.
    if (!('reason' in said)) preview.reset();
    changing.reset();
    setOrder((was) => ({ ...was, ...said }));
  };
  const isForeseen = !FORESEEN.includes(act) || foreseen !== undefined;
  const submit = () => {
    if (isForeseen) changing.mutate(order, { onSuccess: close });
    else preview.mutate(order);
  };
  const from = foreseen?.unit.history.at(-1)?.effectiveOn;
  const title = t(`organisation.acts.${act}`);
  const confirm = from ? t('organisation.from-day', { act: title, day: day(from) }) : title;
  return (
    <Form onSubmit={submit}>
      <p>
        <strong>
          <bdi>{unitName(unit, language)}</bdi>
        </strong>
      </p>
      <p>{t(`organisation.consequences.${act}`)}</p>
      <Asked act={act} unit={unit} units={units} order={order} onChange={change} faults={faults} />
      <ReasonField
        value={order.reason}
        onChange={(reason) => {
          change({ reason });
        }}
        fault={faults.reason}
      />
      {failure && <ProblemMessage failure={failure} />}
      {foreseen && <ChangeEffects act={act} was={unit} foreseen={foreseen} units={units} />}
      <Submit
        isPending={preview.isPending || changing.isPending}
        missing={[...missingOf(act, order, t), unlessSaid(order.reason, t('layout.reason'))]}
      >
        {isForeseen ? confirm : t('organisation.foresee')}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}

const orderFor = ({ nameFr, nameAr, nameEn }: Unit): UnitOrder => ({
  ...{ nameFr, nameAr, nameEn },
  ...{ kind: null, other: null, reason: '' },
});

function missingOf(act: UnitAct, order: UnitOrder, t: TFunction): readonly (string | false)[] {
  const { nameFr, nameAr, nameEn, kind, other } = order;
  if (act === 'rename') {
    return [
      unlessSaid(nameFr, t('organisation.names.fr')),
      unlessSaid(nameAr, t('organisation.names.ar')),
      unlessSaid(nameEn, t('organisation.names.en')),
    ];
  }
  if (act === 'reclassify') return [unlessSaid(kind, t('organisation.kind'))];
  if (act === 'move') return [unlessSaid(other, t('organisation.below'))];
  return act === 'merge' ? [unlessSaid(other, t('organisation.successor'))] : [];
}

interface AskedProps {
  readonly act: UnitAct;
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly order: UnitOrder;
  readonly onChange: (said: Partial<UnitOrder>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What a change asks for, beside its reason. */
function Asked({ act, unit, units, order, onChange, faults }: AskedProps) {
  const { t, language } = useTexts();
  const offered = (some: readonly Unit[]) =>
    some.map((one) => [one.code, unitName(one, language)] as const);
  if (act === 'rename') return <UnitNames names={order} onChange={onChange} faults={faults} />;
  if (act === 'reclassify') {
    return (
      <Select
        label={t('organisation.kind')}
        placeholder={t('layout.choose')}
        options={SCOPE_KINDS.filter((kind) => kind !== unit.kind).map(
          (kind) => [kind, t(`organisation.kinds.${kind}`)] as const,
        )}
        value={order.kind}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
    );
  }
  if (act !== 'move' && act !== 'merge') return null;
  const others = act === 'move' ? placesFor(unit, units) : successorsFor(unit, units);
  if (others.length === 0) return <p>{t(`organisation.none-for.${act}`)}</p>;
  return (
    <Select
      label={act === 'move' ? t('organisation.below') : t('organisation.successor')}
      placeholder={t('layout.choose')}
      options={offered(others)}
      value={order.other}
      onChange={(other) => {
        onChange({ other });
      }}
    />
  );
}
