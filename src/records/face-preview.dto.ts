import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, ValidateNested } from 'class-validator';
import { Omittable } from '../common/index.js';
import type { PreparedImage } from '../enrolment/index.js';
import { type Modality, MODALITIES } from '../faces/index.js';
import { FaceView, faceView, tenths } from './record-view.js';
import { FaceBoxInput } from './records.dto.js';

export class FacePreviewQuery {
  @ApiProperty({
    enum: MODALITIES,
    description:
      'What it is looked at as: of a record to be, `sketch` of a sketch, `photo` of a subject.',
  })
  @IsIn(MODALITIES)
  modality: Modality;

  @ApiPropertyOptional({
    type: FaceBoxInput,
    description:
      'Where the face is, in pixels of the answer’s `width` and `height`; it is looked for if absent.',
  })
  @Omittable()
  @IsObject()
  @ValidateNested()
  @Type(() => FaceBoxInput)
  box?: FaceBoxInput;
}

export class LandmarkView {
  @ApiProperty({ example: 151.5 })
  x: number;

  @ApiProperty({ example: 190.2 })
  y: number;
}

/** What an upload of an image would see in it. */
export class FacePreview {
  @ApiProperty({
    description: 'As it would be stored: upright, and scaled down if it is very large.',
  })
  width: number;

  @ApiProperty()
  height: number;

  @ApiProperty({ type: FaceView })
  face: FaceView;

  @ApiProperty({
    type: [LandmarkView],
    description:
      '68 points in the iBUG 300-W order, in pixels as `width` and `height`; none where no face was found.',
  })
  landmarks: LandmarkView[];

  @ApiProperty({
    format: 'byte',
    example: '/9j/4AAQSkZJRgAB',
    nullable: true,
    type: String,
    description:
      'The face alone, turned and scaled by its landmarks: a JPEG in base64. Null where there is none.',
  })
  aligned: string | null;
}

/** An image that was looked at, as it is answered. */
export function facePreview({ vetted, face, faceStatus, faces }: PreparedImage): FacePreview {
  const { width, height } = vetted;
  return {
    width,
    height,
    face: faceView(faceStatus, face, faces),
    landmarks: (face?.landmarks ?? []).map(([x, y]) => ({ x: tenths(x), y: tenths(y) })),
    aligned: face && Buffer.from(face.aligned).toString('base64'),
  };
}
