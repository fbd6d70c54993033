import { startTransition, useEffect, useState } from 'react';

/** Whether what was drawn first is on the screen: the rest of a long page then holds it up no more. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  return isPainted;
}
