import type { FaceBox, Modality } from '../../faces/index.js';
import { parseTraits, type TraitSet } from '../../traits/index.js';
import { probeProblems } from './probe.problems.js';

/** One sketch or photograph: an image of a record, or an upload. */
export interface NamedImage {
  readonly sketchId?: string;
  readonly photoId?: string;
  /** What an uploaded image is; without it, what it looks like. */
  readonly modality?: Modality;
  /** Where the face is in an uploaded image. */
  readonly box?: FaceBox;
}

/** What is searched with: one image, traits alone, or two to six images of one person. */
export interface NamedProbe extends NamedImage {
  readonly traits?: TraitSet;
  readonly members?: readonly NamedImage[];
}

/** What a query names as its probe, or as one member of it. */
export type NamedMember =
  | { readonly upload: Buffer; readonly as: Pick<NamedImage, 'modality' | 'box'> }
  | { readonly kind: 'sketch' | 'photo'; readonly id: string }
  | { readonly traits: TraitSet };

/** Of a single probe exactly one is named; of several, each is named by itself. */
export function parseProbe(given: NamedProbe, uploads: readonly Buffer[]): NamedMember[] {
  const { members, ...single } = given;
  if (members === undefined && uploads.length < 2) return [singleProbe(single, uploads[0])];
  if (Object.keys(single).length > 0) {
    throw probeProblems['probe-ambiguous']();
  }
  return several(members ?? uploads.map(() => ({})), uploads);
}

function singleProbe(
  { sketchId, photoId, traits, modality, box }: Omit<NamedProbe, 'members'>,
  upload?: Buffer,
): NamedMember {
  if (traits === undefined) return fileOrRecord({ sketchId, photoId, modality, box }, upload);
  if ([upload, sketchId, photoId, modality, box].some((value) => value !== undefined)) {
    throw probeProblems['probe-ambiguous']();
  }
  return { traits: parseTraits(traits).traits };
}

/** A member without an id is the next of the uploaded images. */
function several(members: readonly NamedImage[], uploads: readonly Buffer[]): NamedMember[] {
  const uploaded = members.filter(({ sketchId, photoId }) => (sketchId ?? photoId) === undefined);
  if (uploaded.length !== uploads.length) {
    const params = { members: uploaded.length, images: uploads.length };
    throw probeProblems['probe-images-differ']({ params });
  }
  return members.map((member) => fileOrRecord(member, uploads[uploaded.indexOf(member)]));
}

type NamedImageFields = { readonly [K in keyof NamedImage]: NamedImage[K] | undefined };

/** Modality and box speak of an uploaded image. */
function fileOrRecord(
  { sketchId, photoId, modality, box }: NamedImageFields,
  upload?: Buffer,
): NamedMember {
  const named = [upload, sketchId, photoId].filter((value) => value !== undefined);
  if (named.length !== 1 || (!upload && (modality ?? box) !== undefined)) {
    throw probeProblems['probe-ambiguous']();
  }
  if (upload) return { upload, as: { ...(modality && { modality }), ...(box && { box }) } };
  if (sketchId !== undefined) return { kind: 'sketch', id: sketchId };
  return { kind: 'photo', id: photoId ?? '' };
}
