import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
} from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Request } from 'express';
import type { RequestContext } from '../common/index.js';
import type { Permission } from './permissions.js';

export const ACCESS = 'mirsam:access';

export const COUNTED = 'mirsam:counted';

export const OPEN_BEFORE = 'mirsam:open-before';

export const OPEN_TO_COOKIE = 'mirsam:open-to-cookie';

/** What an account may have to do before anything else opens to it. */
export const FIRST_DUTIES = ['password-change', 'second-factor-enrolment'] as const;

export type FirstDuty = (typeof FIRST_DUTIES)[number];

/** What a route asks of its caller: nothing, a valid login, or a permission. */
export type Access = 'public' | 'authenticated' | Permission;

declare module 'express-serve-static-core' {
  interface Request {
    /** Set by the guard once the caller is known; absent on public routes. */
    context?: RequestContext;
  }
}

/** Open to anyone. A route without an access declaration stops the service at start. */
export const Public = () => SetMetadata(ACCESS, 'public' satisfies Access);

/** Open to every logged-in caller, whatever the role. */
export const Authenticated = () => needs('authenticated');

/** Open to the roles that hold this permission. */
export const Permit = (permission: Permission) => needs(permission);

/** What costs so much, or tells so much, that a caller has so many of it a minute. */
export type Counted = 'searches' | 'gallery counts' | 'face previews';

/** Counted by itself: a caller has so many of these a minute, whatever else they ask. */
export const CountedAs = (what: Counted) => SetMetadata(COUNTED, what);

/** Open also to an account that has to do this first: what else is, it cannot ask for before. */
export const OpenBefore = (...duties: readonly FirstDuty[]) => SetMetadata(OPEN_BEFORE, duties);

/** Open to a session's cookie without what its page was given beside it: for what does no more than end that session. */
export const OpenToCookieAlone = () => SetMetadata(OPEN_TO_COOKIE, true);

function needs(access: Access): MethodDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, access),
    ApiBearerAuth('bearer'),
    ApiSecurity('apiKey'),
    ApiSecurity('session'),
    // For whoever reads the API, and for the tests that walk it: what a caller needs.
    ApiExtension('x-permission', access),
  );
}

/** The request context of a guarded route. */
export const Ctx = createParamDecorator(
  (_data: unknown, host: ExecutionContext): RequestContext => {
    const { context } = host.switchToHttp().getRequest<Request>();
    if (!context) throw new Error('A public route has no request context');
    return context;
  },
);
