import { useTexts } from '../../language/use-texts.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { useFormats } from '../../language/formats.js';
import styles from './organisation.module.css';
import type { Unit } from './units.js';

interface UnitHistoryProps {
  readonly unit: Unit;
  /** What a unit is called, by its code. */
  readonly named: (code: string | null) => string | null;
}

/** What became of a unit, newest first; each change says what it was before, and why. */
export function UnitHistory({ unit, named }: UnitHistoryProps) {
  const { t } = useTexts();
  const { day } = useFormats();
  return (
    <section aria-label={t('organisation.history')} className={styles.history}>
      <h3>{t('organisation.history')}</h3>
      <Lines none={t('organisation.no-history')}>
        {unit.history
          .toReversed()
          .map(({ operation, effectiveOn, other, kind, was, reason }, at) => (
            <Line key={at}>
              <strong>{t(`organisation.operations.${operation}`)}</strong>
              <Aside>{day(effectiveOn)}</Aside>
              {was.nameFr !== undefined && (
                <Was>{[was.nameFr, was.nameAr ?? '', was.nameEn ?? ''].join(' · ')}</Was>
              )}
              {was.kind !== undefined && <Was>{t(`organisation.kinds.${was.kind}`)}</Was>}
              {was.parent !== undefined && <Was>{named(was.parent) ?? ''}</Was>}
              {kind !== null && <Is>{t(`organisation.kinds.${kind}`)}</Is>}
              {other !== null && <Is>{named(other) ?? ''}</Is>}
              {reason !== null && <bdi>{reason}</bdi>}
            </Line>
          ))}
      </Lines>
    </section>
  );
}

function Was({ children }: { readonly children: string }) {
  return (
    <del className={styles.soft}>
      <bdi>{children}</bdi>
    </del>
  );
}

function Is({ children }: { readonly children: string }) {
  return (
    <ins>
      <bdi>{children}</bdi>
    </ins>
  );
}
