/** One thing that a bundle is checked for. */
export interface BundleCheck {
  /** What is checked: `archive`, `signature`, `file`, `log`, `run`, `candidates`, `adjudications`, … */
  readonly check: string;
  /** The file or entry it is about. */
  readonly of: string;
  /** `untold`: the bundle does not tell enough, as where its maker was not shown something. */
  readonly result: 'holds' | 'fault' | 'untold';
  readonly detail: string;
}

export const holds = (check: string, of: string, detail: string): BundleCheck => {
  return { check, of, result: 'holds', detail };
};
export const fault = (check: string, of: string, detail: string): BundleCheck => {
  return { check, of, result: 'fault', detail };
};
export const untold = (check: string, of: string, detail: string): BundleCheck => {
  return { check, of, result: 'untold', detail };
};

/** What holds if there is no fault. */
export function unlessFaults(
  faults: readonly BundleCheck[],
  otherwise: BundleCheck,
): readonly BundleCheck[] {
  return faults.length > 0 ? faults : [otherwise];
}
