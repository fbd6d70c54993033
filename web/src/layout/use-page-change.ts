import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Whoever opens another page goes on in it, by keyboard too; which page that is stays in sight among the others. */
export function usePageChange(): void {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    const isFirst = first.current;
    first.current = false;
    // Both ask where everything is: once what is to be shown next is there.
    const frame = requestAnimationFrame(() => {
      document.querySelector('header [aria-current=page]')?.scrollIntoView({ block: 'nearest' });
      const page = document.getElementById('page');
      // What the page itself puts the focus on keeps it.
      if (!isFirst && !page?.contains(document.activeElement)) {
        page?.focus({ preventScroll: true });
      }
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [pathname]);
}
