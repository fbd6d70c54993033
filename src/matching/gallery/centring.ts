import { centred, type Modality } from '../../faces/index.js';

/** Mean of one modality's templates, projected, and how many of this collection are in it. */
export interface ModalityMean {
  readonly mean: Float32Array;
  readonly templates: number;
}

/** What a comparison takes off each side; one and the same for all comparisons of a search. */
export type Centring = Readonly<Record<Modality, ModalityMean>>;

/**
 * How many templates the shipped mean is worth. With fewer of its own, a collection leans on the
 * look of the training set; with more, on its own (measured on CUFS: docs/adr/0006).
 */
const SHIPPED_WEIGHT = 50;

/** How the faces of one search are compared. */
export interface FaceComparison {
  readonly centring: Centring;
  /** The probe, centred, of length 1. */
  readonly probe: Float32Array;
  /** Factors for the numbers of both sides, where some are to count for more than others. */
  readonly weights?: Float32Array;
}

/**
 * Means of a collection, shrunk toward the shipped ones by count.
 *
 * @param shippedMeans means of the adapter's training set, projected
 */
export function centringOf(
  shippedMeans: Readonly<Record<Modality, Float32Array>>,
  collection: readonly ({ readonly modality: Modality } & ModalityMean)[],
): Centring {
  const of = (modality: Modality): ModalityMean => {
    const shipped = shippedMeans[modality];
    const own = collection.find((row) => row.modality === modality);
    return own
      ? { mean: shrunk(own, shipped), templates: own.templates }
      : { mean: shipped, templates: 0 };
  };
  return { photo: of('photo'), sketch: of('sketch') };
}

/** A projected probe as the gallery's templates are compared with it. */
export function centredProbe(
  embedding: Float32Array,
  modality: Modality,
  centring: Centring,
): Float32Array {
  return centred(embedding, centring[modality].mean);
}

function shrunk({ mean, templates }: ModalityMean, shipped: Float32Array): Float32Array {
  const weight = templates / (templates + SHIPPED_WEIGHT);
  return shipped.map((value, index) => value + weight * ((mean[index] ?? 0) - value));
}
