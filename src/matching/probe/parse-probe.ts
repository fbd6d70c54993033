import type { ImageAlteration } from '../../enrolment/index.js';
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
  /** What was done to an uploaded image, of which the original is sent, too. */
  readonly alterations?: readonly ImageAlteration[];
}

/** Images that come with a query. */
export interface Uploads {
  /** They are the probe, or members of it, in their order. */
  readonly images: readonly Buffer[];
  /** Of those that were altered, in their order: as they were before. */
  readonly originals: readonly Buffer[];
}

export const NO_UPLOADS: Uploads = { images: [], originals: [] };

/** What is searched with: one image, traits alone, or two to six images of one person. */
export interface NamedProbe extends NamedImage {
  readonly traits?: TraitSet;
  readonly members?: readonly NamedImage[];
}

/** A stored record, or one image of one. */
export type Stored = { readonly recordId: string } | { readonly imageId: string };

/** What a query names as its probe, or as one member of it. */
export type NamedMember = UploadedMember | Stored | { readonly traits: TraitSet };

interface UploadedMember {
  readonly upload: Buffer;
  readonly as: Pick<NamedImage, 'modality' | 'box' | 'alterations'>;
  /** Of an altered one. */
  readonly original?: Buffer;
}

/**
 * Of a single probe exactly one is named; of several, each is named by itself. Of each that was altered there is an
 * original.
 */
export function parseProbe(given: NamedProbe, { images, originals }: Uploads): NamedMember[] {
  const members = namedMembers(given, images);
  const altered = members.filter(isAltered);
  if (altered.length !== originals.length) {
    const params = { altered: altered.length, originals: originals.length };
    throw probeProblems['probe-originals-differ']({ params });
  }
  return members.map((member) => {
    const original = isAltered(member) && originals[altered.indexOf(member)];
    return original ? { ...member, original } : member;
  });
}

const isAltered = (member: NamedMember): member is UploadedMember =>
  'upload' in member && member.as.alterations !== undefined;

/** What was kept of a query's uploads in one list, as it was sent. */
export function uploadsIn({ members, alterations }: NamedProbe, kept: readonly Buffer[]): Uploads {
  const altered = (members ?? [{ alterations }]).filter((one) => one.alterations !== undefined);
  const images = kept.length - altered.length;
  return { images: kept.slice(0, images), originals: kept.slice(images) };
}

function namedMembers(given: NamedProbe, uploads: readonly Buffer[]): NamedMember[] {
  const { members, ...single } = given;
  if (members === undefined && uploads.length < 2) return [singleProbe(single, uploads[0])];
  if (Object.keys(single).length > 0) {
    throw probeProblems['probe-ambiguous']();
  }
  return several(members ?? uploads.map(() => ({})), uploads);
}

function singleProbe(
  { traits, ...image }: Omit<NamedProbe, 'members'>,
  upload?: Buffer,
): NamedMember {
  if (traits === undefined) return fileOrRecord(image, upload);
  if ([upload, ...Object.values(image)].some((value) => value !== undefined)) {
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

/** Modality, box and alterations speak of an uploaded image. */
function fileOrRecord({ recordId, imageId, ...as }: NamedImage, upload?: Buffer): NamedMember {
  const named = [upload, recordId, imageId].filter((value) => value !== undefined);
  if (named.length !== 1 || (!upload && Object.keys(as).length > 0)) {
    throw probeProblems['probe-ambiguous']();
  }
  if (upload) return { upload, as };
  if (recordId !== undefined) return { recordId };
  return { imageId: imageId ?? '' };
}
