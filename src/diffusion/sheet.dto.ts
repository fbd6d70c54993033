import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Omittable, OneOf, ReasonText, TextLine } from '../common/index.js';
import { PersonView } from '../users/index.js';
import { type Audience, AUDIENCES } from './audiences.js';
import { SHEET_LANGUAGES, type SheetLanguages } from './sheet/sheet-order.js';

const AUDIENCE = {
  enum: Object.keys(AUDIENCES),
  example: 'police',
  description:
    '`public`: a supervisor gives it out, by an `authorisation`, of who was of age; it has neither the case, nor the ' +
    'offence, nor what was written of marks, nor health.',
};
const AUTHORISATION = {
  nullable: true,
  type: String,
  example: 'Public prosecutor at the court of first instance of Agadir, 118/2026',
  description: 'Required for the public: of which prosecutor or judge, and under which number.',
};
const CONTACT = {
  example: 'Brigade de police judiciaire, +212 522 00 00 00',
  description:
    'Whom to call. For the police, `contact` of the prefecture if absent; required for the public.',
};

export class NewSheetDisclosure {
  @ApiProperty(AUDIENCE)
  @OneOf(AUDIENCES)
  audience: Audience;

  @ApiProperty({
    example: 'Brigades of the judicial police of Agadir',
    description: 'Who is to be given the sheet: an office, or by which channel. It is logged.',
  })
  @TextLine({ max: 200 })
  recipient: string;

  @ApiProperty({
    example: 'To find a robber who was seen near the bus station.',
    description: 'What for. It is logged.',
  })
  @ReasonText(500)
  purpose: string;

  @ApiPropertyOptional(AUTHORISATION)
  @IsOptional()
  @TextLine({ max: 200 })
  authorisation?: string | null;

  @ApiPropertyOptional(CONTACT)
  @Omittable()
  @TextLine({ max: 200 })
  contact?: string;
}

export class SheetDisclosureView {
  @ApiProperty({ format: 'uuid' })
  sketchId: string;

  @ApiProperty({ enum: Object.keys(AUDIENCES) })
  audience: Audience;

  @ApiProperty()
  recipient: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ nullable: true, type: String })
  authorisation: string | null;

  @ApiProperty({ description: 'Whom the sheet says to call.' })
  contact: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ format: 'date-time', description: 'Until then you can fetch the sheet.' })
  until: Date;
}

/** A disclosure as those are told who answer for the sketch. */
export class SheetDisclosed {
  @ApiProperty({ enum: Object.keys(AUDIENCES) })
  audience: Audience;

  @ApiProperty()
  recipient: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ nullable: true, type: String })
  authorisation: string | null;

  @ApiProperty({ type: PersonView })
  by: PersonView;

  @ApiProperty({ format: 'date-time' })
  at: Date;
}

export class SheetDisclosedList {
  @ApiProperty({ type: [SheetDisclosed], description: 'The newest first.' })
  items: SheetDisclosed[];
}

export const SHEET_FORMATS = ['pdf', 'png'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export class SheetQuery {
  @ApiPropertyOptional({
    enum: Object.keys(SHEET_LANGUAGES),
    default: 'fr-ar',
    description: '`fr-ar`: both, side by side in a PDF, one below the other in a PNG.',
  })
  @Omittable()
  @IsIn(Object.keys(SHEET_LANGUAGES))
  lang: SheetLanguages = 'fr-ar';

  @ApiPropertyOptional({
    enum: SHEET_FORMATS,
    default: 'pdf',
    description: '`pdf`: A4, to be printed. `png`: as wide as a telephone.',
  })
  @Omittable()
  @IsIn(SHEET_FORMATS)
  format: SheetFormat = 'pdf';
}
