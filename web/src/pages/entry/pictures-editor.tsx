import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import { useObjectUrl } from '../../design/use-object-url.js';
import { useFormats } from '../../language/formats.js';
import { GivePicture } from './give-picture.js';
import { PictureEditor } from './picture-editor.js';
import { type Modality, type Picture, pictureOf } from './pictures.js';
import styles from './pictures-editor.module.css';

interface PicturesEditorProps {
  readonly modality: Modality;
  readonly pictures: readonly Picture[];
  readonly onChange: (pictures: readonly Picture[]) => void;
  /** What can be done with one that a record has already. */
  readonly actsOnStored?: (picture: Picture, imageId: string) => ReactNode;
}

/** Images of one person, one after the other; the first is the one that they are shown with. */
export function PicturesEditor(props: PicturesEditorProps) {
  const { modality, pictures, onChange, actsOnStored } = props;
  const [key, setKey] = useState<string>();
  const shown = pictures.find((one) => one.key === key) ?? pictures[0];
  const give = (files: readonly Blob[]) => {
    const given = files.map(pictureOf);
    setKey(given[0]?.key);
    onChange([...pictures, ...given]);
  };
  return (
    <div className={styles.pictures}>
      {shown && (
        <>
          {pictures.length > 1 && (
            <Strip
              pictures={pictures}
              shown={shown}
              onShow={setKey}
              onFirst={() => {
                onChange([shown, ...pictures.filter((one) => one !== shown)]);
              }}
            />
          )}
          <PictureEditor
            key={shown.key}
            picture={shown}
            modality={modality}
            onBox={(box) => {
              onChange(pictures.map((one) => (one === shown ? { ...one, box } : one)));
            }}
          />
          <div className={styles.strip}>
            {shown.stored ? (
              actsOnStored?.(shown, shown.stored.imageId)
            ) : (
              <RemovePicture
                onRemove={() => {
                  onChange(pictures.filter((one) => one !== shown));
                }}
              />
            )}
          </div>
        </>
      )}
      <GivePicture isFirst={!shown} onGiven={give} />
    </div>
  );
}

function RemovePicture({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <Button look="quiet" onPress={onRemove}>
      {t('entry.remove-picture')}
    </Button>
  );
}

interface StripProps {
  readonly pictures: readonly Picture[];
  readonly shown: Picture;
  readonly onShow: (key: string) => void;
  readonly onFirst: () => void;
}

function Strip({ pictures, shown, onShow, onFirst }: StripProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.strip}>
      <ToggleButtonGroup
        aria-label={t('entry.pictures')}
        disallowEmptySelection
        className={styles.thumbs ?? ''}
        selectedKeys={[shown.key]}
        onSelectionChange={([key]) => {
          onShow(String(key));
        }}
      >
        {pictures.map((picture, index) => (
          <Thumb key={picture.key} picture={picture} place={index + 1} />
        ))}
      </ToggleButtonGroup>
      {shown !== pictures[0] && <Button onPress={onFirst}>{t('entry.make-first')}</Button>}
    </div>
  );
}

function Thumb({ picture, place }: { readonly picture: Picture; readonly place: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const url = useObjectUrl(picture.bytes);
  return (
    <ToggleButton
      id={picture.key}
      className={styles.thumb ?? ''}
      aria-label={t('entry.picture-number', { number: number(place) })}
    >
      {url !== null && <img src={url} alt="" />}
    </ToggleButton>
  );
}
