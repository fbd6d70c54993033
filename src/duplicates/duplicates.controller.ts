import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type RequestContext } from '../common/index.js';
import { DuplicatePage, DuplicateView } from './duplicate-view.js';
import { DuplicateQuery, NewDuplicateDecision, UndoneDuplicateDecision } from './duplicates.dto.js';
import { DuplicatesService } from './duplicates.service.js';

@ApiTags('duplicates')
@Controller('duplicates')
export class DuplicatesController {
  constructor(private readonly duplicates: DuplicatesService) {}

  @Get()
  @Permit('duplicates.read')
  @ApiOperation({
    summary: 'List likely duplicates',
    description:
      'Pairs of sketches, or of subjects, of which an import has found that they may be of one person; newest first. With a record of your prefecture, or decided to be of one person. Whom a search may ask for a blind opinion on the two is not told, until they have given it.',
  })
  @ApiOkResponse({ type: DuplicatePage })
  list(@Ctx() ctx: RequestContext, @Query() query: DuplicateQuery): Promise<DuplicatePage> {
    return this.duplicates.list(ctx, query);
  }

  @Get(':id')
  @Permit('duplicates.read')
  @ApiOperation({
    summary: 'Read a likely duplicate',
    description:
      'Both records, why they resemble each other, and what was decided. Who has read it is no blind examiner of the two.',
  })
  @ApiOkResponse({ type: DuplicateView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<DuplicateView> {
    return this.duplicates.read(ctx, id);
  }

  @Post(':id/decisions')
  @Permit('duplicates.decide')
  @ApiOperation({
    summary: 'Say whether two records are of one person',
    description:
      'By who holds one of the two. Nothing is merged or erased: both records say that they are of one person, to those who see both. The last decision stands; all are kept.',
  })
  @ApiCreatedResponse({ type: DuplicateView })
  decide(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() decision: NewDuplicateDecision,
  ): Promise<DuplicateView> {
    return this.duplicates.decide(ctx, id, decision);
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Permit('duplicates.decide')
  @ApiOperation({
    summary: 'Take back what was decided of two records',
    description: 'What stood before stands again. Both stay in the history.',
  })
  @ApiOkResponse({ type: DuplicateView })
  undo(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() undone: UndoneDuplicateDecision,
  ): Promise<DuplicateView> {
    return this.duplicates.undo(ctx, id, undone);
  }
}
