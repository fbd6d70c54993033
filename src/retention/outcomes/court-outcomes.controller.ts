import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../../access/index.js';
import type { RequestContext } from '../../common/index.js';
import { CourtOutcomesOrder, CourtOutcomesView } from './court-outcomes.dto.js';
import { CourtOutcomesService } from './court-outcomes.service.js';

@ApiTags('retention')
@Controller('court-outcomes')
export class CourtOutcomesController {
  constructor(private readonly outcomes: CourtOutcomesService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Enter what courts decided',
    description:
      'Of subjects of your prefecture, many at once: who was acquitted, or whose case was dismissed, is erased for good; ' +
      'who was convicted is registered so, and kept for that term. All rows or none: what is wrong is told row by row. ' +
      'What was entered before changes nothing. With `dryRun`, tells what would become of whom.',
  })
  @Permit('court-outcomes.create')
  @ApiOkResponse({ type: CourtOutcomesView })
  enter(@Ctx() ctx: RequestContext, @Body() order: CourtOutcomesOrder): Promise<CourtOutcomesView> {
    return this.outcomes.enter(ctx, order);
  }
}
