import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ReasonText } from '../common/index.js';
import type { Consultation } from './consultation.entity.js';

export class NewConsultation {
  @ApiProperty({ format: 'uuid', description: 'The open case that images are looked at for.' })
  @IsUUID()
  caseId: string;

  @ApiProperty({
    example: 'Compare the lead with the witness’s sketch.',
    description: 'Kept in the log, which nothing can be erased from: name nobody.',
  })
  @ReasonText(500)
  purpose: string;
}

export class ConsultationView {
  @ApiProperty({ format: 'uuid', description: 'For `?consultation=` of images; yours alone.' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  caseId: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: Date;
}

export function consultationView(consultation: Consultation): ConsultationView {
  const { id, caseId, purpose, expiresAt } = consultation;
  return { id, caseId, purpose, expiresAt };
}
