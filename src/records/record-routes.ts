import {
  Body,
  Get,
  Param,
  ParseUUIDPipe,
  Put,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { imageAnswer } from './image-answer.js';
import type { RecordImagesService } from './record-images.service.js';
import type { RecordKindOf, RecordType } from './record-type.js';
import { ImageView } from './record-view.js';
import type { GalleryRecord } from './record.entity.js';
import { FaceBoxChange, ImageQuery } from './records.dto.js';
import type { RecordsService } from './records.service.js';

/** The `:id` of a route. */
export const Id = () => Param('id', ParseUUIDPipe);

/** Routes that are the same for every kind of record; its controller adds those that differ. */
export abstract class RecordRoutes<R extends GalleryRecord> {
  protected abstract readonly type: RecordType<R> & RecordKindOf;

  constructor(
    protected readonly records: RecordsService,
    protected readonly images: RecordImagesService,
  ) {}

  @Get(':id/image')
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
  @Permit('records.update')
  @ApiOkResponse({ type: ImageView })
  setFaceBox(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: FaceBoxChange,
  ): Promise<ImageView> {
    return this.images.setFaceBox(ctx, this.type, id, body);
  }
}
