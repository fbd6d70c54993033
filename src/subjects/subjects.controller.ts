import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { SelectQueryBuilder } from 'typeorm';
import { Ctx, Permit } from '../access/index.js';
import { Id, type MultipartBody, type Page, type RequestContext } from '../common/index.js';
import { Idempotent } from '../idempotency/index.js';
import {
  ImageUpload,
  ImageView,
  Multipart,
  PhotoTakingInput,
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
import { filterSubjects } from './filter-subjects.js';
import type { Subject } from './subject.entity.js';
import { tellingOfConviction } from './convicted-by-court.js';
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

  @Post()
  @ApiOperation({
    summary: 'Enter a subject',
    description:
      'A known person: part `image` is a photograph, part `record` what is known, as JSON. The face in it is looked for at once: see `face` in the answer.',
  })
  @Permit('records.create')
  @Idempotent()
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
  @ApiOperation({
    summary: 'List subjects',
    description:
      'Those that you may find: all of your prefecture, and what others share; newest first.',
  })
  @Permit('records.read')
  @ApiOkResponse({ type: SubjectPage })
  list(@Ctx() ctx: RequestContext, @Query() query: SubjectQuery): Promise<Page<RecordView>> {
    const narrow = (rows: SelectQueryBuilder<Subject>) => {
      filterSubjects(rows, query);
    };
    return query.name === undefined
      ? this.lists.list(ctx, SUBJECT, query, narrow)
      : this.lists.listByName(ctx, SUBJECT, query, query.name, narrow);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a subject',
    description: 'Of another prefecture you see what it shares, not what it noted.',
  })
  @Permit('records.read')
  @ApiOkResponse({ type: SubjectView })
  read(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<RecordView> {
    return this.records.read(ctx, SUBJECT, id);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change a subject',
    description: 'Changes only what is sent; `version` is the one you read.',
  })
  @Permit('records.update')
  @ApiOkResponse({ type: SubjectView })
  change(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() body: SubjectChange,
  ): Promise<RecordView> {
    return tellingOfConviction(
      this.records.change(ctx, SUBJECT, id, body, (was) => subjectColumns(body, was)),
    );
  }

  @Delete(':id')
  @ApiOperation({
    summary: 'Withdraw a subject',
    description: 'It is in no gallery any more, and not erased.',
  })
  @Permit('records.withdraw')
  @ApiOkResponse({ type: SubjectView })
  withdraw(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() { reason }: Withdrawal,
  ): Promise<RecordView> {
    return this.records.withdraw(ctx, SUBJECT, id, reason);
  }

  @Post(':id/restoration')
  @ApiOperation(RESTORATION)
  @HttpCode(200)
  @Permit('records.restore')
  @ApiOkResponse({ type: SubjectView })
  restore(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() { reason }: Restoration,
  ): Promise<RecordView> {
    return this.records.restore(ctx, SUBJECT, id, reason);
  }

  @Post(':id/national-sharing')
  @ApiOperation(NATIONAL_SHARING)
  @HttpCode(200)
  @Permit('records.share')
  @ApiOkResponse({ type: SubjectView })
  share(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() { reason }: NationalSharing,
  ): Promise<RecordView> {
    return this.records.share(ctx, SUBJECT, id, reason);
  }

  @Post(':id/photos')
  @ApiOperation({
    summary: 'Add a photograph of a subject',
    description:
      'Searches compare with each of them. Part `photo` says, as JSON, how it was taken, as far as that is known.',
  })
  @Permit('records.update')
  @ImageUpload('photo', PhotoTakingInput, false)
  @ApiCreatedResponse({ type: ImageView })
  async addPhoto(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Multipart() body: MultipartBody,
    @UploadedImage() image: Buffer,
  ): Promise<ImageView> {
    const taking = await this.parts.readIfSent('photo', PhotoTakingInput, body);
    return this.images.add(ctx, SUBJECT, id, image, taking);
  }

  @Patch(':id/photos/:imageId')
  @ApiOperation({
    summary: 'Say how a photograph was taken',
    description:
      'When, in which pose, where it comes from and on which ground. Changes only what is sent; null clears it.',
  })
  @Permit('records.update')
  @ApiOkResponse({ type: ImageView })
  describePhoto(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Id('imageId') imageId: string,
    @Body() taking: PhotoTakingInput,
  ): Promise<ImageView> {
    return this.images.describe(ctx, SUBJECT, id, imageId, taking);
  }
}
