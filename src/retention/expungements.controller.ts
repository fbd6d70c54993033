import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type RequestContext } from '../common/index.js';
import { RecordId } from '../records/index.js';
import { ExpungementOrder, ExpungementView } from './expungement.dto.js';
import { ExpungementsService } from './expungements.service.js';

const ERASED = {
  type: ExpungementView,
  description: 'Erased, with every copy, for good; or, of a dry run, what would be.',
};

@ApiTags('retention')
@Controller()
export class ExpungementsController {
  constructor(private readonly expungements: ExpungementsService) {}

  @Post('sketches/:id/expungement')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erase a sketch',
    description:
      'For good, with every copy, on a stated ground; with `dryRun`, tells what would be erased and who would be told.',
  })
  @Permit('records.expunge')
  @ApiOkResponse(ERASED)
  sketch(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() order: ExpungementOrder,
  ): Promise<ExpungementView> {
    return this.expungements.order(ctx, 'sketch', id, order);
  }

  @Post('subjects/:id/expungement')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erase a subject',
    description:
      'For good, with every copy, on a stated ground; with `dryRun`, tells what would be erased and who would be told.',
  })
  @Permit('records.expunge')
  @ApiOkResponse(ERASED)
  subject(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() order: ExpungementOrder,
  ): Promise<ExpungementView> {
    return this.expungements.order(ctx, 'subject', id, order);
  }

  @Post('cases/:id/expungement')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erase a case',
    description:
      'Closes the case and erases it with its records and searches, for good; with `dryRun`, tells what would be.',
  })
  @Permit('records.expunge')
  @ApiOkResponse({ ...ERASED, description: `Closes the case. ${ERASED.description}` })
  case(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() order: ExpungementOrder,
  ): Promise<ExpungementView> {
    return this.expungements.order(ctx, 'case', id, order);
  }
}
