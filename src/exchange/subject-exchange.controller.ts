import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SUBJECT, type Subject } from '../subjects/index.js';
import { ExchangeRoutes } from './exchange-routes.js';

@ApiTags('exchange')
@Controller('subjects')
export class SubjectExchangeController extends ExchangeRoutes<Subject> {
  // Neither numbers of papers, nor as what they are registered, nor what their prefecture noted.
  protected readonly type = {
    ...SUBJECT,
    handed: ({ fullName, birthDate }: Subject) => ({ fullName, birthDate }),
  };
}
