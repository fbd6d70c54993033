import { groupBy } from './group-by.js';
import type { ProbeOutcome } from './identification-metrics.js';

export interface RejectPoint {
  /** Share of probes set aside for the lowest quality. */
  readonly rejected: number;
  /** Share of the others that are not at rank 1. */
  readonly miss: number;
}

/** Areas under miss over rejected, 0 to 0.5 rejected. */
export interface RejectArea {
  readonly measured: number;
  /** Had probes been set aside at random: the miss rate does not change. */
  readonly random: number;
  /** Had every miss been set aside before any hit. */
  readonly ideal: number;
  /** How far from random (0) to ideal (1) quality goes; null when there is no miss to predict. */
  readonly gain: number | null;
}

export interface ErrorVersusReject {
  readonly curve: readonly RejectPoint[];
  readonly area: RejectArea;
}

/** Twentieths set aside: 0, 5, 10, … 50 %. */
const TWENTIETHS = Array.from({ length: 11 }, (_, twentieths) => twentieths);
const MOST = 0.5;

/**
 * Whether quality predicts failure: the error-versus-reject curve (Grother & Tabassi 2007;
 * ISO/IEC 29794-1). Null where the system tells no quality.
 */
export function errorVersusReject(outcomes: readonly ProbeOutcome[]): ErrorVersusReject | null {
  const judged = outcomes.flatMap(({ quality, rank }) =>
    quality === null ? [] : [{ quality, miss: Number(rank !== 1) }],
  );
  if (judged.length < outcomes.length || judged.length === 0) return null;
  const byQuality = judged.sort((a, b) => a.quality - b.quality);
  const curve = curveOf(tiesShared(byQuality));
  const ideal = areaUnder(curveOf(judged.map(({ miss }) => miss).sort((a, b) => b - a)));
  const random = MOST * (curve[0]?.miss ?? 0);
  const measured = areaUnder(curve);
  const gain = random > ideal ? (random - measured) / (random - ideal) : null;
  return { curve, area: { measured, random, ideal, gain } };
}

/** Among probes of one quality the order means nothing: each carries the mean of their misses. */
function tiesShared(sorted: readonly { readonly quality: number; readonly miss: number }[]) {
  const ties = groupBy(sorted, ({ quality }) => quality);
  return [...ties.values()].flatMap((tied) => {
    const mean = tied.reduce((sum, { miss }) => sum + miss, 0) / tied.length;
    return tied.map(() => mean);
  });
}

function curveOf(missesInOrder: readonly number[]): RejectPoint[] {
  return TWENTIETHS.map((twentieths) => {
    const left = missesInOrder.slice(Math.floor((twentieths * missesInOrder.length) / 20));
    return {
      rejected: twentieths / 20,
      miss: left.reduce((sum, miss) => sum + miss, 0) / left.length,
    };
  });
}

/** By trapezia. */
function areaUnder(curve: readonly RejectPoint[]): number {
  return curve.slice(1).reduce((area, { rejected, miss }, index) => {
    const before = curve[index] ?? { rejected, miss };
    return area + ((rejected - before.rejected) * (miss + before.miss)) / 2;
  }, 0);
}
