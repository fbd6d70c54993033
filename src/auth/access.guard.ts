import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import {
  ACCESS,
  type Access,
  assertPerson,
  type Counted,
  COUNTED,
  type FirstDuty,
  mayDo,
  OPEN_BEFORE,
  OPEN_TO_COOKIE,
  rolesThatMay,
} from '../access/index.js';
import {
  type Actor,
  closedSignal,
  type Language,
  preferredLanguage,
  type Role,
  type Text,
} from '../common/index.js';
import { asSystem, type CallerScope, callerScope } from '../database/index.js';
import { ROLE_LABELS } from '../users/index.js';
import { authProblems } from './auth.problems.js';
import { CallerLimits } from './caller-limits.js';
import { requestOriginOf } from './request-origin.js';
import { CallerAuthenticator, type Identified } from './caller-authenticator.js';
import { RefusalLog } from './refusal-log.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** As whom the database is asked; set with the context, from who was identified alone. */
    scope?: CallerScope;
  }
}

/** Stands before every route: what a route does not declare, nobody may do. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: CallerAuthenticator,
    private readonly limits: CallerLimits,
    private readonly refusals: RefusalLog,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, host.getHandler());
    if (access === 'public') return true;
    const request = host.switchToHttp().getRequest<Request>();
    const counted = this.reflector.get<Counted | undefined>(COUNTED, host.getHandler());
    const { actor, duty, isProven, again } = await asSystem('who calls', () =>
      this.admitted(request, counted),
    );
    const needsNoProof = this.reflector.get<true | undefined>(OPEN_TO_COOKIE, host.getHandler());
    if (!isProven && !needsNoProof) throw authProblems['csrf-token-missing']();
    request.scope = callerScope(actor);
    const before = this.reflector.get<FirstDuty[] | undefined>(OPEN_BEFORE, host.getHandler());
    if (duty && !before?.includes(duty)) throw authProblems[`${duty}-required`]();
    try {
      assertPermitted(actor, access);
    } catch (refusal) {
      const tried = { route: routeOf(request), permission: access ?? 'undeclared' };
      await asSystem('who was refused', () =>
        this.refusals.logForbidden(requestOriginOf(request), actor, tried),
      );
      throw refusal;
    }
    const { requestId } = request;
    const language = preferredLanguage(request);
    const closed = closedSignal(host.switchToHttp().getResponse<Response>());
    const isStillAdmitted = () =>
      asSystem('who still listens', async () => isSame(actor, await again()));
    request.context = { requestId, language, actor, closed, isStillAdmitted };
    return true;
  }

  private async admitted(request: Request, counted?: Counted): Promise<Identified> {
    const identified = await this.authenticator.authenticate(request);
    const { actor } = identified;
    await this.limits.admit('requests', actor, requestOriginOf(request));
    if (counted) await this.limits.admit(counted, actor, requestOriginOf(request));
    return identified;
  }
}

/** @throws Problem `forbidden` to the role, `person-needed` of an API key */
function assertPermitted(actor: Actor, access: Exclude<Access, 'public'> | undefined): void {
  if (access === 'authenticated') return;
  if (access === undefined || !mayDo(actor.role, access)) {
    const permission = access ?? 'undeclared';
    const roles = namesOf(access === undefined ? [] : rolesThatMay(access));
    throw authProblems.forbidden({
      params: { roles },
      extensions: { role: actor.role, permission },
    });
  }
  assertPerson(actor, access);
}

/** Whether somebody has the same rights as before. */
function isSame(before: Actor, now: Actor | null): boolean {
  return (
    now?.role === before.role &&
    now.prefecture.id === before.prefecture.id &&
    now.districtId === before.districtId
  );
}

/** Roles as people call them; a dash where there is none. */
function namesOf(roles: readonly Role[]): Text {
  const named = (language: Language) =>
    roles.map((role) => ROLE_LABELS[role][language]).join(language === 'ar' ? '، ' : ', ') || '–';
  return { fr: named('fr'), ar: named('ar'), en: named('en') };
}

/** The route as it is declared, without what its parameters were. */
function routeOf({ method, route }: Request): string {
  return `${method} ${(route as { path: string }).path}`;
}
