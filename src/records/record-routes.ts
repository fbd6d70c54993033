import {
  Body,
  Delete,
  Get,
  HttpCode,
  Injectable,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import {
  Id,
  JsonParts,
  type MultipartBody,
  PageQuery,
  type RequestContext,
} from '../common/index.js';
import type { AnswersAgain, MadeKind } from '../idempotency/index.js';
import { RecordListsService } from './finding/record-lists.service.js';
import { imageAnswer } from './image-answer.js';
import { ImageCorrectionsService } from './image-corrections.service.js';
import { NewOpening, OpeningList, OpeningView } from './record-grants.dto.js';
import { RecordGrantsService } from './record-grants.service.js';
import { RecordHistoryPage } from './record-history.dto.js';
import { RecordHistoryService } from './record-history.service.js';
import { RecordImagesService } from './record-images.service.js';
import { RecordId } from './record-id.pipe.js';
import type { RecordKindOf, RecordType } from './record-type.js';
import { ImageUpload, Multipart, UploadedImage } from './record-upload.js';
import { ImageList, ImageView, type RecordView } from './record-view.js';
import type { GalleryRecord } from './record.entity.js';
import {
  FaceBoxChange,
  FaceBoxQuery,
  ImageOrder,
  ImageQuery,
  ImageRemoval,
  ImageReplacement,
} from './records.dto.js';
import { RecordsService } from './records.service.js';

/** What two acts are that answer each kind of record as its own. */
export const RESTORATION = {
  summary: 'Undo a withdrawal',
  description:
    'The record is in use again: in its galleries and counts, and a sketch is linked again. Its history tells ' +
    'that it was withdrawn, why, and why that was undone.',
};

export const NATIONAL_SHARING = {
  summary: 'Lift the restriction of a record',
  description:
    'Every prefecture finds it from now on. It keeps its number. To restrict a record again, change its `sharing`.',
};

/** Routes that are the same for every kind of record; its controller adds those that differ. */
@Injectable()
export abstract class RecordRoutes<R extends GalleryRecord> implements AnswersAgain {
  protected abstract readonly type: RecordType<R> & RecordKindOf;

  constructor(
    protected readonly records: RecordsService,
    protected readonly images: RecordImagesService,
    private readonly openings: RecordGrantsService,
    private readonly corrections: ImageCorrectionsService,
    private readonly changes: RecordHistoryService,
    protected readonly lists: RecordListsService,
    protected readonly parts: JsonParts,
  ) {}

  again(ctx: RequestContext, _kind: MadeKind, id: string): Promise<RecordView> {
    return this.records.read(ctx, this.type, id, 'entered');
  }

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
    @RecordId() id: string,
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
    @RecordId() id: string,
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
    @RecordId() id: string,
    @Query() query: FaceBoxQuery,
  ): Promise<ImageView> {
    return this.images.setFaceBox(ctx, this.type, id, query);
  }

  @Put(':id/images/:imageId')
  @ApiOperation({
    summary: 'Replace an image of a record',
    description:
      'The new image takes the place of the old one and is enrolled; a sketch is linked anew. The old one leaves ' +
      'every gallery, list and search, and is kept in the history of the record until that is erased.',
  })
  @Permit('records.update')
  @ImageUpload('replacement', ImageReplacement)
  @ApiOkResponse({ type: ImageView })
  async replaceImage(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Id('imageId') imageId: string,
    @Multipart() body: MultipartBody,
    @UploadedImage() image: Buffer,
  ): Promise<ImageView> {
    const why = await this.parts.read('replacement', ImageReplacement, body);
    return this.corrections.replace(ctx, this.type, id, imageId, image, why);
  }

  @Delete(':id/images/:imageId')
  @ApiOperation({
    summary: 'Remove an image from a record',
    description:
      'It leaves every gallery, list and search, and is kept in the history of the record until that is erased. ' +
      'A record without any image is found by its traits.',
  })
  @HttpCode(204)
  @Permit('records.update')
  @ApiNoContentResponse({ description: 'Removed.' })
  removeImage(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Id('imageId') imageId: string,
    @Body() body: ImageRemoval,
  ): Promise<void> {
    return this.corrections.remove(ctx, this.type, id, imageId, body);
  }

  @Put(':id/image-order')
  @ApiOperation({
    summary: 'Put the images of a record in order',
    description:
      'The images that are named come first, in that order, and the others follow as they stood. The first image ' +
      'is the main one: naming one image makes it that. A record is shown by it, and a sketch is searched with it.',
  })
  @Permit('records.update')
  @ApiOkResponse({ type: ImageList })
  async orderImages(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() body: ImageOrder,
  ): Promise<ImageList> {
    return { items: await this.corrections.order(ctx, this.type, id, body) };
  }

  @Get(':id/history')
  @ApiOperation({
    summary: 'Who changed what of a record',
    description:
      'When, from what to what, and why: fields, traits and images one by one, sharing, withdrawal and its undoing. ' +
      'For its own prefecture and the national level. An image that was removed is shown by the image route of ' +
      'the record, by its id.',
  })
  @Permit('records.read-whole')
  @ApiOkResponse({ type: RecordHistoryPage })
  history(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Query() page: PageQuery,
  ): Promise<RecordHistoryPage> {
    return this.changes.of(ctx, this.type, id, page);
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
    @RecordId() id: string,
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
  openingsOf(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<OpeningList> {
    return this.openings.of(ctx, this.type, id);
  }

  @Delete(':id/openings/:openingId')
  @ApiOperation({
    summary: 'End an opening now',
    description: 'The prefecture does not find the record any more.',
  })
  @HttpCode(204)
  @Permit('records.open')
  @ApiNoContentResponse({ description: 'The prefecture does not find the record any more.' })
  endOpening(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Id('openingId') openingId: string,
  ): Promise<void> {
    return this.openings.end(ctx, this.type, id, openingId);
  }
}
