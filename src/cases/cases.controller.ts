import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, type RequestContext } from '../common/index.js';
import { CaseChange, CasePage, CaseQuery, CaseView, NewCase } from './cases.dto.js';
import { CasesService } from './cases.service.js';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @ApiOperation({
    summary: 'Open a case',
    description:
      'The case file that sketches and searches are for. Its reference is the one of your register.',
  })
  @Permit('cases.create')
  @ApiCreatedResponse({ type: CaseView })
  create(@Ctx() ctx: RequestContext, @Body() body: NewCase): Promise<CaseView> {
    return this.cases.create(ctx, body);
  }

  @Get()
  @ApiOperation({
    summary: 'List cases',
    description: 'Those of your prefecture, newest first; of the national level, all.',
  })
  @Permit('cases.read')
  @ApiOkResponse({ type: CasePage })
  list(@Ctx() ctx: RequestContext, @Query() query: CaseQuery): Promise<Page<CaseView>> {
    return this.cases.list(ctx, query);
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Read a case',
    description: 'The case file itself; another prefecture does not find it.',
  })
  @Permit('cases.read')
  @ApiOkResponse({ type: CaseView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<CaseView> {
    return this.cases.read(ctx, id);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change a case',
    description:
      'Changes only what is sent; `version` is the one you read. Closing a case ends its searches and consultations.',
  })
  @Permit('cases.update')
  @ApiOkResponse({ type: CaseView })
  change(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: CaseChange,
  ): Promise<CaseView> {
    return this.cases.change(ctx, id, body);
  }
}
