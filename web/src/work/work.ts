import { TabStore } from '../session/tab-store.js';

/** For which case somebody looks at images, why, and until when: a consultation, kept with the tab. */
export interface Work {
  readonly consultation: string;
  readonly caseId: string;
  readonly reference: string;
  readonly purpose: string;
  /** When the consultation ends. */
  readonly until: string;
}

/** Null before somebody has said it, and once they have left. */
export const work = new TabStore<Work>('mirsam-work');
