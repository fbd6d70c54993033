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
import { SUBJECT, subjectColumns } from './subject.type.js';
import {
  NewSubject,
  SubjectChange,
  SubjectPage,
  SubjectQuery,
  SubjectView,
} from './subjects.dto.js';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('subjects')
@Controller('subjects')
export class SubjectsController {
  constructor(
    private readonly records: RecordsService,
    private readonly images: RecordImagesService,
    private readonly parts: JsonParts,
  ) {}

  @Post()
  @Permit('records.create')
  @ImageUpload('record', NewSubject)
  @ApiCreatedResponse({ type: SubjectView })
  async create(
    @Ctx() ctx: RequestContext,
    @Multipart() body: MultipartBody,
    @UploadedImage() image: Buffer,
  ): Promise<RecordView> {
    const input = await this.parts.read('record', NewSubject, body);
    return this.records.create(ctx, SUBJECT, input, subjectColumns(input), image);
  }

  @Get()
  @Permit('records.read')
  @ApiOkResponse({ type: SubjectPage })
  list(@Ctx() ctx: RequestContext, @Query() query: SubjectQuery): Promise<Page<RecordView>> {
    return this.records.list(ctx, SUBJECT, query);
  }

  @Get(':id')
  @Permit('records.read')
  @ApiOkResponse({ type: SubjectView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<RecordView> {
    return this.records.read(ctx, SUBJECT, id);
  }

  @Patch(':id')
  @Permit('records.update')
  @ApiOkResponse({ type: SubjectView })
  change(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: SubjectChange,
  ): Promise<RecordView> {
    return this.records.change(ctx, SUBJECT, id, body, subjectColumns(body));
  }

  @Delete(':id')
  @Permit('records.withdraw')
  @ApiOkResponse({
    type: SubjectView,
    description: 'Withdrawn: in no gallery any more, not erased.',
  })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() { reason }: Withdrawal,
  ): Promise<RecordView> {
    return this.records.withdraw(ctx, SUBJECT, id, reason);
  }

  @Post(':id/photos')
  @Permit('records.update')
  @ImageUpload()
  @ApiCreatedResponse({ type: ImageView })
  addPhoto(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @UploadedImage() image: Buffer,
  ): Promise<ImageView> {
    return this.images.add(ctx, SUBJECT, id, image);
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
    return imageAnswer(response, await this.images.bytes(ctx, SUBJECT, id, query));
  }

  @Put(':id/face-box')
  @Permit('records.update')
  @ApiOkResponse({ type: ImageView })
  setFaceBox(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: FaceBoxChange,
  ): Promise<ImageView> {
    return this.images.setFaceBox(ctx, SUBJECT, id, body);
  }
}
