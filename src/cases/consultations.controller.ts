import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { ConsultationView, NewConsultation } from './consultations.dto.js';
import { ConsultationsService } from './consultations.service.js';

@ApiTags('consultations')
@Controller('consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ConsultationsService) {}

  @Post()
  @Permit('consultations.create')
  @ApiCreatedResponse({
    type: ConsultationView,
    description: 'Lets you look at images of records for this case, for eight hours.',
  })
  open(@Ctx() ctx: RequestContext, @Body() body: NewConsultation): Promise<ConsultationView> {
    return this.consultations.open(ctx, body);
  }
}
