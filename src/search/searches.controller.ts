import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query, Res } from '@nestjs/common';
import {
  ApiOperation,
  ApiAcceptedResponse,
  ApiBody,
  ApiExtraModels,
  ApiOkResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { CountedAs, Ctx, Permit } from '../access/index.js';
import {
  BodyTypes,
  Id,
  JsonParts,
  type MultipartBody,
  render,
  type RequestContext,
} from '../common/index.js';
import { type AnswersAgain, Idempotent, type MadeKind } from '../idempotency/index.js';
import { imagesOf, MultipartParts, multipartSchema, OptionalMultipart } from '../records/index.js';
import { GalleryCount } from './filters/filter-view.js';
import { NO_UPLOADS } from '../matching/index.js';
import { NOTICE } from './notice.js';
import { RepeatView } from './repeat/repeat-view.js';
import { RepeatService } from './repeat/repeat.service.js';
import { SearchPage, SearchView } from './runs/search-view.js';
import { GalleryQuery, MOST_MEMBERS, SearchQuery } from './runs/search.dto.js';
import { StoredSearchQuery } from './runs/stored-search-query.dto.js';
import { SearchRequestView } from './approval/search-request-view.js';
import { SearchRequestsService } from './approval/search-requests.service.js';
import { StoredSearchesService } from './runs/stored-searches.service.js';

/** `original`: of each image that was altered, in their order. */
const FILES = { image: MOST_MEMBERS, original: MOST_MEMBERS } as const;

const QUERY = { $ref: getSchemaPath(SearchQuery) };
/** Beside uploaded images, which are the probe. */
const QUERY_OF_IMAGES = {
  allOf: [QUERY],
  example: {
    target: 'both',
    caseId: '6f1c2a9e-3b7d-4c58-9d0e-2f4a8b1c7e35',
    purpose: 'Identify the author of the robbery of 14 March.',
  },
};

@ApiTags('searches')
@Controller('searches')
export class SearchesController implements AnswersAgain {
  constructor(
    private readonly requests: SearchRequestsService,
    private readonly stored: StoredSearchesService,
    private readonly repeats: RepeatService,
    private readonly parts: JsonParts,
  ) {}

  again(ctx: RequestContext, kind: MadeKind, id: string): Promise<SearchView | SearchRequestView> {
    return kind === 'search' ? this.stored.read(ctx, id) : this.requests.read(ctx, id);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Search',
    description:
      'With a stored sketch or photograph or traits, as JSON; with uploaded images, as multipart: parts `image` and one part `query` with the same JSON; of each image that is said to be altered, in their order, a part `original`: the image as it was before. A POST, since a probe is sensitive and must not stand in a URL.',
  })
  @Permit('searches.create')
  @CountedAs('searches')
  @Idempotent()
  @MultipartParts('query', FILES)
  @ApiExtraModels(SearchQuery)
  @BodyTypes('application/json', 'multipart/form-data')
  @ApiBody({
    schema: {
      anyOf: [QUERY, multipartSchema(['image', 'query'], { query: QUERY_OF_IMAGES }, FILES)],
    },
  })
  @ApiOkResponse({ type: SearchView })
  @ApiAcceptedResponse({
    type: SearchRequestView,
    description: 'Where searches by a sketch among known people await a supervisor.',
  })
  async run(
    @Ctx() ctx: RequestContext,
    @OptionalMultipart() multipart: MultipartBody | null,
    @Body() json: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SearchView | SearchRequestView> {
    const query = multipart
      ? await this.parts.read('query', SearchQuery, multipart)
      : await this.parts.check(SearchQuery, json);
    const uploads = multipart
      ? { images: imagesOf(multipart), originals: imagesOf(multipart, 'original') }
      : NO_UPLOADS;
    const answer = await this.requests.search(ctx, query, uploads);
    if ('state' in answer) response.status(HttpStatus.ACCEPTED);
    return answer;
  }

  @Post('gallery')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Count whom a search would go through',
    description:
      'Before it is run: how many records are in scope, and how many each filter leaves out. Nobody is shown, no face is ' +
      'compared, and nothing is kept but what the log has of it: of the counts for one case, the 1st, 10th, 100th … in a ' +
      'quarter of an hour. Of the probe only stored records matter, which would find themselves.',
  })
  @Permit('searches.create')
  @CountedAs('gallery counts')
  @ApiOkResponse({ type: GalleryCount })
  count(@Ctx() ctx: RequestContext, @Body() query: GalleryQuery): Promise<GalleryCount> {
    return this.requests.count(ctx, query);
  }

  @Get()
  @ApiOperation({
    summary: 'List stored searches',
    description: 'Your own; of supervisors and auditors, those of the prefecture; newest first.',
  })
  @Permit('searches.read')
  @ApiOkResponse({ type: SearchPage })
  async list(@Ctx() ctx: RequestContext, @Query() query: StoredSearchQuery): Promise<SearchPage> {
    return { ...(await this.stored.list(ctx, query)), notice: render(NOTICE, ctx.language) };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a stored search',
    description: 'The list as it was answered. Who was withdrawn or restricted since is withheld.',
  })
  @Permit('searches.read')
  @ApiOkResponse({ type: SearchView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<SearchView> {
    return this.stored.read(ctx, id);
  }

  @Post(':id/repeat')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Repeat a stored search',
    description:
      'Computes the list from what it was computed with once more, and over the records of now, and tells what has changed.',
  })
  @Permit('searches.repeat')
  @CountedAs('searches')
  @ApiOkResponse({ type: RepeatView })
  repeat(@Ctx() ctx: RequestContext, @Id() id: string): Promise<RepeatView> {
    return this.repeats.repeat(ctx, id);
  }
}
