import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ACCESS, type Access, mayDo } from '../access/index.js';
import { preferredLanguage } from '../common/index.js';
import { authProblems } from './auth.problems.js';
import { AuthService } from './auth.service.js';

/** Stands before every route: what a route does not declare, nobody may do. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly auth: AuthService,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, host.getHandler());
    if (access === 'public') return true;
    const request = host.switchToHttp().getRequest<Request>();
    const actor = await this.auth.identify(request);
    if (access === undefined || (access !== 'authenticated' && !mayDo(actor.role, access))) {
      throw authProblems.forbidden({
        params: { role: actor.role, permission: access ?? 'undeclared' },
      });
    }
    const { requestId } = request;
    const language = preferredLanguage(request.header('accept-language'));
    request.context = { requestId, language, actor };
    return true;
  }
}
