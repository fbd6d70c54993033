import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { NewPrefecture, PrefectureView } from './prefectures.dto.js';
import { PrefecturesService } from './prefectures.service.js';

@ApiTags('prefectures')
@Controller('prefectures')
export class PrefecturesController {
  constructor(private readonly prefectures: PrefecturesService) {}

  @Get()
  @Permit('prefectures.read')
  @ApiOkResponse({ type: [PrefectureView] })
  list(): Promise<PrefectureView[]> {
    return this.prefectures.list();
  }

  @Post()
  @Permit('prefectures.create')
  @ApiCreatedResponse({ type: PrefectureView })
  create(@Ctx() ctx: RequestContext, @Body() body: NewPrefecture): Promise<PrefectureView> {
    return this.prefectures.create(ctx, body);
  }
}
