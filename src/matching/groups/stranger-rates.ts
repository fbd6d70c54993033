import { dot } from '../../faces/index.js';

/** A face of a gallery, and the group that its person is said to belong to, if any. */
export interface GroupedFace {
  /** Centred, of length 1. */
  readonly face: Float32Array;
  readonly group: string | undefined;
}

/** How much more often strangers of a group resemble each other than strangers of one group do anywhere. */
export interface HigherRate {
  /** How many times as often. */
  readonly times: number;
  /** The least that it is, with a confidence of 97.5 %. */
  readonly atLeast: number;
}

/** As many of all pairs as resemble each other: the false-match rate of the model card. */
const RATE = 0.01;

/** A share of fewer people is no rate of a group, as in `evaluate --by`. */
const LEAST_PEOPLE = 20;

/** Standard deviations, of 95 % within. */
const INTERVAL = 1.96;

/** Of one person: others of the same group, and those of them who resemble. */
interface Resembling {
  readonly group: string;
  others: number;
  alike: number;
}

/**
 * Whether strangers of a group resemble each other more often than others do: the most similar hundredth
 * of all pairs of one group, and how much of it lies within this one. Pairs of two groups are not
 * counted: where groups look different they are less alike, and nobody's scores run higher for it. The
 * interval is a jackknife over people, who are in many pairs each (Efron & Stein 1981), of the logarithm.
 *
 * @param faces of different people
 * @returns null where the group is too small, or the difference may be chance
 */
export function higherRate(faces: readonly GroupedFace[], group: string): HigherRate | null {
  const people = resembling(faces);
  const own = people.filter((one) => one.group === group);
  if (own.length < LEAST_PEOPLE) return null;
  const [within, all] = [totals(own), totals(people)];
  const logRatio = (less?: Resembling) =>
    Math.log(rateWithout(within, less?.group === group ? less : undefined)) -
    Math.log(rateWithout(all, less));
  const log = logRatio();
  const squares = people.reduce((sum, one) => sum + (logRatio(one) - log) ** 2, 0);
  const deviation = Math.sqrt(((people.length - 1) / people.length) * squares);
  const atLeast = Math.exp(log - INTERVAL * deviation);
  return atLeast > 1 ? { times: Math.exp(log), atLeast } : null;
}

type Totals = Pick<Resembling, 'others' | 'alike'>;

/** A half is added, or none would have no logarithm. Every pair is counted from both sides. */
function rateWithout({ others, alike }: Totals, less?: Totals): number {
  return (alike / 2 - (less?.alike ?? 0) + 0.5) / (others / 2 - (less?.others ?? 0) + 1);
}

/** Of each person how many others of the group resemble, at one threshold for everybody. */
function resembling(faces: readonly GroupedFace[]): readonly Resembling[] {
  const people = faces.flatMap(({ face, group }) =>
    group === undefined ? [] : [{ face, group, others: 0, alike: 0 }],
  );
  const pairs = people.flatMap((one, i) =>
    people
      .slice(0, i)
      .flatMap((other) =>
        one.group === other.group ? [{ one, other, similarity: dot(one.face, other.face) }] : [],
      ),
  );
  const sorted = Float64Array.from(pairs, ({ similarity }) => similarity)
    .sort()
    .reverse();
  const threshold = sorted[Math.floor(RATE * sorted.length)] ?? Infinity;
  for (const { one, other, similarity } of pairs) {
    const alike = Number(similarity > threshold);
    for (const person of [one, other]) {
      person.others += 1;
      person.alike += alike;
    }
  }
  return people;
}

function totals(people: readonly Totals[]): Totals {
  return {
    others: people.reduce((sum, { others }) => sum + others, 0),
    alike: people.reduce((sum, { alike }) => sum + alike, 0),
  };
}
