import { forEachConcurrently } from '../../common/index.js';
import type { FusingMatcher, Similarities } from '../matchers/matcher.js';
import type { ProbeOutcome } from '../metrics/identification-metrics.js';
import { mateRank } from '../metrics/mate-rank.js';
import type { Protocol } from '../protocol/protocol.js';
import { rankFusion } from '../matchers/rank-fusion.js';
import type { StressedProbes, StressLevel } from '../stress/index.js';

/** Several sketches of each person, as so many witnesses who err this much had them drawn. */
export interface WitnessPlan {
  readonly count: number;
  readonly level: StressLevel;
}

/** Searches by each witness, and by all of a person as one; in the order of the probes. */
export interface WitnessResults extends WitnessPlan {
  readonly singles: readonly (readonly ProbeOutcome[])[];
  /** Of each person the witness who finds them best: known only to who knows the answer. */
  readonly luckiest: readonly ProbeOutcome[];
  /** As the service does it: one template for all. */
  readonly templateMean: readonly ProbeOutcome[];
  /** The lists of the witnesses, fused by rank. */
  readonly rankFusion: readonly ProbeOutcome[];
}

interface PersonOutcomes {
  readonly singles: readonly ProbeOutcome[];
  readonly luckiest: ProbeOutcome;
  readonly templateMean: ProbeOutcome;
  readonly rankFusion: ProbeOutcome;
}

/**
 * Adds so many witnesses' sketches of each probe, and searches by each alone and by all together.
 *
 * @param matcher with the protocol's gallery, and no probes
 */
export async function evaluateWitnesses(
  matcher: FusingMatcher,
  { gallery, probes, probeModality }: Protocol,
  { count, level }: WitnessPlan,
  sketches: StressedProbes,
  atOnce: number,
  report: (done: number, all: number) => void,
): Promise<WitnessResults> {
  const witnesses = Array.from({ length: count }, (_, witness) => witness);
  const drawn = probes.flatMap((probe) => witnesses.map((w) => sketches.at(probe, level, w + 1)));
  let done = 0;
  await forEachConcurrently(drawn, atOnce, async ({ image }, index) => {
    await matcher.enrolProbe(image, probeModality, index);
    report(++done, drawn.length);
  });
  const people: PersonOutcomes[] = [];
  await forEachConcurrently(probes, atOnce, async ({ subjectId }, person) => {
    const own = witnesses.map((witness) => person * count + witness);
    const outcome = (found: Similarities | null) => outcomeOf(found, subjectId, gallery);
    const lists = await Promise.all(own.map((probe) => matcher.search(probe)));
    const singles = lists.map(outcome);
    people[person] = {
      singles,
      luckiest: singles.reduce(better),
      templateMean: outcome(await matcher.searchTogether(own)),
      rankFusion: outcome(rankFusion(lists.filter((list) => list !== null))),
    };
  });
  return {
    count,
    level,
    singles: witnesses.map((w) => people.flatMap(({ singles }) => singles[w] ?? [])),
    luckiest: people.map((one) => one.luckiest),
    templateMean: people.map((one) => one.templateMean),
    rankFusion: people.map((one) => one.rankFusion),
  };
}

function outcomeOf(
  found: Similarities | null,
  subjectId: string,
  gallery: Protocol['gallery'],
): ProbeOutcome {
  const { rank, mated, nonMated } = mateRank(
    found,
    (entry) => gallery[entry]?.subjectId === subjectId,
  );
  return { subjectId, rank, mated, nonMated, quality: null };
}

function better(a: ProbeOutcome, b: ProbeOutcome): ProbeOutcome {
  return (b.rank ?? Infinity) < (a.rank ?? Infinity) ? b : a;
}

/**
 * How many witnesses, and how much they err: `2`, or `2@4`.
 *
 * @throws Error when there are not two to six, or the level is not one of 1 to 5
 */
export function parseWitnesses(text: string): WitnessPlan {
  const [, count, level = '3'] = /^([2-6])(?:@([1-5]))?$/.exec(text) ?? [];
  if (count === undefined) {
    throw new Error(`--witnesses: "${text}" is not 2 to 6, with a level from 1 to 5 such as 2@3`);
  }
  return { count: Number(count), level: Number(level) as StressLevel };
}
