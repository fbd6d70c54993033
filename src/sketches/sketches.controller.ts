import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { type MultipartBody, type Page, type RequestContext } from '../common/index.js';
import { Idempotent } from '../idempotency/index.js';
import {
  ImageUpload,
  ImageView,
  Multipart,
  RecordId,
  RecordRoutes,
  NATIONAL_SHARING,
  NationalSharing,
  type RecordView,
  Restoration,
  RESTORATION,
  UploadedImage,
  Withdrawal,
} from '../records/index.js';
import type { Sketch } from './sketch.entity.js';
import { filterSketches } from './filter-sketches.js';
import { SKETCH, sketchColumns } from './sketch.type.js';
import { NewSketch, SketchChange, SketchPage, SketchQuery, SketchView } from './sketches.dto.js';

@ApiTags('sketches')
@Controller('sketches')
export class SketchesController extends RecordRoutes<Sketch> {
  protected readonly type = SKETCH;

  @Post()
  @ApiOperation({
    summary: 'Enter a sketch',
    description:
      'Part `image` is the drawing, part `record` what is known of it, as JSON. The face in it is looked for at once: see `face` in the answer.',
  })
  @Permit('records.create')
  @Idempotent()
  @ImageUpload('record', NewSketch)
  @ApiCreatedResponse({ type: SketchView })
  async create(
    @Ctx() ctx: RequestContext,
    @Multipart() body: MultipartBody,
    @UploadedImage() image: Buffer,
  ): Promise<RecordView> {
    const input = await this.parts.read('record', NewSketch, body);
    return this.records.create(ctx, SKETCH, input, sketchColumns(input), image);
  }

  @Get()
  @ApiOperation({
    summary: 'List sketches',
    description:
      'Those that you may find: all of your prefecture, and what others share; newest first.',
  })
  @Permit('records.read')
  @ApiOkResponse({ type: SketchPage })
  list(@Ctx() ctx: RequestContext, @Query() query: SketchQuery): Promise<Page<RecordView>> {
    return this.lists.list(ctx, SKETCH, query, (rows) => {
      filterSketches(rows, query);
    });
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a sketch',
    description: 'Of another prefecture you see what it shares, not what it noted.',
  })
  @Permit('records.read')
  @ApiOkResponse({ type: SketchView })
  read(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<RecordView> {
    return this.records.read(ctx, SKETCH, id);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change a sketch',
    description: 'Changes only what is sent; `version` is the one you read.',
  })
  @Permit('records.update')
  @ApiOkResponse({ type: SketchView })
  change(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() body: SketchChange,
  ): Promise<RecordView> {
    return this.records.change(ctx, SKETCH, id, body, (was) => sketchColumns(body, was));
  }

  @Delete(':id')
  @ApiOperation({
    summary: 'Withdraw a sketch',
    description: 'It is in no gallery any more, and not erased.',
  })
  @Permit('records.withdraw')
  @ApiOkResponse({ type: SketchView })
  withdraw(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() { reason }: Withdrawal,
  ): Promise<RecordView> {
    return this.records.withdraw(ctx, SKETCH, id, reason);
  }

  @Post(':id/restoration')
  @ApiOperation(RESTORATION)
  @HttpCode(200)
  @Permit('records.restore')
  @ApiOkResponse({ type: SketchView })
  restore(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() { reason }: Restoration,
  ): Promise<RecordView> {
    return this.records.restore(ctx, SKETCH, id, reason);
  }

  @Post(':id/national-sharing')
  @ApiOperation(NATIONAL_SHARING)
  @HttpCode(200)
  @Permit('records.share')
  @ApiOkResponse({ type: SketchView })
  share(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() { reason }: NationalSharing,
  ): Promise<RecordView> {
    return this.records.share(ctx, SKETCH, id, reason);
  }

  @Post(':id/images')
  @ApiOperation({
    summary: 'Add an image to a sketch',
    description:
      'A second drawing of the same person by the same witness; searches compare with each.',
  })
  @Permit('records.update')
  @ImageUpload()
  @ApiCreatedResponse({ type: ImageView })
  addImage(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @UploadedImage() image: Buffer,
  ): Promise<ImageView> {
    return this.images.add(ctx, SKETCH, id, image);
  }
}
