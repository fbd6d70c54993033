import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { stepPressed, stepTyped } from './certainty-bars.js';

/**
 * One gesture that chooses a value and says how sure the witness is: a press on one of its bars, or 1, 2 or 3 on it.
 *
 * @param typed what a number chooses: the value that has the focus, by its `data-value`
 * @returns what goes around the values, and how sure the press that is going on tells
 */
export function useCertaintyGesture(steps: number, typed: (value: string, step: number) => void) {
  const pressed = useRef<number>(undefined);
  return {
    around: {
      onPointerDownCapture: ({ target }: PointerEvent) => {
        pressed.current = stepPressed(target);
      },
      onKeyDownCapture: ({ key, target }: KeyboardEvent) => {
        pressed.current = undefined;
        const value = (target as HTMLElement).dataset.value;
        const step = stepTyped(key, steps);
        if (value !== undefined && step !== undefined) typed(value, step);
      },
    },
    takeStep: () => {
      const step = pressed.current;
      pressed.current = undefined;
      return step;
    },
  };
}
