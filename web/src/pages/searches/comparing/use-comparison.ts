import { useEffect, useState } from 'react';

export const MODES = ['side', 'overlay', 'split', 'blink'] as const;

export type Mode = (typeof MODES)[number];

/** Changes of sight a second: no more than three, which is what nobody is harmed by. */
const FIRST_RATE = 1;
const TURN = 1;
const SHARE = 5;

/** How two faces are compared, apart from what part of them is seen. It stays from one candidate to the next. */
export function useComparison(candidate: string) {
  const [mode, setMode] = useState<Mode>('side');
  const [share, setShare] = useState(50);
  const [isAligned, setAligned] = useState(false);
  const [hasBands, setBands] = useState(false);
  // By hand, and of this candidate alone.
  const [turned, setTurned] = useState({ of: candidate, by: 0 });
  const turn = turned.of === candidate ? turned.by : 0;
  const { isShown, show, rate, setRate } = useBlink(mode);
  const turnBy = (degrees: number) => {
    setTurned({ of: candidate, by: turn + degrees });
  };
  const slideBy = (step: number) => {
    setShare((before) => Math.min(100, Math.max(0, before + step)));
  };
  const acts: Readonly<Record<string, () => void>> = {
    ...Object.fromEntries(
      MODES.map((one, index) => [
        String(index + 1),
        () => {
          setMode(one);
        },
      ]),
    ),
    ',': () => {
      slideBy(-SHARE);
    },
    '.': () => {
      slideBy(SHARE);
    },
    '[': () => {
      turnBy(-TURN);
    },
    ']': () => {
      turnBy(TURN);
    },
    a: () => {
      setAligned((before) => !before);
    },
    r: () => {
      setBands((before) => !before);
    },
    x: show,
  };
  return {
    ...{ mode, setMode, share, setShare, isAligned, setAligned, hasBands, setBands },
    ...{ turn, turnBy, isShown, show, rate, setRate },
    /** Whether the key was one of its own. */
    act: (key: string): boolean => {
      acts[key]?.();
      return key in acts;
    },
  };
}

export type ComparisonState = ReturnType<typeof useComparison>;

/** Which of two faces is shown by turns; who wants little motion turns them by hand. */
function useBlink(mode: Mode) {
  const [isShown, setShown] = useState(true);
  const [rate, setRate] = useState(() =>
    matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FIRST_RATE,
  );
  const show = () => {
    setShown((before) => !before);
  };
  useEffect(() => {
    if (mode !== 'blink' || rate === 0) return undefined;
    const timer = setInterval(show, 1000 / rate);
    return () => {
      clearInterval(timer);
    };
  }, [mode, rate]);
  return { isShown, show, rate, setRate };
}
