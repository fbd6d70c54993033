import { Random } from '../../common/index.js';
import type { TraitSet } from '../../traits/index.js';
import { mateRank } from '../metrics/mate-rank.js';
import type { ProductionMatcher } from '../matchers/production-matcher.js';
import type { Protocol } from '../protocol/protocol.js';
import { wrongStatements } from './simulate-witness.js';

/** Ranks that a search by face loses when one trait is added that is certain and wrong. */
export interface RanksLost {
  /** Probes that were found by their face and of which the trait is known. */
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  /** Of those in the first ten by their face, the share that is in them no longer. */
  readonly left_first_ten: number;
}

type ThenAndNow = readonly [face: number, withWrong: number];

/**
 * Measures, trait by trait and for `any`, how many ranks a person loses when one trait is added that
 * is stated as certain and is wrong.
 *
 * @param matcher with the protocol's gallery and probes
 * @param truth what is true of each probe of the protocol
 */
export async function wrongTraitCosts(
  matcher: ProductionMatcher,
  { gallery, probes }: Protocol,
  truth: readonly TraitSet[],
): Promise<Record<string, RanksLost>> {
  const ranks = new Map<string, ThenAndNow[]>();
  for (const [index, { subjectId }] of probes.entries()) {
    const wrong = wrongStatements(truth[index] ?? {}, new Random(`wrong trait ${index}`));
    const traits = Object.keys(wrong);
    const lists = await matcher.ranked(index, [{}, ...Object.values(wrong)], CALIBRATED);
    const [face, ...others] = (lists ?? []).map(
      (list) => mateRank(list, (entry) => gallery[entry]?.subjectId === subjectId).rank,
    );
    if (!face) continue;
    for (const [i, trait] of traits.entries()) {
      ranks.set(trait, [...(ranks.get(trait) ?? []), [face, others[i] ?? face]]);
    }
  }
  const all = [...ranks.values()].flat();
  return Object.fromEntries(
    [...ranks, ['any', all] as const].map(([trait, own]) => [trait, ranksLost(own)]),
  );
}

const CALIBRATED = { face: 1, traits: 1 };

/** Summarises ranks without and with the wrong trait. */
export function ranksLost(ranks: readonly ThenAndNow[]): RanksLost {
  const lost = ranks.map(([face, withWrong]) => withWrong - face).sort((a, b) => a - b);
  const quantile = (share: number) => lost[Math.ceil(share * lost.length) - 1] ?? NaN;
  const firstTen = ranks.filter(([face]) => face <= 10);
  return {
    n: lost.length,
    median: quantile(0.5),
    p95: quantile(0.95),
    most: quantile(1),
    left_first_ten: firstTen.filter(([, now]) => now > 10).length / firstTen.length,
  };
}
