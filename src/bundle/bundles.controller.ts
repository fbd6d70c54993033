import { Body, Controller, Get, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CountedAsSearch, Ctx, Permit } from '../access/index.js';
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

  /** A POST of its own: a recipient must not stand in a URL, and is logged before a byte leaves. */
  @Post(':id/disclosures')
  @Permit('searches.export')
  @ApiCreatedResponse({
    type: DisclosureView,
    description: 'Says to whom the evidence bundle is given, and lets you fetch it.',
  })
  declare(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: NewDisclosure,
  ): Promise<DisclosureView> {
    return this.disclosures.declare(ctx, id, body);
  }

  @Get(':id/bundle')
  @Permit('searches.export')
  @CountedAsSearch()
  @ApiProduces('application/zip')
  @ApiOkResponse({
    schema: { type: 'string', format: 'binary' },
    description:
      'The evidence bundle: hashes, query, scores, adjudications, log entries with their proof, a ' +
      'report in French and Arabic. No image of a person, no template. Declare the disclosure first.',
  })
  async fetch(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return bundleAnswer(response, await this.bundles.make(ctx, id));
  }
}
