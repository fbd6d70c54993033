import { ToggleButton } from 'react-aria-components';
import { useTexts } from '../../../language/use-texts.js';
import { Sheet } from '../../../design/sheet.js';
import { type Region, REGIONS, type SearchDraft, SURENESS, type Sureness } from './search-draft.js';
import styles from './region-diagram.module.css';

const LEVELS = Object.keys(SURENESS) as Sureness[];

/** What a touch makes of it: seen, sure, not seen, and seen again. */
const next = (sureness: Sureness): Sureness =>
  LEVELS[(LEVELS.indexOf(sureness) + 1) % LEVELS.length] ?? 'seen';

interface RegionDiagramProps {
  readonly regions: SearchDraft['regions'];
  readonly onChange: (regions: SearchDraft['regions']) => void;
}

/** A face whose parts are touched, each as often as it takes to say how sure the witness was of it. */
export function RegionDiagram({ regions, onChange }: RegionDiagramProps) {
  const { t } = useTexts();
  return (
    <Sheet title={t('asking.regions')}>
      <p className={styles.what}>{t('asking.regions-what')}</p>
      <div className={styles.place}>
        <div className={styles.face} role="group" aria-label={t('asking.regions')}>
          <Outlines regions={regions} />
          {REGIONS.map((region) => (
            <ToggleButton
              key={region}
              className={`${styles.region} ${styles[region]}`}
              data-sureness={regions[region]}
              isSelected={regions[region] === 'sure'}
              aria-label={t('asking.region-is', {
                region: t(`asking.region.${region}`),
                sureness: t(`asking.sureness.${regions[region]}`),
              })}
              onPress={() => {
                onChange({ ...regions, [region]: next(regions[region]) });
              }}
            />
          ))}
        </div>
        <dl className={styles.legend} aria-live="polite">
          {REGIONS.map((region) => (
            <div key={region} data-sureness={regions[region]}>
              <dt>{t(`asking.region.${region}`)}</dt>
              <dd>{t(`asking.sureness.${regions[region]}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Sheet>
  );
}

/** What is drawn below the buttons; a region's lines are as strong as it counts. */
function Outlines({ regions }: { readonly regions: Readonly<Record<Region, Sureness>> }) {
  const drawn = (region: Region) => ({ 'data-sureness': regions[region] });
  return (
    <svg viewBox="0 0 200 250" aria-hidden="true" className={styles.drawing}>
      <g {...drawn('outline')}>
        <path d="M100 14C52 14 30 52 32 106c1 60 34 126 68 128 34-2 67-68 68-128C170 52 148 14 100 14Z" />
        <path d="M31 70C28 34 62 8 100 8s72 26 69 62c-14-26-38-36-69-36S45 44 31 70Z" />
        <path d="M31 106c-10-4-15 6-12 20 2 14 8 22 17 20M169 106c10-4 15 6 12 20-2 14-8 22-17 20" />
      </g>
      <g {...drawn('eyes')}>
        <path d="M52 92c10-8 24-9 34-3M148 92c-10-8-24-9-34-3" />
        <path d="M54 112c8-10 24-10 32 0-8 8-24 8-32 0ZM114 112c8-10 24-10 32 0-8 8-24 8-32 0Z" />
        <circle cx="70" cy="111" r="4" />
        <circle cx="130" cy="111" r="4" />
      </g>
      <g {...drawn('nose')}>
        <path d="M96 110c-1 18-6 28-10 38 4 8 24 8 28 0-4-10-9-20-10-38" />
      </g>
      <g {...drawn('mouth')}>
        <path d="M76 182c10-7 18-8 24-4 6-4 14-3 24 4-12 14-36 14-48 0Z" />
        <path d="M78 182h44" />
      </g>
    </svg>
  );
}
