import { ApiProperty } from '@nestjs/swagger';
import { ReasonText, TextLine } from '../common/index.js';

export class NewDisclosure {
  @ApiProperty({
    example: 'Court of first instance of Casablanca, investigating judge, 2nd chamber',
    description: 'Who is to be given the bundle: an office, not a private person. It is logged.',
  })
  @TextLine({ max: 200 })
  recipient: string;

  @ApiProperty({
    example: 'Letter rogatory 118/2026.',
    description: 'On what request, and what for. It is logged.',
  })
  @ReasonText(500)
  purpose: string;
}

export class DisclosureView {
  @ApiProperty({ format: 'uuid' })
  searchId: string;

  @ApiProperty()
  recipient: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'date-time' })
  at: Date;

  @ApiProperty({ format: 'date-time', description: 'Until then you can fetch the bundle.' })
  until: Date;
}
