import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { DialogButton } from '../../../design/dialog-button.js';
import { Fact, Facts } from '../../../design/facts.js';
import { Empty, Sheet } from '../../../design/sheet.js';
import { toldTraits } from '../../../traits/told-traits.js';
import { TraitsForm } from '../../../traits/traits-form.js';
import { useTeller } from '../../../traits/use-teller.js';
import { traitsQuery } from '../../../traits/vocabulary.js';
import styles from './asking.module.css';
import { RegionDiagram } from './region-diagram.js';
import type { SearchDraft } from './search-draft.js';

interface EvidenceProps {
  readonly draft: SearchDraft;
  readonly change: (part: Partial<SearchDraft>) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** What brings a record nearer or farther, and never leaves it out. */
export function Evidence({ draft, change, faults }: EvidenceProps) {
  const { t } = useTexts();
  const { members, regions, traits } = draft;
  const speak = members.some(({ kind }) => kind !== 'image');
  return (
    <div className={styles.evidence}>
      <Sheet title={t('asking.weighs')}>
        <p className={styles.soft}>{t('asking.weighs-what')}</p>
        <Told traits={traits} none={speak ? t('asking.own-traits') : t('asking.no-traits')} />
        <div>
          <DialogButton text={t('asking.tell')} isWide>
            {(close) => (
              <>
                <TraitsForm
                  kind="sketch"
                  value={traits}
                  onChange={(changed) => {
                    change({ traits: changed });
                  }}
                  faults={faults}
                />
                <Button look="main" onPress={close}>
                  {t('asking.told')}
                </Button>
              </>
            )}
          </DialogButton>
        </div>
      </Sheet>
      {members.length > 0 && (
        <RegionDiagram
          regions={regions}
          onChange={(changed) => {
            change({ regions: changed });
          }}
        />
      )}
    </div>
  );
}

/** What is said of the person, in a few words. */
function Told({ traits, none }: { readonly traits: SearchDraft['traits']; readonly none: string }) {
  const teller = useTeller();
  const { data } = useQuery(traitsQuery);
  const told = data ? toldTraits(traits, data, teller) : [];
  if (told.length === 0) return <Empty>{none}</Empty>;
  return (
    <Facts>
      {told.map(({ code, label, value, certainty }) => (
        <Fact
          key={code}
          name={certainty === undefined ? label : `${label} · ${certainty}`}
          value={value}
        />
      ))}
    </Facts>
  );
}
