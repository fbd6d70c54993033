import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import {
  Id,
  JsonParts,
  type MultipartBody,
  type Page,
  type RequestContext,
} from '../common/index.js';
import {
  ImageUpload,
  ImageView,
  Multipart,
  RecordGrantsService,
  RecordImagesService,
  RecordRoutes,
  RecordsService,
  type RecordView,
  UploadedImage,
  Withdrawal,
} from '../records/index.js';
import type { Subject } from './subject.entity.js';
import { SUBJECT, subjectColumns } from './subject.type.js';
import {
  NewSubject,
  SubjectChange,
  SubjectPage,
  SubjectQuery,
  SubjectView,
} from './subjects.dto.js';

@ApiTags('subjects')
@Controller('subjects')
export class SubjectsController extends RecordRoutes<Subject> {
  protected readonly type = SUBJECT;

  constructor(
    records: RecordsService,
    images: RecordImagesService,
    openings: RecordGrantsService,
    private readonly parts: JsonParts,
  ) {
    super(records, images, openings);
  }

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
}
