import { useEffect } from 'react';
import { mirsam } from '../api/mirsam.js';
import { session } from './session.js';

const MINUTE_MS = 60_000;
/** Whoever does nothing for so long has left the desk. */
const IDLE_MS = 10 * MINUTE_MS;
/** Well before the half hour that a session lasts. */
const RENEW_MS = 10 * MINUTE_MS;

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;

/** Renews the session while somebody works, and locks the page when nobody does. */
export function useKeptSession(): void {
  useEffect(() => {
    let alive = Date.now();
    let renewed = Date.now();
    const note = () => {
      alive = Date.now();
    };
    const watch = () => {
      if (session.current()?.locked !== false) return;
      if (Date.now() - alive > IDLE_MS) session.lock();
      else if (Date.now() - renewed > RENEW_MS) {
        renewed = Date.now();
        void mirsam.POST('/api/v1/auth/session/renewal');
      }
    };
    const timer = setInterval(watch, MINUTE_MS / 4);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, note, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, note);
    };
  }, []);
}
