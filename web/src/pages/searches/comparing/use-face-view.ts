import { type RefObject, useEffect, useState } from 'react';

/** How both faces are seen: the same part of both, as large. */
export interface FaceView {
  readonly scale: number;
  /** Of the frame's sides: to where the middle of the picture is moved. */
  readonly x: number;
  readonly y: number;
}

const WHOLE: FaceView = { scale: 1, x: 0, y: 0 };

const LARGEST = 8;
const STEP = 1.25;
const MOVE = 0.05;

/** Nothing is moved out of its frame. */
function within({ scale, x, y }: FaceView): FaceView {
  const most = (scale - 1) / 2;
  const kept = (place: number) => Math.min(most, Math.max(-most, place));
  return { scale, x: kept(x), y: kept(y) };
}

function scaled(view: FaceView, by: number): FaceView {
  const scale = Math.min(LARGEST, Math.max(1, view.scale * by));
  const grown = scale / view.scale;
  return within({ scale, x: view.x * grown, y: view.y * grown });
}

/** Keys that move and scale, on the faces themselves. */
const BY_KEY: Readonly<Record<string, (view: FaceView) => FaceView>> = {
  '+': (view) => scaled(view, STEP),
  '=': (view) => scaled(view, STEP),
  '-': (view) => scaled(view, 1 / STEP),
  '0': () => WHOLE,
  ArrowLeft: ({ x, ...view }) => within({ ...view, x: x + MOVE }),
  ArrowRight: ({ x, ...view }) => within({ ...view, x: x - MOVE }),
  ArrowUp: ({ y, ...view }) => within({ ...view, y: y + MOVE }),
  ArrowDown: ({ y, ...view }) => within({ ...view, y: y - MOVE }),
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moved and scaled by wheel, drag, two fingers and keys, for both faces at once. */
export function useFaceView(stage: RefObject<HTMLElement | null>) {
  const [view, setView] = useState(WHOLE);
  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const leave = gestures(element, setView);
    return leave;
  }, [stage]);
  return {
    view,
    /** Whether the key was one of its own. */
    byKey: (key: string): boolean => {
      const change = BY_KEY[key];
      if (change) setView(change);
      return change !== undefined;
    },
    larger: () => {
      setView((before) => scaled(before, STEP));
    },
    smaller: () => {
      setView((before) => scaled(before, 1 / STEP));
    },
    whole: () => {
      setView(WHOLE);
    },
  };
}

type Change = (change: (view: FaceView) => FaceView) => void;

/** @returns what stops listening */
function gestures(element: HTMLElement, change: Change): () => void {
  const down = new Map<number, Point>();
  const wheel = (event: WheelEvent) => {
    // A page that is scrolled past goes on: only who has chosen the faces, or pinches, scales them.
    if (!event.ctrlKey && document.activeElement !== element) return;
    event.preventDefault();
    change((view) => scaled(view, Math.exp(-event.deltaY / 300)));
  };
  const press = (event: PointerEvent) => {
    element.focus({ preventScroll: true });
    down.set(event.pointerId, pointOf(event));
  };
  const move = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const point = pointOf(event);
    const [other] = [...down].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
    down.set(event.pointerId, point);
    if (other) {
      change((view) => scaled(view, distance(point, other) / Math.max(1, distance(before, other))));
      return;
    }
    const { width, height } = frameOf(element).getBoundingClientRect();
    const [dx, dy] = [(point.x - before.x) / width, (point.y - before.y) / height];
    change(({ scale, x, y }) => within({ scale, x: x + dx, y: y + dy }));
  };
  const release = ({ pointerId }: PointerEvent) => {
    down.delete(pointerId);
  };
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('wheel', wheel, { passive: false, signal });
  element.addEventListener('pointerdown', press, { signal });
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', release, { signal });
  addEventListener('pointercancel', release, { signal });
  return () => {
    listening.abort();
  };
}

const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** One of the frames: all are of one size. */
const frameOf = (element: HTMLElement) => element.querySelector('[data-frame]') ?? element;
