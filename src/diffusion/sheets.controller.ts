import { Body, Controller, Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { Ctx, Permit } from '../access/index.js';
import type { RequestContext } from '../common/index.js';
import { RecordId } from '../records/index.js';
import { sheetAnswer } from './sheet-answer.js';
import { SheetDisclosuresService } from './sheet-disclosures.service.js';
import {
  NewSheetDisclosure,
  SheetDisclosedList,
  SheetDisclosureView,
  SheetQuery,
} from './sheet.dto.js';
import { SheetsService } from './sheets.service.js';

@ApiTags('sketches')
@Controller('sketches')
export class SheetsController {
  constructor(
    private readonly disclosures: SheetDisclosuresService,
    private readonly sheets: SheetsService,
  ) {}

  @Post(':id/disclosures')
  @ApiOperation({
    summary: 'Say to whom a diffusion sheet is given',
    description:
      'Audience, recipient and purpose are logged before a byte leaves; then you have ten minutes to fetch the sheet. ' +
      'Of a sketch of your prefecture that is shared nationally, in use, not identified, and of an open case.',
  })
  @Permit('sketches.disclose')
  @ApiCreatedResponse({ type: SheetDisclosureView })
  declare(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Body() body: NewSheetDisclosure,
  ): Promise<SheetDisclosureView> {
    return this.disclosures.declare(ctx, id, body);
  }

  @Get(':id/disclosures')
  @ApiOperation({
    summary: 'List to whom diffusion sheets of a sketch were given',
    description: 'Told to its own prefecture and the national level.',
  })
  @Permit('records.read-whole')
  @ApiOkResponse({ type: SheetDisclosedList })
  disclosed(@Ctx() ctx: RequestContext, @RecordId() id: string): Promise<SheetDisclosedList> {
    return this.disclosures.of(ctx, id);
  }

  @Get(':id/sheet')
  @ApiOperation({
    summary: 'Fetch a diffusion sheet',
    description:
      'The main image, the description with the certainty of the witness, prefecture, contact, date and a notice; for the ' +
      'police the case and its offence, too. Declare the disclosure first.',
  })
  @Permit('sketches.disclose')
  @ApiProduces('application/pdf', 'image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(
    @Ctx() ctx: RequestContext,
    @RecordId() id: string,
    @Query() query: SheetQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return sheetAnswer(response, await this.sheets.make(ctx, id, query));
  }
}
