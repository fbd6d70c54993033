import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { Fact, Facts } from '../../design/facts.js';
import { Message } from '../../design/message.js';
import { useFormats } from '../../language/formats.js';
import { unitName } from './organisation.js';
import type { Unit, UnitAct } from './units.js';

interface ChangeEffectsProps {
  readonly act: UnitAct;
  /** The unit as it is still. */
  readonly was: Unit;
  /** What the service answered that would come of it. */
  readonly foreseen: Schema<'ReorganisationView'>;
  readonly units: readonly Unit[];
}

/** Who would see more or less than before, and whom and what the change would take along. */
export function ChangeEffects({ act, was, foreseen, units }: ChangeEffectsProps) {
  const { t, language } = useTexts();
  const { number, list } = useFormats();
  const named = (code: string | null) => {
    const found = units.find((one) => one.code === code);
    return found ? unitName(found, language) : (code ?? '');
  };
  const { unit, takenAlong } = foreseen;
  const { users, ...counts } = takenAlong;
  const values = {
    unit: unitName(was, language),
    former: named(was.parent),
    other: named(act === 'merge' ? unit.successor : unit.parent),
  };
  return (
    <Message tone="notice">
      <strong>{t('organisation.what-changes')}</strong>
      <p>{t(`organisation.sight.${sightOf(act, was)}`, values)}</p>
      <Facts>
        <Fact
          name={t('organisation.along.users')}
          value={users.length > 0 ? list(users) : number(0)}
        />
        {(Object.keys(counts) as (keyof typeof counts)[]).map((of) => (
          <Fact key={of} name={t(`organisation.along.${of}`)} value={number(counts[of])} />
        ))}
      </Facts>
    </Message>
  );
}

/** Only what passes into the sight of others, or out of theirs, is seen otherwise. */
function sightOf(act: UnitAct, { kind }: Unit) {
  if (act === 'close') return 'close';
  if (act === 'merge') return kind === 'district' ? 'same' : 'merge';
  return kind === 'district' ? 'move' : 'same';
}
