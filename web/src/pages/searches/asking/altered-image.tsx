import { useQuery } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components';
import { useTexts } from '../../../language/use-texts.js';
import { Button } from '../../../design/button.js';
import { DialogButton } from '../../../design/dialog-button.js';
import { Toggles } from '../../../design/toggles.js';
import { useObjectUrl } from '../../../design/use-object-url.js';
import { labelIn } from '../../../language/label-in.js';
import { alterationsQuery } from './alterations.js';
import styles from './asking.module.css';
import type { Alteration, ChosenImage } from './search-draft.js';

interface AlteredImageProps {
  readonly image: ChosenImage;
  readonly change: (image: ChosenImage) => void;
}

/** What was done to an image before it is searched with; it is then sent with the image as it was. */
export function AlteredImage({ image, change }: AlteredImageProps) {
  const { t } = useTexts();
  const { alterations, original } = image;
  const isMissing = alterations.length > 0 && original === null;
  return (
    <>
      <DialogButton
        text={
          alterations.length > 0
            ? t('asking.altered', { count: alterations.length })
            : t('asking.was-altered')
        }
        look="quiet"
      >
        {(close) => (
          <>
            <p>{t('asking.altered-what')}</p>
            <Alterations image={image} change={change} />
            {alterations.length > 0 && <Original image={image} change={change} />}
            <Button look="main" onPress={close} isDisabled={isMissing}>
              {t('asking.told')}
            </Button>
          </>
        )}
      </DialogButton>
      {isMissing && <span className={styles.fault}>{t('asking.original-missing')}</span>}
    </>
  );
}

function Alterations({ image, change }: AlteredImageProps) {
  const { t, language } = useTexts();
  const { data } = useQuery(alterationsQuery);
  return (
    <Toggles
      label={t('asking.alterations')}
      options={(data?.alterations ?? []).map(
        ({ code, label }) => [code as Alteration, labelIn(language, label)] as const,
      )}
      chosen={image.alterations}
      onChange={(alterations) => {
        change({ ...image, alterations });
      }}
    />
  );
}

function Original({ image, change }: AlteredImageProps) {
  const { t } = useTexts();
  const address = useObjectUrl(image.original);
  return (
    <div className={styles.original}>
      {address !== null && <img src={address} alt={t('compare.original', { name: image.name })} />}
      <FileTrigger
        acceptedFileTypes={['image/*']}
        onSelect={(files) => {
          change({ ...image, original: files?.[0] ?? image.original });
        }}
      >
        <Button>{t('asking.choose-original')}</Button>
      </FileTrigger>
    </div>
  );
}
