import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { useFormats } from '../../language/formats.js';
import { unitName } from './organisation.js';
import styles from './organisation.module.css';
import { UnitDetails } from './unit-details.js';
import type { Unit, UnitNode } from './units.js';

interface UnitTreeProps {
  readonly nodes: readonly UnitNode[];
  readonly units: readonly Unit[];
  readonly mayChange: boolean;
}

/** Units, and within each those that are below it. */
export function UnitTree({ nodes, units, mayChange }: UnitTreeProps) {
  return (
    <ul className={styles.tree}>
      {nodes.map(({ unit, below }) => (
        <li key={unit.code}>
          <UnitRow unit={unit} units={units} mayChange={mayChange} />
          {below.length > 0 && <UnitTree nodes={below} units={units} mayChange={mayChange} />}
        </li>
      ))}
    </ul>
  );
}

/** In which a unit is shown by name whatever the language of the page. */
const OTHERS = [
  ['fr', 'nameFr'],
  ['ar', 'nameAr'],
] as const;

const TONES = { open: 'good', to_come: 'notice', closed: 'plain' } as const;

interface UnitRowProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly mayChange: boolean;
}

/** What a unit is, in a line; all else is asked for. */
function UnitRow({ unit, units, mayChange }: UnitRowProps) {
  const { t, language } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { code, kind, state } = unit;
  const name = unitName(unit, language);
  return (
    <details
      className={styles.unit}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        <span className={styles.names}>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {OTHERS.map(
            ([of, field]) =>
              unit[field] !== name && (
                <bdi key={of} lang={of} className={styles.soft}>
                  {unit[field]}
                </bdi>
              ),
          )}
        </span>
        <span className={styles.soft}>
          <bdi>{code}</bdi> · {t(`organisation.kinds.${kind}`)}
        </span>
        <Badge tone={TONES[state]}>{t(`organisation.states.${state}`)}</Badge>
        <Since unit={unit} />
      </summary>
      {isOpen && <UnitDetails unit={unit} units={units} mayChange={mayChange} />}
    </details>
  );
}

function Since({ unit: { activeFrom, activeUntil } }: { readonly unit: Unit }) {
  const { t } = useTexts();
  const { day } = useFormats();
  if (activeFrom === null) return null;
  return (
    <span className={styles.soft}>
      {activeUntil === null
        ? t('organisation.since', { day: day(activeFrom) })
        : t('organisation.from-until', { from: day(activeFrom), until: day(activeUntil) })}
    </span>
  );
}
