import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTexts } from '../../../language/use-texts.js';
import { ProblemMessage } from '../../../design/problem-message.js';
import { useObjectUrl } from '../../../design/use-object-url.js';
import { pictureQuery } from '../../../work/picture-query.js';
import type { PictureSize } from '../../../work/record-picture.js';
import styles from './comparing.module.css';
import type { FaceView } from './use-face-view.js';

/** A box in a picture, in its pixels. */
export interface FaceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ComparedPicture {
  readonly address: (size: PictureSize) => string;
  readonly name: string;
  /** Of one that has no aligned picture: where its face is, so that it can be laid on another. */
  readonly box?: FaceBox | undefined;
}

interface FramedFaceProps {
  readonly picture: ComparedPicture;
  readonly size: PictureSize;
  readonly view: FaceView;
  /** In degrees, by hand. */
  readonly turn: number;
  readonly style?: CSSProperties;
  /** Drawn on the face, and moved with it. */
  readonly children?: ReactNode;
}

/** A face in a frame that has its size before the face is there. */
export function FramedFace({ picture, size, view, turn, style = {}, children }: FramedFaceProps) {
  const { t } = useTexts();
  const { data = null, error } = useQuery(pictureQuery(picture.address(size)));
  const address = useObjectUrl(data);
  const [placed, setPlaced] = useState<CSSProperties>({});
  const { scale, x, y } = view;
  const moved = `translate(${x * 100}%, ${y * 100}%) scale(${scale}) rotate(${turn}deg)`;
  return (
    <div className={styles.frame} data-frame style={style}>
      {error && <ProblemMessage failure={error} />}
      <div className={styles.moved} style={{ transform: moved }}>
        {address !== null && (
          <img
            src={address}
            alt={t('work.picture-of', { number: picture.name })}
            draggable={false}
            style={size === 'aligned' ? placed : {}}
            onLoad={({ currentTarget }) => {
              setPlaced(picture.box ? placeOf(picture.box, currentTarget) : {});
            }}
          />
        )}
        {children}
      </div>
    </div>
  );
}

/** Where the box of a face lies in an aligned picture, of its side: from the brows to the chin. */
const ALIGNED = { middle: 0.5, height: 0.69, centre: 0.67 } as const;

/** As large, and there, as an aligned picture shows a face. */
function placeOf(box: FaceBox, { naturalWidth, naturalHeight }: HTMLImageElement): CSSProperties {
  const scale = ALIGNED.height / box.height;
  const percent = (share: number) => `${share * 100}%`;
  return {
    maxInlineSize: 'none',
    inlineSize: percent(naturalWidth * scale),
    blockSize: percent(naturalHeight * scale),
    left: percent(ALIGNED.middle - (box.x + box.width / 2) * scale),
    top: percent(ALIGNED.centre - (box.y + box.height / 2) * scale),
  };
}
