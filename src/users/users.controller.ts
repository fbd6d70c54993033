import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiOperation,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Ctx, Permit } from '../access/index.js';
import { Id, type Page, PageQuery, type RequestContext } from '../common/index.js';
import { NewUser, UserChange, UserPage, UserView } from './users.dto.js';
import { SecondFactors } from './second-factor/second-factors.service.js';
import { UsersService } from './users.service.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly factors: SecondFactors,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Add a user',
    description:
      'With a role and a prefecture: your own, or any at national level. The password that you give has to be changed at the first login.',
  })
  @Permit('users.manage')
  @ApiCreatedResponse({ type: UserView })
  create(@Ctx() ctx: RequestContext, @Body() body: NewUser): Promise<UserView> {
    return this.users.create(ctx, body);
  }

  @Get()
  @ApiOperation({
    summary: 'List users',
    description: 'Of your prefecture; at national level of all. By page, newest first.',
  })
  @Permit('users.manage')
  @ApiOkResponse({ type: UserPage })
  list(@Ctx() ctx: RequestContext, @Query() page: PageQuery): Promise<Page<UserView>> {
    return this.users.list(ctx, page);
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Change a user',
    description:
      'Changes only what is sent: name, role, whether the account is open, or a new password. Nobody changes their own role.',
  })
  @Permit('users.manage')
  @ApiOkResponse({ type: UserView })
  change(
    @Ctx() ctx: RequestContext,
    @Id() id: string,
    @Body() body: UserChange,
  ): Promise<UserView> {
    return this.users.change(ctx, id, body);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @ApiOperation({
    summary: 'End all sessions of a user',
    description: 'Every token that the user has is refused from now on.',
  })
  @Permit('users.manage')
  @ApiNoContentResponse({ description: 'Every token that the user has is refused from now on.' })
  endSessions(@Ctx() ctx: RequestContext, @Id() id: string): Promise<void> {
    return this.users.endSessions(ctx, id);
  }

  @Delete(':id/second-factor')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Remove the second factor of a user',
    description:
      'For who has lost it: they set up a new one at the next login, and every session of theirs ends.',
  })
  @Permit('users.manage')
  @ApiNoContentResponse({ description: 'The user has none, and no session, from now on.' })
  resetSecondFactor(@Ctx() ctx: RequestContext, @Id() id: string): Promise<void> {
    return this.factors.reset(ctx, id);
  }
}
