import type { Centring, ProbeMember } from '../../matching/index.js';
import type { RankedCandidate } from '../candidates/candidate-view.js';
import { digestOf, vectorDigest } from './digests.js';
import type { NewSearch } from './new-search.js';
import type { Search } from './search.entity.js';

/** What the log keeps of how a run came to its list, and by which a copy of it is checked. */
export interface RunDetails {
  readonly target: Search['query']['target'];
  readonly filters: object;
  readonly weights: object;
  readonly limit: number;
  /** The day on which ages were compared. */
  readonly comparedOn?: string | undefined;
  readonly mode: string;
  readonly recall: number | null;
  readonly gallery: number;
  readonly model: string;
  /** Of the template of each member; null of one without a face. */
  readonly templates: readonly (string | null)[];
  /** Of how the sketch of each member was made; null where that is not known. */
  readonly makings: readonly (string | null)[];
  /** Of what was compared of where and how the offence was, which is erased with its case; absent where nothing was. */
  readonly circumstances?: string;
  /** Of what was taken off the templates. */
  readonly means: { readonly photo: string; readonly sketch: string };
  /** Of each candidate in the order of ranks. */
  readonly digests: readonly string[];
}

export function runDetails(
  { query, mode, recall, gallerySize, modelVersion }: NewSearch,
  members: readonly Pick<ProbeMember, 'embedding' | 'making'>[],
  { photo, sketch }: Pick<Centring, 'photo' | 'sketch'>,
  candidates: readonly RankedCandidate[],
): RunDetails {
  const { circumstances, ...asked } = query;
  return {
    ...asked,
    ...(circumstances && { circumstances: digestOf(circumstances) }),
    mode,
    recall,
    gallery: gallerySize,
    model: modelVersion,
    templates: members.map(({ embedding }) => embedding && vectorDigest(embedding)),
    makings: members.map(({ making }) => (making ? digestOf(making) : null)),
    means: { photo: vectorDigest(photo.mean), sketch: vectorDigest(sketch.mean) },
    digests: candidates.map(digestOf),
  };
}
