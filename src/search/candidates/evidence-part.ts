import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class EvidencePart {
  @ApiProperty({
    example: 'eye_color',
    description: '`face`, the code of a trait, or what two cases have in common.',
  })
  part: string;

  @ApiProperty({ example: 'Eye colour', description: "In the caller's language, as the next two." })
  label: string;

  @ApiProperty({ example: 'Brown', type: String, nullable: true, description: 'Null for a face.' })
  probe: string | null;

  @ApiProperty({
    example: 'Blue',
    type: String,
    nullable: true,
    description: 'What the record says; null for a face, and where it says nothing.',
  })
  candidate: string | null;

  @ApiProperty({
    example: -1.9,
    description: 'What it adds to `score`: natural-log likelihood ratio times its weight.',
  })
  contribution: number;

  @ApiPropertyOptional({
    example: 'Seen 3 days apart',
    description:
      'Of clothing and things carried: how far apart the two were seen, and whether it counts.',
  })
  note?: string;
}
