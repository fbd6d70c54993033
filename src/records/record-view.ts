import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { mayReach } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import type { Image, Template } from '../enrolment/index.js';
import type { FaceStatus, ApparentModality } from '../faces/index.js';
import type { TraitSet } from '../traits/index.js';
import {
  type GalleryRecord,
  RECORD_KINDS,
  RECORD_STATUSES,
  type RecordKind,
  type RecordStatus,
  type Sharing,
  SHARINGS,
} from './record.entity.js';
import type { RecordType } from './record-type.js';
import { FaceBoxInput, TRAITS_EXAMPLE } from './records.dto.js';

export class FaceView {
  @ApiProperty({
    enum: ['found', 'fallback', 'not_found'],
    description:
      '`fallback`: no detector saw the face, the middle of the image was taken; check it. ' +
      '`not_found`: the record is found by its traits only.',
  })
  status: string;

  @ApiPropertyOptional({ enum: ['tiny', 'ssd', 'centre', 'manual'] })
  method?: string;

  @ApiPropertyOptional({ type: FaceBoxInput })
  box?: FaceBoxInput;

  @ApiPropertyOptional({
    example: 0.42,
    description:
      '0–1: the share of comparable faces that are less useful for recognition. Under 0.1 a ' +
      'better image is worth looking for.',
  })
  quality?: number;

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
    type: [String],
    example: ['CAS-2026-000007'],
    description: 'On upload: other records you may see that hold this very image.',
  })
  alreadyIn?: string[];
}

/** A record as its reader may see it: other prefectures see what is shared, not what is noted. */
export class RecordView {
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

  @ApiProperty({ example: 1 })
  version: number;

  @ApiPropertyOptional({
    format: 'uuid',
    nullable: true,
    type: String,
    description: 'Own prefecture only.',
  })
  caseId?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  description?: string | null;

  @ApiPropertyOptional({ description: 'Own prefecture only: `user:<id>` or `api_key:<id>`.' })
  createdBy?: string;

  @ApiPropertyOptional({ nullable: true, type: String, description: 'Own prefecture only.' })
  withdrawalReason?: string | null;

  @ApiPropertyOptional({
    example: '2031-03-14',
    description: 'Own prefecture only: when to look whether it is still needed.',
  })
  reviewOn?: string;
}

/**
 * An image as it is answered.
 * @param alreadyIn numbers of other records with the same picture
 */
export function imageView(image: Image, alreadyIn?: string[]): ImageView {
  const { id, position, mediaType, width, height, sha256 } = image;
  const face = faceView(image.faceStatus, image.templates[0] ?? null);
  const base = { id, position, mediaType, width, height, sha256, face };
  return alreadyIn === undefined ? base : { ...base, alreadyIn };
}

type FaceSeen = Pick<
  Template,
  'method' | 'box' | 'quality' | 'detectorScore' | 'modelVersion' | 'modality' | 'looksLike'
>;

/** What was found in an image, with or without a template of it. */
export function faceView(status: FaceStatus, face: FaceSeen | null): FaceView {
  if (!face) return { status };
  const { method, modelVersion, modality, looksLike } = face;
  const other = modality === 'sketch' ? 'photo' : 'sketch';
  const { x, y, width, height } = face.box;
  return {
    status,
    method,
    box: { x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) },
    quality: thousandths(face.quality),
    detectorScore: face.detectorScore === null ? null : thousandths(face.detectorScore),
    looksLike,
    modalityDoubtful: looksLike === other,
    modelVersion,
  };
}

// A detector's box is good to a pixel, its score to a per cent: more digits would claim more.
const tenths = (value: number) => Math.round(value * 10) / 10;
const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** A record as this caller sees it: own fields for its prefecture and the national level only. */
export function recordView<R extends GalleryRecord>(
  ctx: RequestContext,
  type: RecordType<R>,
  record: R,
  images: ImageView[],
): RecordView {
  const { id, number, sharing, status, datedOn, traits, createdAt, version } = record;
  const { caseId, description, createdBy, withdrawalReason, reviewOn } = record;
  const own = { caseId, description, createdBy, withdrawalReason, reviewOn };
  const notes = { ...own, ...type.ownFields(record) };
  return {
    id,
    kind: type.kind,
    number,
    prefecture: record.prefecture.code,
    sharing,
    status,
    datedOn,
    traits,
    face: images[0]?.face ?? { status: 'not_found' },
    images,
    createdAt,
    version,
    ...type.sharedFields(record),
    ...(mayReach(ctx, 'records.read-whole', record) && notes),
  };
}
