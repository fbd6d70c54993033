import { useTexts } from '../../language/use-texts.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Fact, Facts } from '../../design/facts.js';
import { useFormats } from '../../language/formats.js';
import { ChangeUnit } from './change-unit.js';
import { unitName } from './organisation.js';
import styles from './organisation.module.css';
import { UnitHistory } from './unit-history.js';
import { actsOn, type Unit } from './units.js';

interface UnitDetailsProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly mayChange: boolean;
}

/** All that is known of a unit, what became of it, and what can. */
export function UnitDetails({ unit, units, mayChange }: UnitDetailsProps) {
  const { t, language } = useTexts();
  const { day } = useFormats();
  const named = (code: string | null) => {
    const found = units.find((one) => one.code === code);
    return found ? unitName(found, language) : code;
  };
  const { nameFr, nameAr, nameEn, parent, scope, activeFrom, activeUntil, successor } = unit;
  return (
    <div className={styles.details}>
      <Facts>
        <Fact name={t('organisation.names.fr')} value={nameFr} />
        <Fact name={t('organisation.names.ar')} value={nameAr} />
        <Fact name={t('organisation.names.en')} value={nameEn} />
        <Fact name={t('organisation.below')} value={named(parent)} />
        <Fact name={t('organisation.scope')} value={named(scope)} />
        <Fact name={t('organisation.from')} value={activeFrom && day(activeFrom)} />
        <Fact name={t('organisation.until')} value={activeUntil && day(activeUntil)} />
        <Fact name={t('organisation.successor')} value={named(successor)} />
      </Facts>
      {mayChange && (
        <div className={styles.acts}>
          {actsOn(unit).map((act) => (
            <DialogButton key={act} text={t(`organisation.acts.${act}`)}>
              {(close) => <ChangeUnit act={act} unit={unit} units={units} close={close} />}
            </DialogButton>
          ))}
        </div>
      )}
      <UnitHistory unit={unit} named={named} />
    </div>
  );
}
