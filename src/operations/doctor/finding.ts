/** How grave something is: `fault` keeps the service from its work or from being trusted, `warning` will. */
export type FindingState = 'ok' | 'warning' | 'fault';

/** What one look found, in plain words. */
export interface Finding {
  /** What was looked at, such as `disk`. */
  readonly check: string;
  readonly state: FindingState;
  readonly told: string;
  /** What to do; of what is not `ok`. */
  readonly remedy?: string;
}

export const ok = (check: string, told: string): Finding => ({ check, state: 'ok', told });

export const warning = (check: string, told: string, remedy: string): Finding => ({
  check,
  state: 'warning',
  told,
  remedy,
});

export const fault = (check: string, told: string, remedy: string): Finding => ({
  check,
  state: 'fault',
  told,
  remedy,
});
