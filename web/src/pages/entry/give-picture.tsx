import { FileTrigger } from 'react-aria-components';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import styles from './give-picture.module.css';
import { IMAGE_TYPES } from './pictures.js';
import { useGivenAnywhere } from './use-given-anywhere.js';

interface GivePictureProps {
  /** Whether there is none yet. */
  readonly isFirst: boolean;
  readonly onGiven: (files: readonly Blob[]) => void;
}

// Names that are the same in each language.
const KEYS = 'Ctrl+V';
const TYPES = 'JPEG · PNG · WebP';

/** Takes images that are dropped, pasted, chosen, or photographed. */
export function GivePicture({ isFirst, onGiven }: GivePictureProps) {
  const { t } = useTexts();
  const isOver = useGivenAnywhere(onGiven);
  const give = (files: FileList | null) => {
    if (files && files.length > 0) onGiven([...files]);
  };
  return (
    <div className={styles.zone} data-first={isFirst} data-over={isOver}>
      <p className={styles.how}>
        {isFirst ? t('entry.drop-or-paste', { keys: KEYS }) : t('entry.drop-another')}
      </p>
      {isFirst && (
        <p className={styles.how} dir="ltr">
          {TYPES}
        </p>
      )}
      <div className={styles.ways}>
        <FileTrigger acceptedFileTypes={IMAGE_TYPES} allowsMultiple onSelect={give}>
          <Button look={isFirst ? 'main' : 'plain'}>{t('entry.choose-file')}</Button>
        </FileTrigger>
        <span className={styles.camera}>
          <FileTrigger acceptedFileTypes={IMAGE_TYPES} defaultCamera="environment" onSelect={give}>
            <Button>{t('entry.photograph')}</Button>
          </FileTrigger>
        </span>
      </div>
    </div>
  );
}
