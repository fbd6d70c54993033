import type { ImageView } from './record-view.js';

/** A record as it is made, before its transaction ends. */
export interface MadeRecord {
  readonly id: string;
  readonly number: string;
  readonly image: ImageView;
}
