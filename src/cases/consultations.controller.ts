import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { ConsultationView, NewConsultation } from './consultations.dto.js';
import { ConsultationsService } from './consultations.service.js';

@ApiTags('consultations')
@Controller('consultations')
export class ConsultationsController {
  constructor(private readonly consultations: ConsultationsService) {}

  @Post()
  @ApiOperation({
    summary: 'Open a consultation',
    description:
      'Lets you look at images of records for one open case, for eight hours; whoever looks at an image names it as `consultation`.',
  })
  @Permit('consultations.create')
  @ApiCreatedResponse({ type: ConsultationView })
  open(@Ctx() ctx: RequestContext, @Body() body: NewConsultation): Promise<ConsultationView> {
    return this.consultations.open(ctx, body);
  }
}
