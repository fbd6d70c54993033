import { TabStore } from './tab-store.js';

/** Whoever does nothing for so long has left the desk. */
const IDLE_MS = 600_000;

/** When somebody last did something. Kept with the tab: one that the browser brings back later is locked. */
const lastSign = new TabStore<number>('mirsam-last-sign');

export function noteSign(): void {
  lastSign.keep(Date.now());
}

export const isIdle = (): boolean => Date.now() - (lastSign.current() ?? 0) > IDLE_MS;
