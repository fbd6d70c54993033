import type { TraitFilters, TraitSet } from '../../traits/index.js';

/** Traits that groups of people are told apart by: stated ones, and none that tells an origin. */
export const GROUP_TRAITS = ['sex', 'age'] as const;
export type GroupTrait = (typeof GROUP_TRAITS)[number];

/** The bands of ages of NIST's demographic reports (IR 8280), by the oldest of each. */
const AGE_BANDS = [
  [20, '0–20'],
  [35, '21–35'],
  [50, '36–50'],
  [65, '51–65'],
  [Infinity, '66 and over'],
] as const;

export function ageBandOf(years: number): string | undefined {
  return AGE_BANDS.find(([oldest]) => Math.floor(years) <= oldest)?.[1];
}

/** To which groups somebody is said to belong; to none by a trait of which nothing, or several things, are said. */
export function groupsOf({
  sex,
  age,
}: TraitSet | TraitFilters): Partial<Readonly<Record<GroupTrait, string>>> {
  const [only, another] = sex?.values ?? [];
  const band = age && ageBandOf((age.min + age.max) / 2);
  return { ...(only && !another && { sex: only }), ...(band && { age: band }) };
}
