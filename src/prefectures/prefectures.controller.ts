import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { NewPrefecture, PrefectureChange, PrefectureView } from './prefectures.dto.js';
import { PrefecturesService } from './prefectures.service.js';

@ApiTags('prefectures')
@Controller('prefectures')
export class PrefecturesController {
  constructor(private readonly prefectures: PrefecturesService) {}

  @Get()
  @ApiOperation({
    summary: 'List the prefectures',
    description:
      'Every prefecture with its code, which numbers, filters and users name, and its name in three languages.',
  })
  @Permit('prefectures.read')
  @ApiOkResponse({ type: [PrefectureView] })
  list(): Promise<PrefectureView[]> {
    return this.prefectures.list();
  }

  @Post()
  @ApiOperation({
    summary: 'Add a prefecture',
    description:
      'For administrators of the national level. The code has three letters and is never changed: numbers of records begin with it. One that is listed as to come is opened, by these names.',
  })
  @Permit('prefectures.create')
  @ApiCreatedResponse({ type: PrefectureView })
  create(@Ctx() ctx: RequestContext, @Body() body: NewPrefecture): Promise<PrefectureView> {
    return this.prefectures.create(ctx, body);
  }

  @Patch(':code')
  @ApiOperation({
    summary: 'Set whom others call at a prefecture',
    description:
      'For administrators of the prefecture, and of the national level. It is shown to everybody, in GET /prefectures; null takes it away.',
  })
  @Permit('prefectures.change')
  @ApiOkResponse({ type: PrefectureView })
  change(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: PrefectureChange,
  ): Promise<PrefectureView> {
    return this.prefectures.change(ctx, code, body);
  }
}
