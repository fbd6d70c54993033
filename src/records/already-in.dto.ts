import { ApiProperty } from '@nestjs/swagger';
import { RECORD_STATUSES, type RecordStatus } from './record.entity.js';

export class HoldingRecord {
  @ApiProperty({ example: 'CAS-2026-000007' })
  number: string;

  @ApiProperty({ enum: RECORD_STATUSES, description: 'One that is withdrawn is in no gallery.' })
  status: RecordStatus;
}

export class AlreadyIn {
  @ApiProperty({ type: [HoldingRecord], description: 'By number, twenty at most.' })
  records: HoldingRecord[];

  @ApiProperty({ example: false, description: 'There are more than these.' })
  more: boolean;
}
