import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '../access/index.js';
import { UnitView } from './organisation.dto.js';
import { OrganisationService } from './organisation.service.js';

@ApiTags('organisation')
@Controller('organisation')
export class OrganisationController {
  constructor(private readonly organisation: OrganisationService) {}

  @Get()
  @ApiOperation({
    summary: 'Show the organisation',
    description:
      'Every unit, with what it is below: police prefectures, regional and provincial security, and their districts, also those that are to come or closed, each with its history.',
  })
  @Permit('prefectures.read')
  @ApiOkResponse({ type: [UnitView] })
  tree(): Promise<UnitView[]> {
    return this.organisation.tree();
  }
}
