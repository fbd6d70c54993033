import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiOperation,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import { imageAnswer, RecordId } from '../records/index.js';
import {
  AdjudicationList,
  AdjudicationView,
  IdentificationList,
  OpinionView,
  WithdrawnOpinionView,
} from './adjudication-view.js';
import {
  BlindCandidatePath,
  CandidatePath,
  NewCorroboration,
  NewDecision,
  NewIdentification,
  NewOpinion,
  NewRevocation,
  OpinionWithdrawal,
  ProbeImageQuery,
} from './adjudication.dto.js';
import { AdjudicationsService } from './adjudications.service.js';
import { AwaitingPage, type AwaitingSearch, BlindView } from './blind-view.js';
import { ConclusionsService } from './conclusions.service.js';
import { DisagreedPage } from './disagreement-view.js';
import { DisagreementsService } from './disagreements.service.js';
import { IdentificationsService } from './identifications.service.js';
import { OpinionsService } from './opinions.service.js';
import { ProbeImagesService } from './probe-images.service.js';

@ApiTags('adjudications')
@Controller()
export class AdjudicationsController {
  constructor(
    private readonly adjudications: AdjudicationsService,
    private readonly opinions: OpinionsService,
    private readonly conclusions: ConclusionsService,
    private readonly disagreements: DisagreementsService,
    private readonly identifications: IdentificationsService,
    private readonly probeImages: ProbeImagesService,
  ) {}

  @Get('searches/:id/adjudications')
  @ApiOperation({
    summary: 'Read the adjudications of a search',
    description: 'What examiners and supervisors said of its candidates.',
  })
  @Permit('searches.read')
  @ApiOkResponse({ type: AdjudicationList })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<AdjudicationList> {
    return this.adjudications.read(ctx, id);
  }

  @Post('searches/:id/candidates/:rank/adjudications')
  @ApiOperation({
    summary: 'Say what a candidate is worth',
    description:
      'With ranks and scores known, by who has looked at the images of both faces for the case.',
  })
  @Permit('adjudications.create')
  @ApiCreatedResponse({ type: OpinionView })
  examine(
    @Ctx() ctx: RequestContext,
    @Param() path: CandidatePath,
    @Body() body: NewOpinion,
  ): Promise<OpinionView> {
    return this.opinions.give(ctx, path, body);
  }

