import type { Modality } from '../../faces/index.js';
import type { TraitCounts } from '../../traits/index.js';
import type { Centring, ProbeMember, ResolvedProbe } from '../../matching/index.js';
import type { ProbeView } from './probe-view.js';
import type { SearchProbeMember } from './search-probe-member.entity.js';
import type { Search } from './search.entity.js';

type RunSnapshot = Pick<Search, 'photoMean' | 'sketchMean' | 'centring' | 'traitCounts'>;

/** What of a run is kept beside what it answered, so that it can be repeated to the last digit. */
export function runSnapshot(centring: Centring, traitCounts: TraitCounts): RunSnapshot {
  return {
    photoMean: Array.from(centring.photo.mean),
    sketchMean: Array.from(centring.sketch.mean),
    centring: templateCounts(centring),
    traitCounts,
  };
}

/** The members of a run's probe, to be kept with it. */
export function probeMembersOf(searchId: string, { members }: ResolvedProbe): SearchProbeMember[] {
  return members.map(({ recordId, embedding, picture, original }, index) => ({
    searchId,
    position: index + 1,
    recordId,
    template: embedding && Array.from(embedding),
    imageSha256: picture?.sha256 ?? null,
    mediaType: picture?.mediaType ?? null,
    originalSha256: original?.sha256 ?? null,
    originalMediaType: original?.mediaType ?? null,
  }));
}

/** How many templates of each modality a centring was learnt from. */
export function templateCounts({ photo, sketch }: Centring): Record<Modality, number> {
  return { photo: photo.templates, sketch: sketch.templates };
}

/** The probe of a stored run, as it was searched with. */
export function probeOfRun(search: Search, kept: readonly SearchProbeMember[]): ResolvedProbe {
  const { members, ...probe } = search.probe as ProbeView;
  const told = members ?? [probe as Omit<ProbeMember, 'embedding' | 'recordId'>];
  return {
    members: told.map(({ source, face, modality, traits, making }, index) => ({
      source,
      face,
      modality,
      traits,
      ...(making && { making }),
      embedding: kept[index]?.template ? Float32Array.from(kept[index].template) : null,
      recordId: kept[index]?.recordId ?? null,
    })),
    traits: probe.traits,
    ownTraits: false,
    comparedOn: search.query.comparedOn,
  };
}

/** The centring of a stored run; null of one from before it was kept. */
export function centringOfRun({ photoMean, sketchMean, centring }: Search): Centring | null {
  if (!photoMean || !sketchMean) return null;
  return {
    photo: { mean: Float32Array.from(photoMean), templates: centring.photo },
    sketch: { mean: Float32Array.from(sketchMean), templates: centring.sketch },
  };
}
