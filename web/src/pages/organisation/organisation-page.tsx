import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useMay } from '../../session/use-may.js';
import { AddUnit } from './add-unit.js';
import { lastChange, organisationQuery, unitName } from './organisation.js';
import styles from './organisation.module.css';
import { UnitTree } from './unit-tree.js';
import { treeOf, type Unit } from './units.js';

/** Of which units the police consists, what became of each, and who sees what by it. */
export function OrganisationPage() {
  const organisation = useQuery(organisationQuery);
  return <Loaded query={organisation}>{(units) => <Organisation units={units} />}</Loaded>;
}

function Organisation({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTexts();
  const { number } = useFormats();
  const may = useMay();
  const top = units.find(({ kind }) => kind === 'national');
  const mayChange = may('prefectures.reorganise', { prefecture: top?.code ?? null });
  return (
    <>
      <PageHead title={t('organisation.title')}>
        {mayChange && (
          <DialogButton look="main" text={t('organisation.add')}>
            {(close) => <AddUnit units={units} close={close} />}
          </DialogButton>
        )}
      </PageHead>
      <p className={styles.about}>
        {t('organisation.about')} {!mayChange && t('organisation.national-only')}
      </p>
      <LastChange />
      <Sheet title={t('organisation.units')} count={number(units.length)}>
        <UnitTree nodes={treeOf(units)} units={units} mayChange={mayChange} />
      </Sheet>
    </>
  );
}

/** What has just been done: the dialog in which it was ordered is gone. */
function LastChange() {
  const { t, language } = useTexts();
  const { day } = useFormats();
  const { data: unit } = useQuery(lastChange);
  const last = unit?.history.at(-1);
  if (!unit || !last) return null;
  return (
    <Message tone="good">
      <strong>
        <bdi>{unitName(unit, language)}</bdi>
      </strong>
      {t(`organisation.operations.${last.operation}`)} · {day(last.effectiveOn)}
    </Message>
  );
}