  @Post('searches/:id/candidates/:rank/adjudications/withdrawal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Withdraw your opinion on a candidate',
    description:
      'While it stands alone: once another examiner has given theirs, both stay. It is kept, with the reason, and ' +
      'nothing rests on it. You may give another, and are not its blind examiner.',
  })
  @Permit('adjudications.create')
  @ApiOkResponse({ type: WithdrawnOpinionView })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Param() path: CandidatePath,
    @Body() body: OpinionWithdrawal,
  ): Promise<WithdrawnOpinionView> {
    return this.opinions.withdraw(ctx, path, body);
  }

  @Post('searches/:id/blind/:recordId/adjudications/withdrawal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Withdraw your blind opinion on a candidate',
    description: 'While it stands alone. It is kept, with the reason, and nothing rests on it.',
  })
  @Permit('adjudications.create-blind')
  @ApiOkResponse({ type: WithdrawnOpinionView })
  withdrawBlind(
    @Ctx() ctx: RequestContext,
    @Param() path: BlindCandidatePath,
    @Body() body: OpinionWithdrawal,
  ): Promise<WithdrawnOpinionView> {
    return this.opinions.withdrawBlind(ctx, path, body);
  }

  @Get('adjudications/awaiting')
  @ApiOperation({
    summary: 'List searches that await a blind examiner',
    description: 'Of your prefecture, without those you have looked at.',
  })
  @Permit('adjudications.create-blind')
  @ApiOkResponse({ type: AwaitingPage })
  awaiting(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<AwaitingSearch>> {
    return this.adjudications.awaiting(ctx, page);
  }

  @Get('adjudications/disagreements')
  @ApiOperation({
    summary: 'List disagreements',
    description:
      'Searches of your prefecture on whose candidates examiners disagree; a supervisor decides.',
  })
  @Permit('adjudications.decide')
  @ApiOkResponse({ type: DisagreedPage })
  disagreed(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<DisagreedPage> {
    return this.disagreements.open(ctx, page);
  }

  @Get('sketches/:id/identifications')
  @ApiOperation({
    summary: 'List identifications of a sketch',
    description: 'Whom a sketch of your prefecture was said to show, those revoked too.',
  })
  @Permit('identifications.read')
  @ApiOkResponse({ type: IdentificationList })
  identified(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<IdentificationList> {
    return this.identifications.of(ctx, id);
  }

  @Get('searches/:id/blind')
  @ApiOperation({
    summary: 'Read the blind view of a search',
    description:
      'Its candidates without rank, score or opinion, for who has not looked at the search itself.',
  })
  @Permit('adjudications.create-blind')
  @ApiOkResponse({ type: BlindView })
  blind(@Ctx() ctx: RequestContext, @Id() id: string): Promise<BlindView> {
    return this.adjudications.blind(ctx, id);
  }

  @Get('searches/:id/probe/image')
  @ApiOperation({
    summary: 'Look at an uploaded probe',
    description:
      'What was uploaded to search with, for who ran the search and who examines it. It names a consultation for the same case.',
  })
  @Permit('probe-images.read')
  @ApiProduces('image/jpeg', 'image/png')
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
  })
  async probeImage(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Query() query: ProbeImageQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return imageAnswer(response, await this.probeImages.bytes(ctx, id, query));
  }

  @Post('searches/:id/blind/:recordId/adjudications')
  @ApiOperation({
    summary: 'Say blindly what a candidate is worth',
    description:
      'By who has not seen the search, and has looked at the images of both faces for the case.',
  })
  @Permit('adjudications.create-blind')
  @ApiCreatedResponse({ type: OpinionView })
  examineBlind(
    @Ctx() ctx: RequestContext,
    @Param() path: BlindCandidatePath,
    @Body() body: NewOpinion,
  ): Promise<OpinionView> {
    return this.opinions.giveBlind(ctx, path, body);
  }

  @Post('searches/:id/candidates/:rank/decisions')
  @ApiOperation({
    summary: 'Decide a disagreement',
    description: 'By a supervisor who gave neither opinion.',
  })
  @Permit('adjudications.decide')
  @ApiCreatedResponse({ type: AdjudicationView })
  decide(
    @Ctx() ctx: RequestContext,
    @Param() path: CandidatePath,
    @Body() body: NewDecision,
  ): Promise<AdjudicationView> {
    return this.conclusions.decide(ctx, path, body);
  }

  @Post('searches/:id/candidates/:rank/corroborations')
  @ApiOperation({
    summary: 'Add corroboration',
    description: 'Evidence other than the face; an identification needs some.',
  })
  @Permit('adjudications.create')
  @ApiCreatedResponse({ type: AdjudicationView })
  corroborate(
    @Ctx() ctx: RequestContext,
    @Param() path: CandidatePath,
    @Body() body: NewCorroboration,
  ): Promise<AdjudicationView> {
    return this.conclusions.corroborate(ctx, path, body);
  }

  @Post('searches/:id/candidates/:rank/identification')
  @ApiOperation({
    summary: 'Identify a person',
    description:
      'By a supervisor or the holder of the case, on two opinions and corroboration; links sketch, subject and case.',
  })
  @Permit('adjudications.create')
  @ApiCreatedResponse({ type: AdjudicationView })
  @ApiBody({ type: NewIdentification, required: false })
  identify(
    @Ctx() ctx: RequestContext,
    @Param() path: CandidatePath,
    @Body() body: NewIdentification = {},
  ): Promise<AdjudicationView> {
    return this.conclusions.identify(ctx, path, body);
  }

  @Post('searches/:id/candidates/:rank/identification/revocation')
  @ApiOperation({
    summary: 'Revoke an identification',
    description: 'The sketch is unsolved again; only new opinions of a new search identify anew.',
  })
  @Permit('identifications.revoke')
  @ApiCreatedResponse({ type: AdjudicationView })
  revoke(
    @Ctx() ctx: RequestContext,
    @Param() path: CandidatePath,
    @Body() body: NewRevocation,
  ): Promise<AdjudicationView> {
    return this.conclusions.revoke(ctx, path, body);
  }
}
