import { descriptionEvidence, oneInOf, type Rarity, type TraitSet } from '../traits/index.js';
import { recordProblems } from './records.problems.js';

/**
 * Who looks for somebody by traits alone says enough that it is somebody: a sex or a complexion lists a category
 * of people, as does whatever fits too many.
 *
 * @param least bits
 * @throws Problem `traits-of-category`, `traits-too-common`
 */
export function assertDescribesSomebody(traits: TraitSet, rarity: Rarity, least: number): void {
  const { bits, oneIn, ofCategory } = descriptionEvidence(traits, rarity);
  if (ofCategory) throw recordProblems['traits-of-category']();
  if (bits >= least) return;
  const params = { oneIn, least: oneInOf(least) };
  throw recordProblems['traits-too-common']({ params, extensions: { evidence: params } });
}
