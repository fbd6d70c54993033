import { Body, Controller, Get, Post, Res, StreamableFile } from '@nestjs/common';
import {
  ApiOperation,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { CountedAs, Ctx, Permit } from '../access/index.js';
import { Id, type RequestContext } from '../common/index.js';
import { bundleAnswer } from './bundle-answer.js';
import { BundlesService } from './bundles.service.js';
import { DisclosureView, NewDisclosure } from './disclosure.dto.js';
import { DisclosuresService } from './disclosures.service.js';

@ApiTags('bundles')
@Controller('searches')
export class BundlesController {
  constructor(
    private readonly disclosures: DisclosuresService,
    private readonly bundles: BundlesService,
  ) {}

  @Post(':id/disclosures')
  @ApiOperation({
    summary: 'Say to whom an evidence bundle is given',
    description:
      'Recipient and purpose are logged before a byte leaves; then you have ten minutes to fetch the bundle.',
  })
  @Permit('searches.export')
  @ApiCreatedResponse({ type: DisclosureView })
  declare(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: NewDisclosure,
  ): Promise<DisclosureView> {
    return this.disclosures.declare(ctx, id, body);
  }

  @Get(':id/bundle')
  @ApiOperation({
    summary: 'Fetch an evidence bundle',
    description:
      'A ZIP archive: hashes, query, scores, adjudications, log entries with their proof, a report in French and Arabic. No image of a person, no template. Declare the disclosure first.',
  })
  @Permit('searches.export')
  @CountedAs('searches')
  @ApiProduces('application/zip')
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
  })
  async fetch(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bundleAnswer(response, await this.bundles.make(ctx, id));
  }
}
