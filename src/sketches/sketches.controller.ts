import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import { JsonParts, type MultipartBody, type Page, type RequestContext } from '../common/index.js';
import {
  FaceBoxChange,
  imageAnswer,
  ImageQuery,
  ImageUpload,
  ImageView,
  Multipart,
  RecordImagesService,
  RecordsService,
  type RecordView,
  UploadedImage,
  Withdrawal,
} from '../records/index.js';
import { SKETCH, sketchColumns } from './sketch.type.js';
import { NewSketch, SketchChange, SketchPage, SketchQuery, SketchView } from './sketches.dto.js';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('sketches')
@Controller('sketches')
export class SketchesController {
  constructor(
    private readonly records: RecordsService,
    private readonly images: RecordImagesService,
    private readonly parts: JsonParts,
  ) {}

  @Post()
  @Permit('records.create')
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
  @Permit('records.read')
  @ApiOkResponse({ type: SketchPage })
  list(@Ctx() ctx: RequestContext, @Query() query: SketchQuery): Promise<Page<RecordView>> {
    return this.records.list(ctx, SKETCH, query, (rows) => {
      if (query.origin) rows.andWhere('record.origin = :origin', { origin: query.origin });
    });
  }

  @Get(':id')
  @Permit('records.read')
  @ApiOkResponse({ type: SketchView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<RecordView> {
    return this.records.read(ctx, SKETCH, id);
  }

  @Patch(':id')
  @Permit('records.update')
  @ApiOkResponse({ type: SketchView })
  change(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: SketchChange,
  ): Promise<RecordView> {
    return this.records.change(ctx, SKETCH, id, body, sketchColumns(body));
  }

  @Delete(':id')
  @Permit('records.withdraw')
  @ApiOkResponse({
    type: SketchView,
    description: 'Withdrawn: in no gallery any more, not erased.',
  })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() { reason }: Withdrawal,
  ): Promise<RecordView> {
    return this.records.withdraw(ctx, SKETCH, id, reason);
  }

  @Post(':id/images')
  @Permit('records.update')
  @ImageUpload()
  @ApiCreatedResponse({ type: ImageView })
  addImage(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @UploadedImage() image: Buffer,
  ): Promise<ImageView> {
    return this.images.add(ctx, SKETCH, id, image);
  }

  @Get(':id/image')
  @Permit('records.read')
  @ApiProduces('image/jpeg', 'image/png')
  async image(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Query() query: ImageQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return imageAnswer(response, await this.images.bytes(ctx, SKETCH, id, query));
  }

  @Put(':id/face-box')
  @Permit('records.update')
  @ApiOkResponse({ type: ImageView })
  setFaceBox(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: FaceBoxChange,
  ): Promise<ImageView> {
    return this.images.setFaceBox(ctx, SKETCH, id, body);
  }
}
