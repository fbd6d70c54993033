import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { mayReach } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { type Image, takingOf, type Template } from '../enrolment/index.js';
import { FACE_STATUSES, POOR_CONDITIONS, poorConditions } from '../faces/index.js';
import type {
  ApparentModality,
  FaceBox,
  FaceCondition,
  FaceStatus,
  PoorCondition,
  SeenFace,
} from '../faces/index.js';
import { type TraitSet, type TraitsOff, withoutTraits } from '../traits/index.js';
import {
  type GalleryRecord,
  RECORD_KINDS,
  RECORD_STATUSES,
  type RecordKind,
  type RecordStatus,
  type Sharing,
  SHARINGS,
} from './record.entity.js';
import { PhotoTakingView } from './photo-taking.dto.js';
import type { RecordType } from './record-type.js';
import { AlreadyIn } from './already-in.dto.js';
import { minorityIn } from './minority.js';
import { AgeAtOffence, ageAtOffence, MinorityView } from './minority-view.js';
import { personBy, PersonView } from '../users/index.js';
import { FaceBoxInput, TRAITS_EXAMPLE } from './records.dto.js';

/** One of the faces in an image. */
export class SeenFaceView {
  @ApiProperty({ type: FaceBoxInput, description: 'In pixels of the full image.' })
  box: FaceBoxInput;

  @ApiProperty({
    example: 0.91,
    nullable: true,
    type: Number,
    description: "The detector's score; null where none saw it.",
  })
  score: number | null;
}

/** Why somebody should look at what was taken for the face. */
export const FACE_CHECKS = ['several_faces', 'no_detection', 'doubtful_box'] as const;
export type FaceCheck = (typeof FACE_CHECKS)[number];

export class FaceView {
  @ApiProperty({
    enum: FACE_STATUSES,
    description:
      '`fallback`: no detector saw the face, the middle of the image was taken; check it. ' +
      '`doubtful`: a person drew the box, and no face can be seen in it. ' +
      '`not_found`: the record is found by its traits only.',
  })
  status: FaceStatus;

  @ApiPropertyOptional({
    type: [SeenFaceView],
    description:
      'Each face that is in the image, the one that was taken first. Another is chosen by its box: ' +
      'with `PUT …/face-box`, or as `probe.box`; then it is the only one here. Empty of what was ' +
      'stored before they were told.',
  })
  faces?: SeenFaceView[];

  @ApiPropertyOptional({
    enum: FACE_CHECKS,
    isArray: true,
    description:
      'Why to look whether the right face was taken: the image shows `several_faces`, there was ' +
      '`no_detection`, a person drew a `doubtful_box`. Lists have the filter `toCheck`.',
  })
  toCheck?: FaceCheck[];

  @ApiPropertyOptional({ enum: ['tiny', 'ssd', 'centre', 'manual'] })
  method?: string;

  @ApiPropertyOptional({ type: FaceBoxInput })
  box?: FaceBoxInput;

  @ApiPropertyOptional({
    enum: POOR_CONDITIONS,
    isArray: true,
    description:
      'Why a better image is worth looking for: the face is `small` (its eyes less than 35 pixels apart), ' +
      '`blurred`, or `turned` to the side. It does not tell whether a search will succeed.',
  })
  poorCondition?: PoorCondition[];

  @ApiPropertyOptional({ nullable: true, type: Number })
  detectorScore?: number | null;

  @ApiPropertyOptional({
    enum: ['sketch', 'photo', 'unclear'],
    nullable: true,
    type: String,
    description: 'What the image looks like, drawn or photographed, whatever it was said to be.',
  })
  looksLike?: ApparentModality | null;

  @ApiPropertyOptional({
    description:
      'It looks like what it was not said to be. It was taken at its word; check it, since a ' +
      'photograph taken for a sketch is compared badly.',
  })
  modalityDoubtful?: boolean;

  @ApiPropertyOptional()
  modelVersion?: string;
}

export class ImageView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 1 })
  position: number;

  @ApiProperty({ enum: ['image/jpeg', 'image/png'] })
  mediaType: string;

  @ApiProperty()
  width: number;

  @ApiProperty()
  height: number;

  @ApiProperty({ description: 'SHA-256 of the stored image.' })
  sha256: string;

  @ApiProperty({ type: FaceView })
  face: FaceView;

  @ApiPropertyOptional({
    type: PhotoTakingView,
    description: 'Of a photograph of a subject: when and how it was taken, as far as it was said.',
  })
  photo?: PhotoTakingView;

  @ApiPropertyOptional({
    type: AlreadyIn,
    description: 'On upload: other records you may see that hold this very image.',
  })
  alreadyIn?: AlreadyIn;
}

export class ImageList {
  @ApiProperty({ type: [ImageView], description: 'In their order.' })
  items: ImageView[];
}

