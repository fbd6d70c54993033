import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, type RequestContext } from '../common/index.js';
import { CaseChange, CasePage, CaseQuery, CaseView, NewCase } from './cases.dto.js';
import { CasesService } from './cases.service.js';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @Permit('cases.create')
  @ApiCreatedResponse({ type: CaseView })
  create(@Ctx() ctx: RequestContext, @Body() body: NewCase): Promise<CaseView> {
    return this.cases.create(ctx, body);
  }

  @Get()
  @Permit('cases.read')
  @ApiOkResponse({ type: CasePage })
  list(@Ctx() ctx: RequestContext, @Query() query: CaseQuery): Promise<Page<CaseView>> {
    return this.cases.list(ctx, query);
  }

  @Get(':id')
  @Permit('cases.read')
  @ApiOkResponse({ type: CaseView })
  read(@Ctx() ctx: RequestContext, @Id() id: string): Promise<CaseView> {
    return this.cases.read(ctx, id);
  }

  @Patch(':id')
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
