import type { Modality } from '../faces/index.js';
import type { TraitCounts } from '../traits/index.js';
import type { Centring } from './centring.js';
import type { ResolvedProbe } from './probe.js';
import type { Search } from './search.entity.js';

type KeptRun = Pick<
  Search,
  'probeRecordId' | 'probeTemplate' | 'photoMean' | 'sketchMean' | 'centring' | 'traitCounts'
>;

/** What of a run is kept beside what it answered, so that it can be repeated to the last digit. */
export function keptRun(
  { recordId, embedding }: ResolvedProbe,
  centring: Centring,
  traitCounts: TraitCounts,
): KeptRun {
  return {
    probeRecordId: recordId,
    probeTemplate: embedding && Array.from(embedding),
    photoMean: Array.from(centring.photo.mean),
    sketchMean: Array.from(centring.sketch.mean),
    centring: templateCounts(centring),
    traitCounts,
  };
}

/** How many templates of each modality a centring was learnt from. */
export function templateCounts({ photo, sketch }: Centring): Record<Modality, number> {
  return { photo: photo.templates, sketch: sketch.templates };
}

/** The probe of a stored run, as it was searched with. */
export function keptProbe({ probe, probeTemplate, probeRecordId }: Search): ResolvedProbe {
  return {
    ...(probe as Pick<ResolvedProbe, 'source' | 'face' | 'modality' | 'traits'>),
    embedding: probeTemplate && Float32Array.from(probeTemplate),
    recordId: probeRecordId,
  };
}

/** The centring of a stored run; null of one from before it was kept. */
export function keptCentring({ photoMean, sketchMean, centring }: Search): Centring | null {
  if (!photoMean || !sketchMean) return null;
  return {
    photo: { mean: Float32Array.from(photoMean), templates: centring.photo },
    sketch: { mean: Float32Array.from(sketchMean), templates: centring.sketch },
  };
}
