import type { CaseStep } from './case-course.js';

/** Where and how, so that a search can be filtered by it. */
export interface DemoCircumstances {
  readonly place: { readonly commune: string; readonly kind: string };
  readonly modusOperandi: { readonly codes: readonly string[] };
}

interface DemoCase {
  readonly reference: string;
  readonly offence: string;
  readonly occurredFrom: string;
  readonly circumstances: DemoCircumstances;
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
  demoCase(
    'GESTARR-2026-0311',
    'robbery',
    '2026-03-02',
    1,
    [],
    at('casablanca_anfa', 'street', 'snatching', 'motorcycle'),
  ),
  demoCase(
    'GESTARR-2026-0318',
    'armed_robbery',
    '2026-03-09',
    2,
    ['search'],
    at('casablanca_maarif', 'jeweller', 'firearm', 'face_covered'),
  ),
  demoCase(
    'GESTARR-2026-0342',
    'robbery',
    '2026-03-21',
    4,
    ['search', 'findPotential'],
    at('casablanca_anfa', 'cash_machine', 'bladed_weapon', 'threats'),
  ),
  demoCase(
    'GESTARR-2026-0407',
    'burglary',
    '2026-04-05',
    5,
    DISAGREEMENT,
    at('casablanca_ain_chock', 'home', 'breaking_in', 'gloves'),
  ),
  demoCase(
    'GESTARR-2026-0419',
    'fraud',
    '2026-04-17',
    7,
    [...DISAGREEMENT, 'decide'],
    at('casablanca_sidi_belyout', 'workplace', 'false_official', 'trickery'),
  ),
  demoCase(
    'GESTARR-2026-0433',
    'robbery',
    '2026-04-28',
    8,
    ['search', 'ruleOut', 'ruleOutBlind'],
    at('casablanca_hay_hassani', 'street', 'snatching', 'motorcycle'),
  ),
  demoCase(
    'GESTARR-2026-0502',
    'kidnapping',
    '2026-05-01',
    10,
    LEAD,
    at('mohammedia', 'road', 'offering_a_lift', 'car'),
  ),
  demoCase(
    'GESTARR-2026-0516',
    'armed_robbery',
    '2026-05-11',
    11,
    [...LEAD, 'corroborate'],
    at('casablanca_maarif', 'pharmacy', 'firearm', 'two_together'),
  ),
  demoCase(
    'GESTARR-2026-0604',
    'homicide',
    '2026-06-01',
    13,
    [...IDENTIFIED, 'disclose'],
    at('casablanca_sbata', 'home', 'bladed_weapon', 'alone'),
  ),
  demoCase(
    'GESTARR-2026-0611',
    'robbery',
    '2026-06-07',
    14,
    [...IDENTIFIED, 'revoke'],
    at('casablanca_al_fida', 'market', 'pickpocketing', 'two_together'),
  ),
  demoCase(
    'GESTARR-2026-0628',
    'assault',
    '2026-06-20',
    16,
    [...IDENTIFIED, 'close'],
    at('casablanca_sidi_moumen', 'cafe', 'bare_hands', 'alone'),
  ),
];

/** Of the many drawings that are of no case of their own. */
export const OTHER_CIRCUMSTANCES = {
  casablanca: at('casablanca_sidi_bernoussi', 'street', 'snatching', 'on_foot'),
  agadir: at('agadir', 'beach', 'snatching', 'motorcycle'),
} as const;

function at(commune: string, kind: string, ...codes: readonly string[]): DemoCircumstances {
  return { place: { commune, kind }, modusOperandi: { codes } };
}

function demoCase(
  reference: string,
  offence: string,
  occurredFrom: string,
  person: number,
  steps: readonly CaseStep[],
  circumstances: DemoCircumstances,
): DemoCase {
  return { reference, offence, occurredFrom, person, steps, circumstances };
}
