import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import { TombstonePage, TombstoneView } from './tombstone-view.js';
import { TombstonesService } from './tombstones.service.js';

@ApiTags('retention')
@Controller('tombstones')
export class TombstonesController {
  constructor(private readonly tombstones: TombstonesService) {}

  @Get()
  @ApiOperation({
    summary: 'List tombstones',
    description: 'What was erased for good, when and on what ground; newest first.',
  })
  @Permit('tombstones.read')
  @ApiOkResponse({ type: TombstonePage })
  list(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<TombstoneView>> {
    return this.tombstones.list(ctx, page);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a tombstone',
    description: 'What is left of an erased record or case.',
  })
  @Permit('tombstones.read')
  @ApiOkResponse({ type: TombstoneView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<TombstoneView> {
    return this.tombstones.read(ctx, id);
  }
}
