import fc from 'fast-check';
import type { Evaluation, ProbeResult } from '../../src/evaluation/index.js';
import type { ProbeOutcome } from '../../src/evaluation/metrics/identification-metrics.js';

/** A search that found its person at this rank, better or worse than the best stranger. */
export function found(rank: number, more: Partial<ProbeOutcome> = {}): ProbeOutcome {
  const mated = rank === 1 ? 0.8 : 0.4;
  return { subjectId: 'somebody', rank, mated, nonMated: 0.6, quality: 0.5, ...more };
}

export function missed(more: Partial<ProbeOutcome> = {}): ProbeOutcome {
  return { ...found(1), rank: null, mated: null, nonMated: null, quality: 0, ...more };
}

/** Searches of a few people in a gallery of fifty, in all states. */
export const outcomes: fc.Arbitrary<ProbeOutcome[]> = fc.array(
  fc
    .record({
      subjectId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      rank: fc.option(fc.integer({ min: 1, max: 50 })),
      similarities: fc.tuple(fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 })),
      quality: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    })
    .map(({ subjectId, rank, similarities: [mated, nonMated], quality }) =>
      rank === null ? missed({ subjectId }) : found(rank, { subjectId, mated, nonMated, quality }),
    ),
  { minLength: 1, maxLength: 40 },
);

/** An evaluation with these outcomes, each of a probe of its own; images cannot be read. */
export function evaluationOf(
  modelVersion: string,
  given: readonly ProbeOutcome[],
  columns: Readonly<Record<string, string>> = {},
): Evaluation {
  const enrolled = { status: 'found', method: 'tiny', quality: 0.5 };
  const image = { name: '/nowhere/image.png', read: () => Promise.reject(new Error('unread')) };
  const results = given.map((outcome): ProbeResult => {
    const { subjectId } = outcome;
    return {
      ...outcome,
      probe: { subjectId, image, columns, enrolled },
      mate: { subjectId, image, columns, enrolled },
      impostor: { subjectId: null, image, columns: {}, enrolled },
    };
  });
  const seconds = { secondsPerImage: 1, secondsPerSearch: 1 };
  return { modelVersion, galleryEntries: 50, results, stress: [], ...seconds };
}
