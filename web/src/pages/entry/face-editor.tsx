import { type PointerEvent, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../../language/use-texts.js';
import { useFormats } from '../../language/formats.js';
import { CORNERS, type Extent, type FaceBox } from './face-box.js';
import styles from './face-editor.module.css';
import type { LookedAt } from './pictures.js';
import { useBoxGestures } from './use-box-gestures.js';

interface FaceEditorProps {
  readonly url: string;
  /** With each face that was seen. */
  readonly detected: LookedAt;
  /** What is seen where the face is said to be. */
  readonly seen: LookedAt;
  /** Where somebody has said that it is. */
  readonly box: FaceBox | null;
  readonly onBox: (box: FaceBox) => void;
}

/** An image with its faces and the landmarks of the one that is taken, whose box can be moved, sized and drawn anew. */
export function FaceEditor({ url, detected, seen, box, onBox }: FaceEditorProps) {
  const { t } = useTexts();
  const stage = useRef<HTMLDivElement>(null);
  const hint = useId();
  const extent = { width: detected.width, height: detected.height };
  const gestures = useBoxGestures(extent, box ?? seen.face.box ?? null, onBox);

  const pointOf = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = stage.current?.getBoundingClientRect() ?? NOWHERE;
    return {
      x: ((clientX - left) / width) * extent.width,
      y: ((clientY - top) / height) * extent.height,
    };
  };

  return (
    // Places on the image are from its left, in each language.
    <div
      ref={stage}
      dir="ltr"
      className={styles.stage}
      style={shapeOf(extent)}
      data-empty={gestures.box === null}
      onPointerDown={(event) => {
        gestures.take('new', event, pointOf(event));
      }}
      onPointerMove={(event) => {
        gestures.move(pointOf(event));
      }}
      onPointerUp={gestures.letGo}
      onPointerCancel={gestures.giveUp}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) gestures.leave();
      }}
    >
      <img src={url} alt={t('entry.picture')} draggable={false} />
      {gestures.box && (
        <div
          role="application"
          tabIndex={0}
          aria-label={t('entry.face-box')}
          aria-describedby={hint}
          className={styles.box}
          style={placeOf(gestures.box, extent)}
          onPointerDown={(event) => {
            gestures.take('all', event, pointOf(event));
          }}
          onKeyDown={(event) => {
            gestures.press('all', event);
          }}
        >
          <span id={hint} hidden>
            {t('entry.box-keys', { key: 'Shift' })}
          </span>
          {CORNERS.map((corner) => (
            <button
              key={corner}
              type="button"
              className={styles.corner}
              data-corner={corner}
              aria-label={t(`entry.corners.${corner}`)}
              onPointerDown={(event) => {
                gestures.take(corner, event, pointOf(event));
              }}
              onKeyDown={(event) => {
                gestures.press(corner, event);
              }}
            />
          ))}
        </div>
      )}
      <Landmarks seen={seen} extent={extent} />
      <Faces detected={detected} chosen={box} onBox={onBox} />
    </div>
  );
}

/** As large as its part of the page, and not higher than what is told below leaves room for. */
const shapeOf = ({ width, height }: Extent) => ({
  aspectRatio: `${width} / ${height}`,
  inlineSize: `min(100%, ${(26 * width) / height}rem)`,
});

const NOWHERE = { left: 0, top: 0, width: 1, height: 1 };

function placeOf({ x, y, width, height }: FaceBox, extent: Extent) {
  return {
    insetInlineStart: `${(x / extent.width) * 100}%`,
    insetBlockStart: `${(y / extent.height) * 100}%`,
    inlineSize: `${(width / extent.width) * 100}%`,
    blockSize: `${(height / extent.height) * 100}%`,
  };
}

function Landmarks({ seen, extent }: { readonly seen: LookedAt; readonly extent: Extent }) {
  const { width, height } = extent;
  return (
    <svg className={styles.landmarks} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {seen.landmarks.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={Math.max(width, height) / 260} />
      ))}
    </svg>
  );
}

type FacesProps = Pick<FaceEditorProps, 'detected' | 'onBox'> & { readonly chosen: FaceBox | null };

/** A number on each face, where there are several: one of them is chosen by it. */
function Faces({ detected, chosen, onBox }: FacesProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const faces = detected.face.faces ?? [];
  if (faces.length < 2) return null;
  const taken = chosen ?? detected.face.box;
  return faces.map(({ box }, index) => (
    <Button
      key={`${box.x} ${box.y}`}
      className={styles.face ?? ''}
      style={placeOf({ ...box, width: 0, height: 0 }, detected)}
      aria-label={t('entry.choose-face', { number: number(index + 1) })}
      aria-pressed={isSame(box, taken)}
      onPress={() => {
        onBox(box);
      }}
    >
      {number(index + 1)}
    </Button>
  ));
}

const isSame = (one: FaceBox, other: FaceBox | undefined) =>
  one.x === other?.x && one.y === other.y && one.width === other.width;
