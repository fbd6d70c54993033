import { ApiProperty } from '@nestjs/swagger';
import { AWAITED_KINDS, type AwaitedKind, type Thing, THINGS } from './awaited.js';

const KIND = { enum: AWAITED_KINDS, enumName: 'InboxKind' };

export class InboxEntry {
  @ApiProperty({ enum: Object.keys(THINGS), description: 'What it is about.' })
  thing: Thing;

  @ApiProperty({ format: 'uuid', description: 'Of the thing.' })
  id: string;

  @ApiProperty({
    example: 'CAS-2026-000042',
    description: 'By what people know it: the number of a record, or the reference of a case.',
  })
  about: string;

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  caseId: string | null;

  @ApiProperty({ format: 'date-time' })
  since: Date;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'Until when it can be done, or is told; null without an end.',
  })
  until: Date | null;

  @ApiProperty({ example: '/api/v1/link-alerts/6f…', description: 'Where it is read.' })
  href: string;
}

export class InboxSection {
  @ApiProperty(KIND)
  kind: AwaitedKind;

  @ApiProperty({ example: 'Two examiners disagree: decide.', description: 'What there is to do.' })
  todo: string;

  @ApiProperty({ example: 3, description: 'All of them, also where fewer are shown.' })
  count: number;

  @ApiProperty({
    type: [InboxEntry],
    description: 'What ends first, then what came last; 20 at most.',
  })
  items: InboxEntry[];

  @ApiProperty({
    example: '/api/v1/adjudications/disagreements',
    nullable: true,
    type: String,
    description: 'Where the whole list is, page by page; null where there is none.',
  })
  list: string | null;
}

export class InboxView {
  @ApiProperty({ example: 4 })
  count: number;

  @ApiProperty({ type: [InboxSection], description: 'What there is none of is not here.' })
  sections: InboxSection[];
}
