import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Select } from '../../../design/select.js';
import { NumberField } from '../../../design/number-field.js';
import { Toggles } from '../../../design/toggles.js';
import { labelIn } from '../../../language/label-in.js';
import { kindsAt, type Trait } from '../../../traits/trait-set.js';
import styles from './asking.module.css';

/** A condition on a trait, as a search takes it. */
interface Condition {
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly requireKnown?: boolean;
}

interface MarkCondition {
  readonly kind?: string;
  readonly place?: string;
}

interface TraitFilterProps {
  readonly trait: Trait;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Who is let through by what is known of a trait; and whether who it is not known of is, too. */
export function TraitFilter({ trait, value, onChange }: TraitFilterProps) {
  const { t, language } = useTexts();
  if (trait.kind === 'mark') return <MarkFilter trait={trait} value={value} onChange={onChange} />;
  const condition = (value ?? {}) as Condition;
  const { requireKnown = false } = condition;
  return (
    <>
      {trait.kind === 'coded' ? (
        <Toggles
          label={labelIn(language, trait.label)}
          options={labelled(language, trait.codes)}
          chosen={condition.values ?? []}
          onChange={(values) => {
            onChange({ ...condition, values });
          }}
        />
      ) : (
        <Range trait={trait} condition={condition} onChange={onChange} />
      )}
      <Toggles
        label={t('asking.unknown-label')}
        options={[['known', t('asking.require-known')]]}
        chosen={requireKnown ? ['known'] : []}
        onChange={(chosen) => {
          onChange({ ...condition, requireKnown: chosen.length > 0 });
        }}
      />
    </>
  );
}

interface RangeProps {
  readonly trait: Trait;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

function Range({ trait, condition, onChange }: RangeProps) {
  const { t, language } = useTexts();
  const unit = trait.unit === undefined ? '' : labelIn(language, trait.unit);
  const bound = (name: 'min' | 'max') => (end: number | undefined) => {
    const bounds = { min: condition.min, max: condition.max, [name]: end };
    const said = Object.entries(bounds).filter(([, number]) => number !== undefined);
    const { requireKnown } = condition;
    onChange({ ...Object.fromEntries(said), ...(requireKnown !== undefined && { requireKnown }) });
  };
  return (
    <div className={styles.range}>
      {(['min', 'max'] as const).map((name) => (
        <NumberField
          key={name}
          isWhole
          label={t(`asking.range.${name}`, { unit })}
          value={condition[name]}
          onChange={bound(name)}
        />
      ))}
    </div>
  );
}

const ANYWHERE = '';

/** One mark that must be recorded; where it is may be left open. */
function MarkFilter({ trait, value, onChange }: TraitFilterProps) {
  const { t, language } = useTexts();
  const [mark = {}] = (value ?? []) as readonly MarkCondition[];
  const { place } = mark;
  const change = ({ kind, place: at }: MarkCondition) => {
    const isPossible = kindsAt(trait, at).some(({ code }) => code === kind);
    const condition = { ...(isPossible && { kind }), ...(at !== undefined && { place: at }) };
    onChange(Object.keys(condition).length > 0 ? [condition] : []);
  };
  return (
    <div className={styles.range}>
      <Select
        label={t('asking.mark-place')}
        options={[[ANYWHERE, t('asking.anywhere')] as const, ...labelled(language, trait.places)]}
        value={place ?? ANYWHERE}
        onChange={(at) => {
          change({
            ...mark,
            ...(at === ANYWHERE ? { place: undefined } : { place: at }),
          });
        }}
      />
      <Select
        label={t('asking.mark-kind')}
        placeholder={t('asking.pick-mark')}
        options={labelled(language, kindsAt(trait, place))}
        value={mark.kind ?? null}
        onChange={(kind) => {
          change({ ...mark, kind });
        }}
      />
    </div>
  );
}

const labelled = (language: string, codes: readonly Schema<'LabelledCode'>[] = []) =>
  codes.map(({ code, label }) => [code, labelIn(language, label)] as const);
