import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Whoever opens another page goes on in it, by keyboard too; which page that is stays in sight among the others. */
export function usePageChange(): void {
  // That of the page which is shown: what had the focus on the one before is gone by then.
  const pathname = useRouterState({
    select: ({ location, resolvedLocation = location }) => resolvedLocation.pathname,
  });
  // A page that is only just loaded is begun at its top; whoever has signed in on it goes on.
  const first = useRef(!navigator.userActivation.hasBeenActive);
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
