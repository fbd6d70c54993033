/** Of what is worked off in the background: how much waits, and for how many seconds the oldest has. */
export interface Waiting {
  readonly count: number;
  readonly seconds: number;
}
