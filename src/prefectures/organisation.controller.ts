import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { UnitView } from './organisation.dto.js';
import { OrganisationService } from './organisation.service.js';
import {
  NewUnit,
  Reorganisation,
  ReorganisationView,
  UnitMerger,
  UnitMove,
  UnitReclassification,
  UnitRenaming,
} from './reorganisation.dto.js';
import { ReorganisationService } from './reorganisation.service.js';

@ApiTags('organisation')
@Controller('organisation')
export class OrganisationController {
  constructor(
    private readonly organisation: OrganisationService,
    private readonly reorganisation: ReorganisationService,
  ) {}

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

  @Post()
  @ApiOperation({
    summary: 'Add a unit',
    description:
      'For administrators of the national level, as all that follows. It is to come until it is opened.',
  })
  @Permit('prefectures.reorganise')
  @ApiCreatedResponse({ type: ReorganisationView })
  add(@Ctx() ctx: RequestContext, @Body() body: NewUnit): Promise<ReorganisationView> {
    return this.reorganisation.add(ctx, body);
  }

  @Post(':code/opening')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Open a unit',
    description: 'One that is to come works with the service from today on.',
  })
  @Permit('prefectures.reorganise')
  @ApiOkResponse({ type: ReorganisationView })
  open(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: Reorganisation,
  ): Promise<ReorganisationView> {
    return this.reorganisation.open(ctx, code, body);
  }

  @Post(':code/renaming')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rename a unit',
    description: 'In three languages. Its code and the numbers of its records stay.',
  })
  @Permit('prefectures.reorganise')
  @ApiOkResponse({ type: ReorganisationView })
  rename(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: UnitRenaming,
  ): Promise<ReorganisationView> {
    return this.reorganisation.rename(ctx, code, body);
  }

  @Post(':code/reclassification')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Give a unit another kind',
    description:
      'A regional or provincial security service becomes a police prefecture, or the other way round: nobody sees more or less. A district stays one, since its code begins no number; what it becomes is added, and the district put below it.',
  })
  @Permit('prefectures.reorganise')
  @ApiOkResponse({ type: ReorganisationView })
  reclassify(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: UnitReclassification,
  ): Promise<ReorganisationView> {
    return this.reorganisation.reclassify(ctx, code, body);
  }

  @Post(':code/move')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Put a unit below another',
    description:
      'A district takes its users, cases and records into the scope of the other prefecture, with the searches for these cases. Openings and consultations end, and so do the sessions of its users. What the former prefecture keeps of them in its own searches, it sees as of any other prefecture.',
  })
  @Permit('prefectures.reorganise')
  @ApiOkResponse({ type: ReorganisationView })
  move(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: UnitMove,
  ): Promise<ReorganisationView> {
    return this.reorganisation.move(ctx, code, body);
  }

  @Post(':code/merger')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Merge a unit into another',
    description:
      'It is closed, and the other takes over its users, keys, cases, records and the units below it. Numbers stay.',
  })
  @Permit('prefectures.reorganise')
  @ApiOkResponse({ type: ReorganisationView })
  merge(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: UnitMerger,
  ): Promise<ReorganisationView> {
    return this.reorganisation.merge(ctx, code, body);
  }

  @Post(':code/closure')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Close a unit',
    description: 'One in which nobody serves, and that has nothing: any other is merged.',
  })
  @Permit('prefectures.reorganise')
  @ApiOkResponse({ type: ReorganisationView })
  close(
    @Ctx() ctx: RequestContext,
    @Param('code') code: string,
    @Body() body: Reorganisation,
  ): Promise<ReorganisationView> {
    return this.reorganisation.close(ctx, code, body);
  }
}
