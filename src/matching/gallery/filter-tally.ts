/** A hard filter by its place in the query: `traits.sex`, `prefectures`, `datedFrom`, … */
export type FilterName = string;

/** How many records of scope and target fail exactly these filters, and pass all others. */
export interface FilterTally {
  readonly failed: readonly FilterName[];
  readonly records: number;
  readonly withFace: number;
  /** Those of them that may be candidates: with something to compare with the probe. */
  readonly findable: number;
}
