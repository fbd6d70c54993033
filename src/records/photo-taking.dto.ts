import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCalendarDate, OneOf } from '../common/index.js';
import {
  LEGAL_GROUNDS,
  type LegalGround,
  PHOTO_SOURCES,
  type PhotoSource,
  type PhotoTaking,
  type Pose,
  POSES,
} from '../enrolment/index.js';

const TAKEN_ON = {
  example: '2024-05-02',
  nullable: true,
  type: String,
  description: 'The day on which it was taken.',
};
const coded = (labels: object, description: string) => ({
  enum: Object.keys(labels),
  nullable: true,
  type: String,
  description,
});
const POSE = coded(POSES, 'How the head is turned; left and right are the person’s own.');
const SOURCE = coded(PHOTO_SOURCES, 'Where it comes from.');
const LEGAL_GROUND = coded(LEGAL_GROUNDS, 'On which ground it was taken, or is kept.');

/** What is said of how a photograph was taken. */
export class PhotoTakingInput implements Partial<PhotoTaking> {
  @ApiPropertyOptional(TAKEN_ON)
  @IsOptional()
  @IsCalendarDate()
  takenOn?: string | null;

  @ApiPropertyOptional(POSE)
  @IsOptional()
  @OneOf(POSES)
  pose?: Pose | null;

  @ApiPropertyOptional(SOURCE)
  @IsOptional()
  @OneOf(PHOTO_SOURCES)
  source?: PhotoSource | null;

  @ApiPropertyOptional(LEGAL_GROUND)
  @IsOptional()
  @OneOf(LEGAL_GROUNDS)
  legalGround?: LegalGround | null;
}

export class PhotoTakingView implements PhotoTaking {
  @ApiProperty(TAKEN_ON)
  takenOn: string | null;

  @ApiProperty(POSE)
  pose: Pose | null;

  @ApiProperty(SOURCE)
  source: PhotoSource | null;

  @ApiProperty(LEGAL_GROUND)
  legalGround: LegalGround | null;
}

/** The columns of an image that a merge patch names. */
export const takingColumns = ({ takenOn, pose, source, legalGround }: PhotoTakingInput) => ({
  ...(takenOn !== undefined && { takenOn }),
  ...(pose !== undefined && { pose }),
  ...(source !== undefined && { source }),
  ...(legalGround !== undefined && { legalGround }),
});
