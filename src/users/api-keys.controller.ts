import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiOperation,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import {
  ApiKeyPage,
  ApiKeyRotation,
  type ApiKeyView,
  CreatedApiKey,
  NewApiKey,
} from './api-keys.dto.js';
import { ApiKeysService } from './api-keys.service.js';

@ApiTags('api-keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeysService) {}

  @Post()
  @ApiOperation({
    summary: 'Make an API key',
    description:
      'For a program that calls the service in a user’s place, in your prefecture, or in any at national level. The key is shown once, in this answer.',
  })
  @Permit('api-keys.manage')
  @ApiCreatedResponse({ type: CreatedApiKey })
  create(@Ctx() ctx: RequestContext, @Body() body: NewApiKey): Promise<CreatedApiKey> {
    return this.keys.create(ctx, body);
  }

  @Get()
  @ApiOperation({
    summary: 'List API keys',
    description:
      'Of your prefecture; at national level all. Without the keys themselves, which nobody can read again.',
  })
  @Permit('api-keys.manage')
  @ApiOkResponse({ type: ApiKeyPage })
  list(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<ApiKeyView>> {
    return this.keys.list(ctx, page);
  }

  @Post(':id/rotation')
  @ApiOperation({
    summary: 'Replace an API key',
    description: 'A new key for the same client; the old one opens until the overlap ends.',
  })
  @Permit('api-keys.manage')
  @ApiCreatedResponse({ type: CreatedApiKey })
  rotate(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: ApiKeyRotation,
  ): Promise<CreatedApiKey> {
    return this.keys.rotate(ctx, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an API key', description: 'It opens nothing from now on.' })
  @Permit('api-keys.manage')
  @ApiNoContentResponse({ description: 'The key opens nothing from now on.' })
  revoke(@Ctx() ctx: RequestContext, @Id() id: string): Promise<void> {
    return this.keys.revoke(ctx, id);
  }
}
