import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import {
  type Corner,
  drawn,
  type Extent,
  type FaceBox,
  moved,
  type Point,
  sized,
} from './face-box.js';

/** What is done to the box: a corner is drawn along, all of it is moved, or another is drawn. */
type Hold = Corner | 'all' | 'new';

interface Gesture {
  readonly hold: Hold;
  readonly from: Point;
  readonly box: FaceBox | null;
}

/** Keys that come after another mean one change: it is looked at once. */
const KEYS_END_MS = 350;

const STEP = 4;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

function changed({ hold, from, box }: Gesture, to: Point, extent: Extent): FaceBox | null {
  if (hold === 'new') return drawn(from, to, extent);
  if (!box) return null;
  const by = { x: to.x - from.x, y: to.y - from.y };
  return hold === 'all' ? moved(box, by, extent) : sized(box, hold, by, extent);
}

/**
 * A box that is moved and sized by mouse, finger and keys.
 * @param box as it was last said
 * @param onEnd what it is once the hand is off it
 */
export function useBoxGestures(extent: Extent, box: FaceBox | null, onEnd: (box: FaceBox) => void) {
  const [live, setLive] = useState<FaceBox | null>(null);
  const gesture = useRef<Gesture | null>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(pause.current);
    },
    [],
  );

  const end = (last: FaceBox | null) => {
    clearTimeout(pause.current);
    gesture.current = null;
    setLive(null);
    if (last) onEnd(last);
  };

  return {
    box: live ?? box,

    take(hold: Hold, event: PointerEvent<HTMLElement>, at: Point) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      gesture.current = { hold, from: at, box: live ?? box };
    },

    move(at: Point) {
      if (gesture.current) setLive(changed(gesture.current, at, extent));
    },

    letGo: () => {
      if (gesture.current) end(live);
    },

    giveUp: () => {
      end(null);
    },

    /** Whoever goes on from the box, to save it say, has done with its keys. */
    leave: () => {
      if (live && !gesture.current) end(live);
    },

    /** Arrows move what is held; with Shift they size all of it, by its lower right corner. */
    press(hold: Corner | 'all', event: KeyboardEvent<HTMLElement>) {
      const by = ARROWS[event.key];
      const now = live ?? box;
      if (!by || !now) return;
      event.preventDefault();
      event.stopPropagation();
      const corner = hold === 'all' && event.shiftKey ? 'bottom-right' : hold;
      const next = changed({ hold: corner, from: { x: 0, y: 0 }, box: now }, by, extent);
      setLive(next);
      clearTimeout(pause.current);
      pause.current = setTimeout(end, KEYS_END_MS, next);
    },
  };
}
