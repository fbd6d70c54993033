import {
  Body,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiOperation,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import { Id, type RequestContext } from '../common/index.js';
import { imageAnswer } from './image-answer.js';
import { NewOpening, OpeningList, OpeningView } from './record-grants.dto.js';
import type { RecordGrantsService } from './record-grants.service.js';
import type { RecordImagesService } from './record-images.service.js';
import type { RecordKindOf, RecordType } from './record-type.js';
import { ImageView } from './record-view.js';
import type { GalleryRecord } from './record.entity.js';
import { FaceBoxChange, FaceBoxQuery, ImageQuery } from './records.dto.js';
import type { RecordsService } from './records.service.js';

/** Routes that are the same for every kind of record; its controller adds those that differ. */
export abstract class RecordRoutes<R extends GalleryRecord> {
  protected abstract readonly type: RecordType<R> & RecordKindOf;

  constructor(
    protected readonly records: RecordsService,
    protected readonly images: RecordImagesService,
    private readonly openings: RecordGrantsService,
  ) {}

  @Get(':id/image')
  @ApiOperation({
    summary: 'Look at the image of a record',
    description:
      'For the case of your consultation, which `POST /api/v1/consultations` opens; every look is logged.',
  })
  @Permit('records.read')
  @ApiProduces('image/jpeg', 'image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async image(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Query() query: ImageQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return imageAnswer(response, await this.images.bytes(ctx, this.type, id, query));
  }

  @Put(':id/face-box')
  @ApiOperation({
    summary: 'Say where the face is',
    description:
      'Also which of several. The box is looked at as a detection is: where no face can be seen in it, it is kept and `face.status` is `doubtful`.',
  })
  @Permit('records.update')
  @ApiOkResponse({ type: ImageView })
  setFaceBox(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: FaceBoxChange,
  ): Promise<ImageView> {
    return this.images.setFaceBox(ctx, this.type, id, body);
  }

  @Delete(':id/face-box')
  @ApiOperation({
    summary: 'Look for the face anew',
    description:
      'Takes back what a person said of where the face is: it is looked for as on upload.',
  })
  @Permit('records.update')
  @ApiOkResponse({ type: ImageView })
  endFaceBox(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Query() query: FaceBoxQuery,
  ): Promise<ImageView> {
    return this.images.setFaceBox(ctx, this.type, id, query);
  }

  @Post(':id/openings')
  @ApiOperation({
    summary: 'Open a restricted record to a prefecture',
    description: 'Lets it find the record, as if it were shared with it, for a time.',
  })
  @Permit('records.open')
  @ApiCreatedResponse({ type: OpeningView })
  open(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: NewOpening,
  ): Promise<OpeningView> {
    return this.openings.open(ctx, this.type, id, body);
  }

  @Get(':id/openings')
  @ApiOperation({
    summary: 'List to whom a record was opened',
    description: 'Told to its own prefecture and the national level.',
  })
  @Permit('openings.read')
  @ApiOkResponse({ type: OpeningList })
  openingsOf(@Ctx() ctx: RequestContext, @Id() id: string): Promise<OpeningList> {
    return this.openings.of(ctx, this.type, id);
  }

  @Delete(':id/openings/:openingId')
  @HttpCode(204)
  @ApiOperation({
    summary: 'End an opening now',
    description: 'The prefecture does not find the record any more.',
  })
  @Permit('records.open')
  @ApiNoContentResponse({ description: 'The prefecture does not find the record any more.' })
  endOpening(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Id('openingId') openingId: string,
  ): Promise<void> {
    return this.openings.end(ctx, this.type, id, openingId);
  }
}
