import {
  Controller,
  Get,
  Header,
  HttpCode,
  type MessageEvent,
  Post,
  Query,
  Res,
  Sse,
  StreamableFile,
  UploadedFiles,
  UseGuards,
  Body,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Readable } from 'node:stream';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import { ImportCheckInput } from './import-check.dto.js';
import { ImportEventsService } from './import-events.service.js';
import { importFields, ImportFieldsView } from './import-fields.view.js';
import { ImportImagesService, ImportImagesUpload } from './import-images.service.js';
import { ImportMendingService } from './import-mending.service.js';
import { ImportRowPage, ImportRowsQuery, ImportRowView } from './import-rows.dto.js';
import {
  ImportUpload,
  ImportUploadsService,
  type SentFile,
  type SentFiles,
} from './import-uploads.service.js';
import { ImportPage, ImportView } from './import-view.js';
import { ImportsService } from './imports.service.js';
import { SeenImportGuard } from './seen-import.guard.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly uploads: ImportUploadsService,
    private readonly images: ImportImagesService,
    private readonly mending: ImportMendingService,
    private readonly news: ImportEventsService,
  ) {}

  @Post()
  @Permit('records.create')
  @ApiOperation({
    summary: 'Send a list to be imported',
    description:
      'Part `sheet` is a table (CSV, JSON Lines, XLSX, or one record as ANSI/NIST-ITL) of sketches or subjects, part `images` a ZIP with the images that its rows name, if they are not sent one by one, part `import` says what it is, as JSON. Its rows are looked through; nothing is entered before `POST …/start`.',
  })
  @ImportUpload()
  @ApiCreatedResponse({ type: ImportView })
  create(
    @Ctx() ctx: RequestContext,
    @UploadedFiles() files: SentFiles | undefined,
    @Body() fields: object | undefined,
  ): Promise<ImportView> {
    return this.uploads.create(ctx, files, fields);
  }

  @Get()
  @Permit('records.create')
  @ApiOperation({ summary: 'List imports', description: 'Of your prefecture, newest first.' })
  @ApiOkResponse({ type: ImportPage })
  list(@Ctx() ctx: RequestContext, @Query() query: PageQuery): Promise<Page<ImportView>> {
    return this.imports.list(ctx, query);
  }

  @Get('fields')
  @Permit('records.create')
  @ApiOperation({
    summary: 'What columns of a list may say',
    description: 'Fields by which a profile names them, and what they are called in your language.',
  })
  @ApiOkResponse({ type: ImportFieldsView })
  fields(@Ctx() { language }: RequestContext): ImportFieldsView {
    return importFields(language);
  }

  @Get(':id')
  @Permit('records.create')
  @ApiOperation({
    summary: 'Read an import',
    description: 'How far it is, and its rows by outcome.',
  })
  @ApiOkResponse({ type: ImportView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<ImportView> {
    return this.imports.read(ctx, id);
  }

  @Sse(':id/events')
  @Permit('records.create')
  @UseGuards(SeenImportGuard)
  @ApiOperation({
    summary: 'Be told how far an import is',
    description:
      'Server-sent events: `import` with what `GET /imports/:id` answers, at once and whenever it has changed. The stream ends with the import, or after some minutes; ask again then. Where your token is good no more, or your role or unit is another, its last event is `ended`.',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  events(@Ctx() ctx: RequestContext, @Id() id: string): Observable<MessageEvent> {
    return this.news.of(ctx, id);
  }

  @Get(':id/rows')
  @Permit('records.create')
  @ApiOperation({
    summary: 'List the rows of an import',
    description:
      'In their order: what is written in each, what is wrong with it, in your language, and what became of it.',
  })
  @ApiOkResponse({ type: ImportRowPage })
  rows(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Query() query: ImportRowsQuery,
  ): Promise<Page<ImportRowView>> {
    return this.mending.rows(ctx, id, query);
  }

  @Post(':id/images')
  @HttpCode(200)
  @Permit('records.create')
  @ApiOperation({
    summary: 'Send images of an import',
    description:
      'Some at a time, each under the name that its row gives it, with its folders or without. One that is sent again takes the place of the one before; what was interrupted goes on with those that are missing. Then `POST …/check`.',
  })
  @ImportImagesUpload()
  @ApiOkResponse({ type: ImportView })
  sendImages(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @UploadedFiles() files: readonly SentFile[] | undefined,
  ): Promise<ImportView> {
    return this.images.keep(ctx, id, files);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Permit('records.create')
  @ApiOperation({
    summary: 'Look through an import again',
    description:
      'With what is said now of its columns and rows, and the images that were sent meanwhile. Before it is started only.',
  })
  @ApiOkResponse({ type: ImportView })
  check(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() said: ImportCheckInput,
  ): Promise<ImportView> {
    return this.mending.check(ctx, id, said);
  }

  @Get(':id/report')
  @Permit('records.create')
  @ApiOperation({
    summary: 'Fetch the report of an import',
    description:
      'What became of each row, or would: a table (CSV, UTF-8 with a mark, semicolons) in your language, with a line for each fault.',
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async report(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const lines = await this.imports.report(ctx, id);
    response.setHeader('Content-Disposition', `attachment; filename="import-${id}.csv"`);
    return new StreamableFile(Readable.from(lines), { type: 'text/csv; charset=utf-8' });
  }

  @Post(':id/start')
  @HttpCode(200)
  @Permit('records.create')
  @ApiOperation({
    summary: 'Enter what is right in an import',
    description: 'Makes a record of each row in which nothing is wrong; the others are reported.',
  })
  @ApiOkResponse({ type: ImportView })
  start(@Ctx() ctx: RequestContext, @Id() id: string): Promise<ImportView> {
    return this.imports.start(ctx, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permit('records.create')
  @ApiOperation({
    summary: 'End an import',
    description: 'Records that were made stay; what was sent is deleted.',
  })
  @ApiOkResponse({ type: ImportView })
  cancel(@Ctx() ctx: RequestContext, @Id() id: string): Promise<ImportView> {
    return this.imports.cancel(ctx, id);
  }
}
