import type { ModusOperandiCode, PlaceKind } from './circumstances.vocabulary.js';
import type { CommuneCode } from './communes.js';

export const CIRCUMSTANCES = ['commune', 'placeKind', 'modusOperandi'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Where and how an offence was, by its codes; of place one each. */
export interface CircumstanceCodes {
  readonly commune: readonly CommuneCode[];
  readonly placeKind: readonly PlaceKind[];
  readonly modusOperandi: readonly ModusOperandiCode[];
}

/** Of one circumstance, among how many cases that say it each code is said how often. */
export interface CodeCounts {
  readonly cases: number;
  readonly codes: Readonly<Record<string, number>>;
}

/** Of cases of which all prefectures find a record, and of no other: how often something occurs tells nothing else. */
export type CircumstanceCounts = Readonly<Record<Circumstance, CodeCounts>>;

/** What one case has in common with another, and what that is worth. */
export interface SharedCircumstance {
  readonly circumstance: Circumstance;
  readonly codes: readonly string[];
  /** So many of `among` cases say the rarest of these codes. */
  readonly cases: number;
  readonly among: number;
  /** Natural logarithm, 0 at least. */
  readonly logLikelihoodRatio: number;
}

/** How often somebody who offends again does so in the same place, or way. A model, not a measurement. */
const REPEATED = 0.2;

/** Until cases tell how rare a code is, it is taken to be this common, for what so many cases are worth. */
const ASSUMED = { share: 0.2, cases: 100 } as const;

/** Most that all of it can add together: odds × 4, two bits. Half of what a single rare trait can. */
export const MOST_OF_CIRCUMSTANCES = Math.log(4);

/**
 * What speaks for two cases being of one person, by what is said alike of where and how their offences were. What is
 * said otherwise, or not at all, speaks against nobody: people move on. Codes of one way of doing go together, so that
 * the rarest alone counts; and all of it together no more than `MOST_OF_CIRCUMSTANCES`.
 */
export function compareCircumstances(
  probe: CircumstanceCodes,
  candidate: CircumstanceCodes,
  counts: CircumstanceCounts,
): SharedCircumstance[] {
  const shared = CIRCUMSTANCES.flatMap((circumstance): SharedCircumstance[] => {
    const theirs: readonly string[] = candidate[circumstance];
    const codes = probe[circumstance].filter((code) => theirs.includes(code));
    if (codes.length === 0) return [];
    const { cases: among, codes: said } = counts[circumstance];
    const cases = Math.min(...codes.map((code) => said[code] ?? 0));
    return [{ circumstance, codes, cases, among, logLikelihoodRatio: worthOf(cases, among) }];
  });
  const all = shared.reduce((sum, { logLikelihoodRatio }) => sum + logLikelihoodRatio, 0);
  const share = all > MOST_OF_CIRCUMSTANCES ? MOST_OF_CIRCUMSTANCES / all : 1;
  return shared.map((one) => ({ ...one, logLikelihoodRatio: share * one.logLikelihoodRatio }));
}

/** The most that any candidate can have in common with these. */
export function mostOfCircumstances(probe: CircumstanceCodes, counts: CircumstanceCounts): number {
  const all = compareCircumstances(probe, probe, counts);
  return all.reduce((sum, { logLikelihoodRatio }) => sum + logLikelihoodRatio, 0);
}

/** As of traits: with `REPEATED` it is the person's way, else it falls together as often as by chance. */
function worthOf(cases: number, among: number): number {
  const share = (cases + ASSUMED.share * ASSUMED.cases) / (among + ASSUMED.cases);
  return Math.log(1 + REPEATED * (1 / share - 1));
}
