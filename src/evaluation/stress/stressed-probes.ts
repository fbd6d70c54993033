import type { FaceEngine, Point } from '../../faces/index.js';
import { intake } from '../../storage/index.js';
import type { ImageSource } from '../protocol/image-source.js';
import type { ProbeImage } from '../protocol/protocol.js';
import { nullIfRejected } from '../matchers/null-if-rejected.js';
import type { StressLevel } from './stress-levels.js';
import { simulateWitnessErrors } from './simulate-witness-errors.js';

/** Sketches that are probes, as worse witnesses would have had them drawn. */
export interface StressedProbes {
  readonly levels: readonly StressLevel[];
  /** @param witness from 1; each errs by themselves */
  at(probe: ProbeImage, level: StressLevel, witness?: number): ProbeImage;
}

/**
 * Every person has witnesses of their own, who err in the same directions at each level. A sketch
 * without a face, or no image at all, is left as it is: it is a miss either way.
 *
 * @param engine places the features, by what it sees in the untouched sketch
 */
export function stressedProbes(engine: FaceEngine, levels: readonly StressLevel[]): StressedProbes {
  // The same at every level, and what a sketch costs is its analysis.
  const known = new Map<ImageSource, Promise<readonly Point[]>>();
  const landmarksOf = (image: ImageSource, vetted: Buffer) => {
    const landmarks = known.get(image) ?? look(engine, vetted);
    known.set(image, landmarks);
    return landmarks;
  };
  return {
    levels,
    at: (probe, level, witness = 1) => ({
      ...probe,
      image: {
        name: probe.image.name,
        read: async () => {
          const upload = await probe.image.read();
          const vetted = await nullIfRejected(intake(upload));
          if (!vetted) return upload;
          const landmarks = await landmarksOf(probe.image, vetted.bytes);
          if (landmarks.length === 0) return upload;
          const { subjectId } = probe;
          const seed = witness === 1 ? subjectId : `${subjectId}/witness ${witness}`;
          return simulateWitnessErrors(vetted.bytes, landmarks, level, seed);
        },
      },
    }),
  };
}

/** No points where there is no face. */
async function look(engine: FaceEngine, vetted: Buffer): Promise<readonly Point[]> {
  const seen = await nullIfRejected(engine.analyse(vetted));
  return seen?.status === 'not_found' ? [] : (seen?.landmarks ?? []);
}
