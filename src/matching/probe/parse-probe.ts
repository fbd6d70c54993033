import type { FaceBox, Modality } from '../../faces/index.js';
import { parseTraits, type TraitSet } from '../../traits/index.js';
import { probeProblems } from './probe.problems.js';

/** One sketch or photograph: an image of a record, or an upload. */
export interface NamedImage {
  /** A stored record: its first image with a face speaks. */
  readonly recordId?: string;
  /** One image of a stored record. */
  readonly imageId?: string;
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

/** A stored record, or one image of one. */
export type Stored = { readonly recordId: string } | { readonly imageId: string };

/** What a query names as its probe, or as one member of it. */
export type NamedMember =
  | { readonly upload: Buffer; readonly as: Pick<NamedImage, 'modality' | 'box'> }
  | Stored
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
  { recordId, imageId, traits, modality, box }: Omit<NamedProbe, 'members'>,
  upload?: Buffer,
): NamedMember {
  if (traits === undefined) return fileOrRecord({ recordId, imageId, modality, box }, upload);
  if ([upload, recordId, imageId, modality, box].some((value) => value !== undefined)) {
    throw probeProblems['probe-ambiguous']();
  }
  return { traits: parseTraits(traits).traits };
}

/** A member without an id is the next of the uploaded images. */
function several(members: readonly NamedImage[], uploads: readonly Buffer[]): NamedMember[] {
  const uploaded = members.filter(({ recordId, imageId }) => (recordId ?? imageId) === undefined);
  if (uploaded.length !== uploads.length) {
    const params = { members: uploaded.length, images: uploads.length };
    throw probeProblems['probe-images-differ']({ params });
  }
  return members.map((member) => fileOrRecord(member, uploads[uploaded.indexOf(member)]));
}

type NamedImageFields = { readonly [K in keyof NamedImage]: NamedImage[K] | undefined };

/** Modality and box speak of an uploaded image. */
function fileOrRecord(
  { recordId, imageId, modality, box }: NamedImageFields,
  upload?: Buffer,
): NamedMember {
  const named = [upload, recordId, imageId].filter((value) => value !== undefined);
  if (named.length !== 1 || (!upload && (modality ?? box) !== undefined)) {
    throw probeProblems['probe-ambiguous']();
  }
  if (upload) return { upload, as: { ...(modality && { modality }), ...(box && { box }) } };
  if (recordId !== undefined) return { recordId };
  return { imageId: imageId ?? '' };
}
