import { useQuery } from '@tanstack/react-query';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Loaded } from '../../design/loaded.js';
import { useObjectUrl } from '../../design/use-object-url.js';
import { useFormats } from '../../language/formats.js';
import { pictureQuery } from '../../work/picture-query.js';
import type { PictureSize } from '../../work/record-picture.js';
import { GivePicture } from './give-picture.js';
import { PhotoTakingFields } from './photo-taking-fields.js';
import { PictureEditor, type PictureEditorProps } from './picture-editor.js';
import {
  type GivenPicture,
  type Modality,
  type Picture,
  pictureOf,
  type StoredPicture,
} from './pictures.js';
import styles from './pictures-editor.module.css';

/** Where pictures that a record has already are looked at, and what can be done with one. */
interface OfStored {
  readonly addressOf: (imageId: string, size: PictureSize) => string;
  readonly acts: (imageId: string) => ReactNode;
}

interface PicturesEditorProps<Each extends Picture> {
  readonly modality: Modality;
  readonly pictures: readonly Each[];
  readonly onChange: (pictures: readonly (Each | GivenPicture)[]) => void;
  readonly ofStored?: OfStored;
}

/** Images of one person, one after the other; the first is the one that they are shown with. */
export function PicturesEditor<Each extends Picture>(props: PicturesEditorProps<Each>) {
  const { modality, pictures, onChange, ofStored } = props;
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
              ofStored={ofStored}
              onShow={setKey}
              onFirst={() => {
                onChange([shown, ...pictures.filter((one) => one !== shown)]);
              }}
            />
          )}
          <Shown
            key={shown.key}
            picture={shown}
            ofStored={ofStored}
            modality={modality}
            onBox={(box) => {
              onChange(pictures.map((one) => (one === shown ? { ...one, box } : one)));
            }}
          />
          {modality === 'photo' && (
            <PhotoTakingFields
              key={`taking ${shown.key}`}
              photo={shown.photo}
              onChange={(photo) => {
                onChange(pictures.map((one) => (one === shown ? { ...one, photo } : one)));
              }}
            />
          )}
          <div className={styles.strip}>
            {'stored' in shown ? (
              ofStored?.acts(shown.stored.imageId)
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

interface ShownProps extends Omit<PictureEditorProps, 'picture'> {
  readonly picture: Picture;
  readonly ofStored: OfStored | undefined;
}

function Shown({ picture, ofStored, ...props }: ShownProps) {
  if ('bytes' in picture) return <PictureEditor {...props} picture={picture} />;
  const address = ofStored?.addressOf(picture.stored.imageId, 'full');
  return address && <ShownStored {...props} picture={picture} address={address} />;
}

interface ShownStoredProps extends Omit<PictureEditorProps, 'picture'> {
  readonly picture: StoredPicture;
  readonly address: string;
}

/** Its bytes are fetched, to be looked at as those of any other. */
function ShownStored({ picture, address, ...props }: ShownStoredProps) {
  const fetched = useQuery(pictureQuery(address));
  return (
    <Loaded query={fetched}>
      {(bytes) => <PictureEditor {...props} picture={{ ...picture, bytes }} />}
    </Loaded>
  );
}

function RemovePicture({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useTexts();
  return (
    <Button look="quiet" onPress={onRemove}>
      {t('entry.remove-picture')}
    </Button>
  );
}

interface StripProps {
  readonly pictures: readonly Picture[];
  readonly shown: Picture;
  readonly ofStored: OfStored | undefined;
  readonly onShow: (key: string) => void;
  readonly onFirst: () => void;
}

function Strip({ pictures, shown, ofStored, onShow, onFirst }: StripProps) {
  const { t } = useTexts();
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
          <Thumb key={picture.key} picture={picture} ofStored={ofStored} place={index + 1} />
        ))}
      </ToggleButtonGroup>
      {shown !== pictures[0] && <Button onPress={onFirst}>{t('entry.make-first')}</Button>}
    </div>
  );
}

interface ThumbProps {
  readonly picture: Picture;
  readonly ofStored: OfStored | undefined;
  readonly place: number;
}

function Thumb({ picture, ofStored, place }: ThumbProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const given = useObjectUrl('bytes' in picture ? picture.bytes : null);
  const url = 'bytes' in picture ? given : ofStored?.addressOf(picture.stored.imageId, 'thumb');
  return (
    <ToggleButton
      id={picture.key}
      className={styles.thumb ?? ''}
      aria-label={t('entry.picture-number', { number: number(place) })}
    >
      {url != null && <img src={url} alt="" />}
    </ToggleButton>
  );
}
