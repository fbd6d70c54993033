import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../../access/index.js';
import { Id, type RequestContext } from '../../common/index.js';
import { CaseOverview } from './case-overview-view.js';
import { CaseOverviewsService } from './case-overviews.service.js';

@ApiTags('cases')
@Controller('cases')
export class CaseOverviewsController {
  constructor(private readonly overviews: CaseOverviewsService) {}

  @Get(':id/overview')
  @Permit('cases.read')
  @ApiOperation({
    summary: 'A case with all that was done for it',
    description:
      'Its records, the searches that you may read with how far their candidates are examined, identifications ' +
      'and disclosures, in one answer. No list of candidates is shown, and of a search that you have not read no ' +
      'candidate is named: you can still examine them blind.',
  })
  @ApiOkResponse({ type: CaseOverview })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<CaseOverview> {
    return this.overviews.read(ctx, id);
  }
}
