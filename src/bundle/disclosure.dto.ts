import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class NewDisclosure {
  @ApiProperty({
    example: 'Court of first instance of Casablanca, investigating judge, 2nd chamber',
    maxLength: 200,
    description: 'Who is to be given the bundle: an office, not a private person. It is logged.',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  recipient: string;

  @ApiProperty({
    example: 'Letter rogatory 118/2026.',
    maxLength: 500,
    description: 'On what request, and what for. It is logged.',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
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
