import { useEffect } from 'react';
import { mirsam } from '../api/mirsam.js';
import { isIdle, noteSign } from './last-sign.js';
import { heedOtherTabs } from './other-tabs.js';
import { session } from './session.js';
import { resume } from './sign-in.js';

const MINUTE_MS = 60_000;
/** Well before the half hour that a session lasts. */
const RENEW_MS = 10 * MINUTE_MS;

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;

/** Takes up the session of a page that was loaded anew, renews it while somebody works, and locks it when nobody does. */
export function useKeptSession(): void {
  useEffect(() => {
    if (isIdle()) session.lock();
    else if (session.current()?.stage === 'resuming') void resume();
    let renewed = Date.now();
    const watch = () => {
      if (session.current()?.stage !== 'open') return;
      if (isIdle()) session.lock();
      else if (Date.now() - renewed > RENEW_MS) {
        renewed = Date.now();
        void mirsam.POST('/api/v1/auth/session/renewal');
      }
    };
    const timer = setInterval(watch, MINUTE_MS / 4);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, noteSign, { passive: true });
    const stopHeeding = heedOtherTabs();
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, noteSign);
      stopHeeding();
    };
  }, []);
}
