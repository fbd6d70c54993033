import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Loaded } from '../../design/loaded.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { useObjectUrl } from '../../design/use-object-url.js';
import { type FaceBox, middleOf } from './face-box.js';
import { FaceEditor } from './face-editor.js';
import { FaceLook } from './face-look.js';
import { type GivenPicture, type Modality, useFacePreview } from './pictures.js';
import styles from './picture-editor.module.css';

export interface PictureEditorProps {
  readonly picture: GivenPicture;
  readonly modality: Modality;
  /** Null: the face is looked for. */
  readonly onBox: (box: FaceBox | null) => void;
}

/** An image as soon as it is given, with what is seen in it; the box on its face can be put right. */
export function PictureEditor({ picture, modality, onBox }: PictureEditorProps) {
  const { t } = useTexts();
  const url = useObjectUrl(picture.bytes);
  const { detected, chosen } = useFacePreview(picture, modality);
  return (
    <div className={styles.editor}>
      <Loaded query={detected}>
        {(first) => {
          const seen = chosen.data ?? first;
          return (
            <>
              {url !== null && (
                <FaceEditor
                  url={url}
                  detected={first}
                  seen={seen}
                  box={picture.box}
                  onBox={onBox}
                />
              )}
              {chosen.error && <ProblemMessage failure={chosen.error} />}
              <div className={styles.acts}>
                {picture.box ? (
                  <Button
                    onPress={() => {
                      onBox(null);
                    }}
                  >
                    {t('entry.look-anew')}
                  </Button>
                ) : (
                  first.face.status === 'not_found' && (
                    <Button
                      onPress={() => {
                        onBox(middleOf(first));
                      }}
                    >
                      {t('entry.put-box')}
                    </Button>
                  )
                )}
              </div>
              <FaceLook seen={seen} modality={modality} isOld={chosen.isFetching} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
