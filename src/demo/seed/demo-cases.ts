import type { CaseStep } from './case-course.js';

interface DemoCase {
  readonly reference: string;
  readonly offence: string;
  readonly occurredFrom: string;
  /** Whose drawing it is about. */
  readonly person: number;
  /** What was done for it, in order. */
  readonly steps: readonly CaseStep[];
}

/** Two examiners agree, one of them blind. */
const LEAD = ['search', 'findPotential', 'findPotentialBlind'] as const;
const IDENTIFIED = [...LEAD, 'corroborate', 'identify'] as const;
const DISAGREEMENT = ['search', 'findPotential', 'ruleOutBlind'] as const;

/** A case of Casablanca in each state. */
export const DEMO_CASES: readonly DemoCase[] = [
  demoCase('GESTARR-2026-0311', 'robbery', '2026-03-02', 1, []),
  demoCase('GESTARR-2026-0318', 'armed_robbery', '2026-03-09', 2, ['search']),
  demoCase('GESTARR-2026-0342', 'robbery', '2026-03-21', 4, ['search', 'findPotential']),
  demoCase('GESTARR-2026-0407', 'burglary', '2026-04-05', 5, DISAGREEMENT),
  demoCase('GESTARR-2026-0419', 'fraud', '2026-04-17', 7, [...DISAGREEMENT, 'decide']),
  demoCase('GESTARR-2026-0433', 'robbery', '2026-04-28', 8, ['search', 'ruleOut', 'ruleOutBlind']),
  demoCase('GESTARR-2026-0502', 'kidnapping', '2026-05-01', 10, LEAD),
  demoCase('GESTARR-2026-0516', 'armed_robbery', '2026-05-11', 11, [...LEAD, 'corroborate']),
  demoCase('GESTARR-2026-0604', 'homicide', '2026-06-01', 13, [...IDENTIFIED, 'disclose']),
  demoCase('GESTARR-2026-0611', 'robbery', '2026-06-07', 14, [...IDENTIFIED, 'revoke']),
  demoCase('GESTARR-2026-0628', 'assault', '2026-06-20', 16, [...IDENTIFIED, 'close']),
];

function demoCase(
  reference: string,
  offence: string,
  occurredFrom: string,
  person: number,
  steps: readonly CaseStep[],
): DemoCase {
  return { reference, offence, occurredFrom, person, steps };
}