/** A record as its reader may see it: other prefectures see what is shared, not what is noted. */
export class RecordView extends MinorityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({ example: 'CAS-2026-000042' })
  number: string;

  @ApiProperty({ example: 'CAS' })
  prefecture: string;

  @ApiProperty({ enum: SHARINGS })
  sharing: Sharing;

  @ApiProperty({ enum: RECORD_STATUSES })
  status: RecordStatus;

  @ApiProperty({ example: '2026-03-14' })
  datedOn: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: TRAITS_EXAMPLE })
  traits: TraitSet;

  @ApiProperty({ type: FaceView, description: 'The face of the first image.' })
  face: FaceView;

  @ApiProperty({ type: [ImageView] })
  images: ImageView[];

  @ApiProperty({ format: 'date-time' })
  createdAt: Date;

  @ApiPropertyOptional({
    example: 1,
    description:
      'Own prefecture only: sent with a change. It counts what is kept from others, too.',
  })
  version?: number;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'Own prefecture only.',
  })
  caseId?: string | null;

  @ApiPropertyOptional({
    type: AgeAtOffence,
    nullable: true,
    description:
      'Own prefecture only: by the date of birth, or the age that was told. Null: unknown.',
  })
  ageAtOffence?: AgeAtOffence | null;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  description?: string | null;

  @ApiPropertyOptional({ type: PersonView, description: 'Own prefecture only: who entered it.' })
  createdBy?: PersonView;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  withdrawalReason?: string | null;

  @ApiPropertyOptional({
    type: [String],
    example: ['fullName', 'caseId', 'description'],
    description:
      "Another prefecture's record: what that one keeps to itself, and is asked for (`contact` of GET /prefectures).",
  })
  withheld?: string[];

  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Restricted, and read alone: until when it is opened to your prefecture.',
  })
  openedUntil?: Date;

  @ApiPropertyOptional({
    example: '2031-03-14',
    description: 'Own prefecture only: when to look whether it is still needed.',
  })
  reviewOn?: string;
}

/**
 * An image as it is answered.
 * @param alreadyIn other records with the same picture
 */
export function imageView(image: Image, alreadyIn?: AlreadyIn): ImageView {
  const { id, position, mediaType, width, height, sha256 } = image;
  const face = faceView(image.faceStatus, image.templates[0] ?? null, image.faces);
  const photo = image.modality === 'photo' && { photo: takingOf(image) };
  const base = { id, position, mediaType, width, height, sha256, face, ...photo };
  return alreadyIn === undefined ? base : { ...base, alreadyIn };
}

type FaceSeen = FaceCondition &
  Pick<Template, 'method' | 'box' | 'detectorScore' | 'modelVersion' | 'modality' | 'looksLike'>;

/** What was found in an image, with or without a template of it. */
export function faceView(
  status: FaceStatus,
  face: FaceSeen | null,
  faces: readonly SeenFace[],
): FaceView {
  if (!face) return { status };
  const { method, modelVersion, modality, looksLike } = face;
  const other = modality === 'sketch' ? 'photo' : 'sketch';
  return {
    status,
    method,
    box: boxView(face.box),
    poorCondition: poorConditions(face),
    detectorScore: scoreView(face.detectorScore),
    faces: faces.map(({ box, score }) => ({ box: boxView(box), score: scoreView(score) })),
    toCheck: faceChecks(status, faces),
    looksLike,
    modalityDoubtful: looksLike === other,
    modelVersion,
  };
}

/** As the column `to_check` of images says it in SQL. */
function faceChecks(status: FaceStatus, faces: readonly SeenFace[]): FaceCheck[] {
  return [
    ...(faces.length > 1 ? ['several_faces' as const] : []),
    ...(status === 'fallback' ? ['no_detection' as const] : []),
    ...(status === 'doubtful' ? ['doubtful_box' as const] : []),
  ];
}

function boxView({ x, y, width, height }: FaceBox): FaceBoxInput {
  return { x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) };
}

const scoreView = (score: number | null) => (score === null ? null : thousandths(score));

// A detector's box is good to a pixel, its score to a per cent: more digits would claim more.
export const tenths = (value: number) => Math.round(value * 10) / 10;
const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/**
 * A record as this caller sees it: own fields for its prefecture and the national level only.
 * @param until when a restricted record of another prefecture is open to the caller's
 * @param off what of its traits is not shown
 */
export function recordView<R extends GalleryRecord>(
  ctx: RequestContext,
  type: RecordType<R>,
  record: R,
  images: ImageView[],
  { off, until }: { readonly off: TraitsOff; readonly until?: Date | undefined },
): RecordView {
  const { id, number, sharing, status, datedOn, traits, createdAt } = record;
  const { version, caseId, description, createdBy, withdrawalReason, reviewOn } = record;
  const own = { caseId, description, createdBy: personBy(createdBy), withdrawalReason, reviewOn };
  const notes = { ...own, ageAtOffence: ageAtOffence(record), ...type.ownFields(record) };
  const fields = {
    ...type.sharedFields(record),
    ...(mayReach(ctx, 'records.read-whole', record)
      ? { version, ...notes }
      : { withheld: Object.keys(notes), ...(until && { openedUntil: until }) }),
  };
  return {
    id,
    kind: type.kind,
    number,
    prefecture: record.prefecture.code,
    sharing,
    status,
    datedOn,
    traits: withoutTraits(traits, off),
    ...minorityIn(record.minority, ctx.language),
    face: images[0]?.face ?? { status: 'not_found' },
    images,
    createdAt,
    ...fields,
    ...type.inWords?.(fields, ctx.language),
  };
}
