import { Body, Get, Injectable, Post, Res, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { type GalleryRecord, RecordId } from '../records/index.js';
import { exchangeAnswer } from './exchange-answer.js';
import { ExchangeDisclosuresService } from './exchange-disclosures.service.js';
import { ExchangeFilesService, type HandedType } from './exchange-files.service.js';
import { ExchangeDisclosureView, NewExchangeDisclosure } from './exchange.dto.js';

/** How a record is handed over: the same for every kind of it. */
@Injectable()
export abstract class ExchangeRoutes<R extends GalleryRecord> {
  protected abstract readonly type: HandedType<R>;

  constructor(
    private readonly disclosures: ExchangeDisclosuresService,
    private readonly files: ExchangeFilesService,
  ) {}

  @Post(':id/exchange-disclosures')
  @ApiOperation({
    summary: 'Say to whom a record is handed over',
    description:
      'Agency, recipient, purpose and case are logged before a byte leaves; then you have ten minutes to fetch the file. ' +
      'Of a record of your prefecture that is shared nationally and in use, for an open case of yours.',
  })
  @Permit('records.hand-over')
  @ApiCreatedResponse({ type: ExchangeDisclosureView })
  declare(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() body: NewExchangeDisclosure,
  ): Promise<ExchangeDisclosureView> {
    return this.disclosures.declare(ctx, this.type, id, body);
  }

  @Get(':id/exchange-file')
  @ApiOperation({
    summary: 'Fetch a record as a file of ANSI/NIST-ITL',
    description:
      'ANSI/NIST-ITL 1-2011 in traditional encoding: Type-1, Type-2 and a Type-10 of each image. Declare the disclosure first.',
  })
  @Permit('records.hand-over')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return exchangeAnswer(response, await this.files.make(ctx, this.type, id));
  }
}
